import { expect, test } from 'vitest';
import { encipher, keyedDigest } from '../../../extension/src/guard/keyed-digest.ts';

const key = [0x00010203, 0x04050607, 0x08090a0b, 0x0c0d0e0f];

test('the cipher is XTEA, as its known answers say', () => {
  const hex = (block: readonly number[]) => block.map((half) => (half >>> 0).toString(16));
  expect(hex(encipher([0x41424344, 0x45464748], key))).toEqual(['497df3d0', '72612cb5']);
  expect(hex(encipher([0x41414141, 0x41414141], key))).toEqual(['e78f2d13', '744341d8']);
});

test('a digest has 64 bits whatever the text, the same for the same text and key alone', () => {
  const texts = ['', 'a', 'ab', 'abc', 'abcd', 'abcde', 'abcd\0', 'Čž 東京 🙂', 'x'.repeat(4096)];
  const digests = texts.map((text) => keyedDigest(text, key));
  for (const digest of digests) expect(digest).toMatch(/^[0-9a-f]{16}$/);
  expect(new Set(digests).size).toBe(texts.length);
  expect(texts.map((text) => keyedDigest(text, key))).toEqual(digests);
  expect(keyedDigest('abc', [...key.slice(1), 7])).not.toBe(keyedDigest('abc', key));
});
