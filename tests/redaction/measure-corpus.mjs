// Compares what is masked with what must not stay.

const initialOnly = /^\p{Script=Latin}$|^\p{Script=Cyrillic}$/u;
const segmenter = new Intl.Segmenter('ja', { granularity: 'word' });

/** Parts of a value that tell something: words and digits, without titles and initials. */
function partsOf(text, { start, end, type }, titles) {
  return [...text.slice(start, end).matchAll(/[\p{L}\p{M}]+|\d{3,}/gu)]
    .filter(
      ([part]) => type !== 'name' || !(initialOnly.test(part) || titles?.has(part.toLowerCase())),
    )
    .map((part) => ({ start: start + part.index, end: start + part.index + part[0].length }));
}

function stayingShare(masks, parts) {
  const length = parts.reduce((sum, { start, end }) => sum + end - start, 0);
  const staying = parts.reduce(
    (sum, { start, end }) => sum + masks.slice(start, end).filter((is) => !is).length,
    0,
  );
  return length === 0 ? 0 : staying / length;
}

/**
 * A value leaks if any part of it stays; a place, whose words are often words of the language
 * (Street, New), if more than half of it does.
 */
function isLeaked(masks, gold, one) {
  const share = stayingShare(masks, partsOf(one.text, gold, one.titles));
  return gold.type === 'city' || gold.type === 'street' ? share > 0.5 : share > 0;
}

function isWithin(gold, index) {
  return gold.some(({ start, end }) => index >= start && index < end);
}

/** Words outside of the values: { words, lost }. */
export function countLostWords(text, masks, gold = []) {
  let words = 0;
  let lost = 0;
  for (const { segment, index, isWordLike } of segmenter.segment(text)) {
    if (!isWordLike || !/\p{L}/u.test(segment) || isWithin(gold, index)) continue;
    words += 1;
    lost += masks[index] ? 1 : 0;
  }
  return { words, lost };
}

export function emptyCount() {
  return { values: 0, leaked: 0, examples: [], words: 0, lost: 0 };
}

function addTo(counts, key, add) {
  const count = counts.get(key) ?? emptyCount();
  counts.set(key, count);
  add(count);
}

function addValue(counts, keys, isLeak, text) {
  for (const key of keys) {
    addTo(counts, key, (count) => {
      count.values += 1;
      count.leaked += isLeak ? 1 : 0;
      if (isLeak && count.examples.length < 3) count.examples.push(text);
    });
  }
}

function addWords(counts, keys, { words, lost }) {
  for (const key of keys) {
    addTo(counts, key, (count) => {
      count.words += words;
      count.lost += lost;
    });
  }
}

function addValues(counts, one, masks) {
  for (const gold of one.gold) {
    const type = one.type ?? gold.type;
    const heldOut = type === 'name' && one.isNameHeldOut ? ['held-out name'] : [];
    const places = one.place === undefined ? [] : [`${type} in a ${one.place}`];
    const keys = [type, `${type} ${one.locale}`, ...places, ...heldOut];
    addValue(counts, keys, isLeaked(masks, gold, one), one.text.slice(gold.start, gold.end));
  }
}

/**
 * Values that stay, by "TYPE", "TYPE LOCALE" and "TYPE in a PLACE"; words of running text that are lost, by "words" and
 * "words LOCALE"; of look-alikes how many texts lost something.
 */
export function measureCorpus(cases, masksOfCases) {
  const counts = new Map();
  for (const [index, one] of cases.entries()) {
    const masks = masksOfCases[index];
    if (one.type === 'lookalike') {
      const lost = masks.includes(true) ? 1 : 0;
      addWords(counts, ['lookalike', one.locale], { words: 1, lost });
      continue;
    }
    addValues(counts, one, masks);
    if (one.isRunning)
      addWords(counts, ['words', `words ${one.locale}`], countLostWords(one.text, masks, one.gold));
  }
  return counts;
}
