// Where our roles and names differ from Chromium's on purpose, who is right, and why. The first that applies counts.

const words = (text) => text.split(' ').filter((word) => word !== '');

/** Whether every word of the shorter name stands in the longer one, in the same order. */
function isPartOf(shorter, longer) {
  const waiting = words(shorter);
  for (const word of words(longer)) if (word === waiting[0]) waiting.shift();
  return waiting.length === 0;
}

export const disagreements = [
  {
    name: 'value left out',
    right: 'fairtrace',
    why: 'accname 2C puts the value of an embedded field into a name; we promise that no value leaves the page that way.',
    applies: ({ ours, theirs, facts, sameRole }) =>
      sameRole && facts.holdsFields && isPartOf(ours.name, theirs.name),
  },
  {
    name: 'row',
    right: 'fairtrace',
    why: 'ARIA 1.2, 5.2.8.5: a row is named by its cells. Chromium computes it for rows that can be focused only.',
    applies: ({ ours, theirs }) => ours.role === 'row' && theirs.name === '',
  },
  {
    name: 'layout table',
    right: 'fairtrace',
    why: 'HTML-AAM gives tables without headers their role; Chromium guesses which of them only arrange a page.',
    applies: ({ theirs }) => theirs.browserRole.startsWith('LayoutTable'),
  },
  {
    name: 'file field without a label',
    right: 'both',
    why: 'HTML-AAM leaves the name of the button to the platform: “Choose File” in the browser’s language, which no script sees.',
    applies: ({ facts }) => facts.tag === 'input' && facts.type === 'file',
  },
  {
    name: 'title of what has no role',
    right: 'fairtrace',
    why: 'accname 2I; Chromium calls the title of such an element its description.',
    applies: ({ ours, theirs, facts }) =>
      ours.role === 'generic' && ours.name === facts.title?.trim() && theirs.name === '',
  },
  {
    name: 'role outside of its context',
    right: 'fairtrace',
    why: 'ARIA 1.2 tells authors where an option or a tab may stand, and browsers nothing; Chromium drops some of these.',
    applies: ({ ours, theirs, facts }) =>
      facts.role === ours.role && theirs.role === 'generic' && facts.role !== null,
  },
  {
    name: 'item without a list',
    right: 'fairtrace',
    why: 'HTML-AAM: without a list around it an item is nothing.',
    applies: ({ ours, facts }) => facts.tag === 'li' && ours.role === 'generic',
  },
  {
    name: 'term',
    right: 'fairtrace',
    why: 'ARIA 1.2, 5.2.8.5 does not name a term by its content.',
    applies: ({ ours }) => ours.role === 'term' && ours.name === '',
  },
  {
    name: 'hidden label',
    right: 'fairtrace',
    why: 'accname 2A: a native label counts although it is hidden.',
    applies: ({ theirs, facts }) => facts.hasHiddenLabel && theirs.name === '',
  },
  {
    name: 'decoration with a title',
    right: 'fairtrace',
    why: 'HTML-AAM: an image whose text is empty has no role; a title or a blank label does not change that.',
    applies: ({ ours, facts }) => facts.tag === 'img' && ours.role === 'none',
  },
  {
    name: 'area of a picture',
    right: 'fairtrace',
    why: 'HTML-AAM: an area with an address is a link; Chromium shows it as a part of its picture.',
    applies: ({ facts }) => facts.tag === 'area',
  },
  {
    name: 'what media say',
    right: 'both',
    why: 'Chromium names a player by its state, in its own language.',
    applies: ({ facts }) => facts.tag === 'audio' || facts.tag === 'video',
  },
];
