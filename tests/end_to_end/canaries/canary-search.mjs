// Finds any of very many texts in one pass over bytes: a table of what six bytes they begin with, then the whole text.
// Letters of ASCII match in both cases. Texts are looked for as UTF-8 and, where asked, as UTF-16.
import { closeSync, openSync, readSync, statSync } from 'node:fs';

const windowLength = 6;
const chunkLength = 1 << 24;
const half = 0xffffff;

const folded = Uint8Array.from({ length: 256 }, (_, byte) =>
  byte >= 0x41 && byte <= 0x5a ? byte | 0x20 : byte,
);

/** Of six bytes, as two numbers of three. */
function hashOf(high, low) {
  return (Math.imul(high, 0x9e3779b1) ^ Math.imul(low, 0x85ebca6b)) >>> 0;
}

function hashAt(bytes, at) {
  const threeAt = (first) => (bytes[first] << 16) | (bytes[first + 1] << 8) | bytes[first + 2];
  return hashOf(threeAt(at), threeAt(at + 3));
}

function foldedBytes(bytes) {
  const result = new Uint8Array(bytes.length);
  for (let at = 0; at < bytes.length; at += 1) result[at] = folded[bytes[at]];
  return result;
}

function isAt(bytes, at, needle) {
  if (at + needle.length > bytes.length) return false;
  for (let index = 0; index < needle.length; index += 1)
    if (folded[bytes[at + index]] !== needle[index]) return false;
  return true;
}

export class CanarySearch {
  #shift;
  #present;
  #needles = new Map();
  #longest = windowLength;

  /** Of 2 to the power of tableBits places, few should be taken by the texts that are added. */
  constructor({ tableBits = 16 } = {}) {
    this.#shift = 32 - tableBits;
    this.#present = new Uint8Array(1 << (tableBits - 3));
  }

  /** What is told when the text is found; a text too short to be told from others is refused. */
  add(text, meaning, { wide = true } = {}) {
    this.#addBytes(Buffer.from(text, 'utf8'), meaning);
    if (wide) this.#addBytes(Buffer.from(text, 'utf16le'), meaning);
  }

  #addBytes(bytes, meaning) {
    if (bytes.length < windowLength) throw new Error('a text is too short to be searched for');
    const needle = foldedBytes(bytes);
    const hash = hashAt(needle, 0);
    const bit = hash >>> this.#shift;
    this.#present[bit >>> 3] |= 1 << (bit & 7);
    const same = this.#needles.get(hash);
    if (same === undefined) this.#needles.set(hash, [{ needle, meaning }]);
    else same.push({ needle, meaning });
    this.#longest = Math.max(this.#longest, needle.length);
  }

  /** The meanings of all that is in these bytes. */
  inBytes(bytes) {
    const found = new Set();
    const present = this.#present;
    const shift = this.#shift;
    let high = 0;
    let low = 0;
    for (let end = 0; end < bytes.length; end += 1) {
      high = ((high << 8) | (low >>> 16)) & half;
      low = ((low << 8) | folded[bytes[end]]) & half;
      const hash = hashOf(high, low);
      const bit = hash >>> shift;
      if ((present[bit >>> 3] & (1 << (bit & 7))) !== 0)
        this.#verify(bytes, { at: end + 1 - windowLength, hash }, found);
    }
    return found;
  }

  #verify(bytes, { at, hash }, found) {
    for (const { needle, meaning } of this.#needles.get(hash) ?? [])
      if (at >= 0 && isAt(bytes, at, needle)) found.add(meaning);
  }

  inText(text) {
    return this.inBytes(Buffer.from(text, 'utf8'));
  }

  /** Bytes [start, end) of an open file, in chunks that overlap. */
  inRange(descriptor, start, end) {
    const found = new Set();
    const buffer = Buffer.alloc(Math.min(chunkLength, end - start) + this.#longest);
    for (let at = start; at < end; at += chunkLength) {
      const wanted = Math.min(buffer.length, end - at);
      const length = readSync(descriptor, buffer, 0, wanted, at);
      for (const meaning of this.inBytes(buffer.subarray(0, length))) found.add(meaning);
    }
    return found;
  }

  inFile(path) {
    const descriptor = openSync(path, 'r');
    try {
      return this.inRange(descriptor, 0, statSync(path).size);
    } finally {
      closeSync(descriptor);
    }
  }
}
