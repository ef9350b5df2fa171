// All canaries of a run: where each was put and how it was written, and the search that finds any of them again.

import { encodings, halves, writtenForms } from './canary-encodings.mjs';
import { CanarySearch } from './canary-search.mjs';
import { canaryValues } from './canary-values.mjs';

// Around a value as pages have it; the first ones are the value alone.
const sentences = [
  '%',
  '%',
  '%',
  'Order for %',
  'Call % before noon',
  'Delete %?',
  '% has been saved',
];

export const encodingNames = Object.keys(encodings);

export class CanaryBook {
  #make;
  #canaries = [];
  #search;
  #wide;

  /** wide: whether texts of 16 bits a character are searched for as well; expected: how many there will be. */
  constructor(seed, { wide = true, expected = 1 } = {}) {
    // Each is written in about 25 ways.
    this.#search = new CanarySearch({
      tableBits: Math.min(25, 10 + Math.ceil(Math.log2(expected))),
    });
    this.#make = canaryValues(seed);
    this.#wide = wide;
  }

  get size() {
    return this.#canaries.length;
  }

  /** A new canary for this place; gives { text, written, parts }: a sentence with it, itself as written, its two halves. */
  write(place, encoding, wanted) {
    const value = this.#make(wanted);
    const index = this.#canaries.length;
    const parts = halves(value.text, value.atom);
    const written = encodings[encoding](value.text, value.atom);
    const sentence = sentences[index % sentences.length];
    this.#canaries.push({ ...place, encoding, kind: value.kind, written });
    for (const form of this.#formsOf(value, encoding))
      this.#search.add(form, index, { wide: this.#wide });
    return { text: sentence.replace('%', () => written), written, parts };
  }

  #formsOf({ text, atom }, encoding) {
    const forms = writtenForms(atom).add(text).add(encodings[encoding](text, atom));
    if (encoding !== 'split') return forms;
    // The first half of a telephone number is that of many others.
    const [first, second] = halves(text, atom);
    const isTelling = first.length - text.indexOf(atom.slice(0, 4)) > 6;
    return forms.add(second).add(isTelling ? first : second);
  }

  get search() {
    return this.#search;
  }

  /** What is known of the canaries that a search found. */
  of(indexes) {
    return [...indexes].map((index) => this.#canaries[index]);
  }
}
