type Block = readonly [left: number, right: number];

const cycles = 32;
const golden = 0x9e3779b9;

/**
 * A hash of 64 bits that nobody can tell from chance who has not the key of four numbers of 32 bits: CBC-MAC over XTEA.
 * The length comes first, so that no text is the beginning of another (Petrank and Rackoff, 2000). It is not the
 * browser's own, which only pages that came encrypted have, and which does not answer at once.
 */
export function keyedDigest(text: string, key: readonly number[]): string {
  const unitsAt = (at: number) => text.charCodeAt(at) | (text.charCodeAt(at + 1) << 16);
  let block = encipher([text.length, 0], key);
  for (let at = 0; at < text.length; at += 4) {
    block = encipher([block[0] ^ unitsAt(at), block[1] ^ unitsAt(at + 2)], key);
  }
  return block.map((half) => (half >>> 0).toString(16).padStart(8, '0')).join('');
}

/** XTEA (Needham and Wheeler, 1997). */
export function encipher([left, right]: Block, key: readonly number[]): Block {
  const mix = (half: number, sum: number, at: number) => {
    return (((half << 4) ^ (half >>> 5)) + half) ^ (sum + (key[at & 3] ?? 0));
  };
  let [one, other] = [left, right];
  let sum = 0;
  for (let cycle = 0; cycle < cycles; cycle += 1) {
    one = (one + mix(other, sum, sum)) | 0;
    sum = (sum + golden) | 0;
    other = (other + mix(one, sum, sum >>> 11)) | 0;
  }
  return [one, other];
}
