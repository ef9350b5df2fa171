// Reads lists of names out of packages unpacked below FOLDER/npm.
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/**
 * The half of a list that the lexicon may know. The other half is what tests/redaction measures
 * with, so both must divide alike.
 */
export function isForLexicon(name) {
  return createHash('sha256').update(name.normalize('NFC').toLowerCase()).digest()[0] % 2 === 0;
}

function listsOf(value) {
  if (Array.isArray(value)) return value.filter((one) => typeof one === 'string');
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(listsOf) : [];
}

/** Given names and surnames of one half of the names of @faker-js/faker. */
export async function fakerNames(packages) {
  const path = join(packages, 'npm/faker-js-faker/dist/index.js');
  const { allLocales } = await import(pathToFileURL(path).href);
  const people = Object.values(allLocales).map(({ person }) => person ?? {});
  const half = (names) => names.flatMap((name) => name.split(/[\s-]+/u)).filter(isForLexicon);
  return {
    given: half(
      people.flatMap(({ first_name: first, middle_name: middle }) => [
        ...listsOf(first),
        ...listsOf(middle),
      ]),
    ),
    surnames: half(people.flatMap(({ last_name: last }) => listsOf(last))),
  };
}

/** Names of npm humannames, which does not tell given names from surnames. */
export function manyNames(packages) {
  return readFileSync(join(packages, 'npm/humannames/list.txt'), 'utf8').split('\n');
}
