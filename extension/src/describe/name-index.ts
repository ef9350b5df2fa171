/**
 * What many elements say, in one text, which the browser looks through sooner than a script asks each of them. A word
 * holds no space and no line ends within it.
 */
export interface NameIndex {
  /** In their order, the places up to an end of elements that may say the word; all where there is none. */
  saying(word: string | undefined, end: number): Iterable<number>;
}

/** In UTF-16 units; whoever says more is asked each time. */
const mostText = 1 << 20;

/** Says for an element in what its words stand; undefined where that cannot be told so easily. */
export type WordsOf = (element: Element) => string | undefined;

export function createNameIndex(
  elements: ArrayLike<Element>,
  count: number,
  wordsOf: WordsOf,
): NameIndex {
  const texts: string[] = [];
  /** Where the text of each place ends. */
  const ends: number[] = [];
  const untold: number[] = [];
  let length = 0;
  for (let place = 0; place < count; place += 1) {
    const element = elements[place];
    const words = element && length < mostText ? wordsOf(element) : undefined;
    if (words === undefined) {
      untold.push(place);
    }
    texts.push(words ?? '');
    length += (words?.length ?? 0) + 1;
    ends.push(length);
  }
  const all = texts.join('\n');
  return {
    saying: (word, end) => {
      return word === undefined ? upTo(end) : merged(placesOf(word, all, ends), untold, end);
    },
  };
}

export function* upTo(end: number): Generator<number> {
  for (let place = 0; place < end; place += 1) {
    yield place;
  }
}

function* placesOf(word: string, all: string, ends: readonly number[]): Generator<number> {
  let at = all.indexOf(word);
  while (at >= 0) {
    const place = placeAt(at, ends);
    yield place;
    at = all.indexOf(word, ends[place]);
  }
}

/** The first place whose text ends behind. */
function placeAt(offset: number, ends: readonly number[]): number {
  let low = 0;
  let high = ends.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ends[middle] ?? 0) <= offset) {
      low = middle + 1;
    } else {
      high = middle;
    }
  }
  return low;
}

function* merged(
  found: Iterable<number>,
  others: readonly number[],
  end: number,
): Generator<number> {
  let next = 0;
  for (const place of found) {
    for (; (others[next] ?? end) < Math.min(place, end); next += 1) {
      yield others[next] ?? end;
    }
    if (place >= end) {
      return;
    }
    yield place;
  }
  for (; (others[next] ?? end) < end; next += 1) {
    yield others[next] ?? end;
  }
}
