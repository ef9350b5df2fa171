// A search that finds nothing may be one that cannot find. So what is searched is also searched with a canary in it.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { CanaryBook, encodingNames } from './canary-book.mjs';
import { CanarySearch } from './canary-search.mjs';
import { fileSinks } from './canary-sinks.mjs';

const seed = 4711;
// Enough for each kind of value to be among them.
const planted = 24;

/** The bytes with a text over them, in their middle. */
function withText(bytes, text) {
  const middle = Math.floor(bytes.length / 2);
  return Buffer.concat([bytes.subarray(0, middle), Buffer.from(text), bytes.subarray(middle)]);
}

/** The encodings in which the search does not find each of several values in the sinks that make(text) gives. */
function unfoundEncodings(make) {
  return encodingNames.filter((encoding) => {
    const book = new CanaryBook(seed, { expected: planted });
    const texts = Array.from(
      { length: planted },
      () => book.write({ channel: 'planted' }, encoding).text,
    );
    const found = make(texts.join(' ')).flatMap(({ find }) => [...find(book.search)]);
    return new Set(found).size < planted;
  });
}

/** Names each file of the folders, and each encoding, in which a planted canary is not found. */
export function unfoundInFiles(files) {
  const folder = mkdtempSync(join(tmpdir(), 'fairtrace-planted-'));
  try {
    return files.flatMap((file) => {
      const bytes = readFileSync(file);
      const copy = join(folder, basename(file));
      const make = (text) => {
        writeFileSync(copy, withText(bytes, text));
        return fileSinks(folder);
      };
      const unfound = unfoundEncodings(make).map((encoding) => `${file}: ${encoding}`);
      rmSync(copy);
      return unfound;
    });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** A policy names the organization, and its host may know that; so what is searched for there is found there. */
export function policyWithCanary(policy) {
  const name = 'Fernhill Wexcombe Hallidoran';
  const search = new CanarySearch();
  search.add(name, name);
  const organization = { ...policy.organization, name };
  return { policy: { ...policy, organization }, search };
}
