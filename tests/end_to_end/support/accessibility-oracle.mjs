// A second opinion on roles and names: the browser's own accessibility tree (CDP, Accessibility.getPartialAXTree).
import { disagreements } from './accessibility-disagreements.mjs';

/** What Chromium calls otherwise, or only for itself. */
const ourWords = new Map(
  [
    ...['Abbr', 'Audio', 'Canvas', 'DescriptionList', 'DisclosureTriangle', 'Figcaption'],
    ...['Iframe', 'LabelText', 'Legend', 'LineBreak', 'PluginObject', 'Pre', 'Ruby', 'Section'],
    ...['SvgRoot', 'Video', 'sectionfooter', 'sectionheader'],
  ].map((word) => [word, word === 'SvgRoot' ? 'img' : 'generic']),
);
for (const [theirs, ours] of [
  ['ColorWell', 'textbox'],
  ['Date', 'textbox'],
  ['DateTime', 'textbox'],
  ['InputTime', 'textbox'],
  ['MathMLIdentifier', 'generic'],
  ['MathMLMath', 'math'],
  ['RootWebArea', 'document'],
  ['graphics-symbol', 'img'],
  ['image', 'img'],
])
  ourWords.set(theirs, ours);

/** The browser's role and name of an element, in our words; undefined where it exposes none. */
export async function accessibilityOf(client, objectId) {
  const { nodes } = await client.send('Accessibility.getPartialAXTree', {
    objectId,
    fetchRelatives: false,
  });
  const [node] = nodes;
  if (!node || node.ignored) return undefined;
  const role = node.role?.value ?? 'generic';
  return {
    browserRole: role,
    role: ourWords.get(role) ?? role,
    name: oneLine(node.name?.value),
    description: oneLine(node.description?.value),
  };
}

/** A node of the tree in one line, in our words. */
export function browserWord({ role, name }) {
  const theirs = role?.value ?? 'generic';
  return `${ourWords.get(theirs) ?? theirs} ${oneLine(name?.value)}`;
}

function oneLine(text) {
  return (text ?? '').replace(/\s+/g, ' ').trim();
}

/** What a judgement needs to know of the element itself. Runs in the page, with the element as `this`. */
export function factsOf() {
  const tag = this.localName;
  const parent = this.parentElement?.localName ?? '';
  const fields = 'input,select,textarea,progress,meter,output,[contenteditable],[role]';
  const operable =
    'a[href],area[href],button,input,select,textarea,summary,option,[tabindex],[contenteditable],[role=button],[role=link],[role=checkbox],[role=radio],[role=switch],[role=tab],[role=option],[role^=menuitem],[role=treeitem],[role=gridcell],[role=combobox],[role=textbox],[role=slider],[role=spinbutton]';
  const labels = [...(this.labels ?? [])];
  const referenced = (this.getAttribute('aria-labelledby') ?? '').split(/\s+/).map((id) => {
    return id === '' ? null : this.getRootNode().getElementById(id);
  });
  const sources = [this, ...labels, ...referenced.filter(Boolean)];
  return {
    tag,
    parent,
    type: this.getAttribute('type'),
    role: this.getAttribute('role'),
    title: this.getAttribute('title'),
    isOperable: this.matches(operable),
    holdsFields: sources.some((source) => source.matches(fields) || source.querySelector(fields)),
    hasHiddenLabel: labels.some((label) => !label.checkVisibility()),
    markup: this.outerHTML.slice(0, 200),
  };
}

/**
 * Compares ours, { role, name }, with the browser's: 'same', the name of a known disagreement, or 'unexplained'.
 * An element that the browser does not expose has nothing to compare: 'not exposed'.
 */
export function judge(ours, theirs, facts) {
  if (theirs === undefined) return 'not exposed';
  const isNothing = (role) => role === 'none' || role === 'generic';
  const sameRole = ours.role === theirs.role || (isNothing(ours.role) && isNothing(theirs.role));
  if (sameRole && ours.name === theirs.name) return 'same';
  const known = disagreements.find(({ applies }) => applies({ ours, theirs, facts, sameRole }));
  return known?.name ?? 'unexplained';
}

/** Runs in a describe world, with the element as `this`. */
export function ourWord() {
  const { role, name } = globalThis.fairtrace.describeTarget(this);
  return { role, name };
}

/** Describes and judges every element of the page, those in open shadow roots too. */
export async function compareWithBrowser(world) {
  await world.client.send('Accessibility.enable');
  const elements = await world.objects(() => {
    const all = (root) =>
      [...root.querySelectorAll('*')].flatMap((element) => [
        element,
        ...(element.shadowRoot ? all(element.shadowRoot) : []),
      ]);
    return all(document.body);
  });
  return Promise.all(
    elements.map(async (element) => {
      const [ours, theirs, facts] = await Promise.all([
        element.call(ourWord),
        accessibilityOf(world.client, element.objectId),
        element.call(factsOf),
      ]);
      return { ours, theirs, facts, verdict: judge(ours, theirs, facts) };
    }),
  );
}

/** Which share of what a person can operate is the same, from 0 to 1, and everything exposed that is not. */
export function agreement(compared) {
  const exposed = compared.filter(({ verdict }) => verdict !== 'not exposed');
  const operable = exposed.filter(({ facts }) => facts.isOperable);
  const others = exposed.filter(({ verdict }) => verdict !== 'same');
  return {
    operable: operable.length,
    exposed: exposed.length,
    share: operable.filter(({ verdict }) => verdict === 'same').length / operable.length,
    disagreements: others,
    unexplained: others.filter(({ verdict }) => verdict === 'unexplained'),
  };
}
