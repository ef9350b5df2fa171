// Every case of the gallery. A file in cases/ exports `cases`, each of them
//   { name, page, act, steps, browsers?, frames? }
// name     a sentence that states the rule
// page     a file in pages/, with query or fragment where it needs one
// act      what the person does, with the hands of gallery-hands.mjs
// steps    exactly what is recorded of it; see compare-steps.mjs
// browsers where the suite does it: those that its file exports as `browsers`, else Chromium alone, as Firefox takes
//          several times as long. run.mjs --every does the others too.
// frames   how many documents in frames are captured once the page is open
import { readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const folder = join(dirname(fileURLToPath(import.meta.url)), 'cases');

async function loadCases() {
  const files = readdirSync(folder)
    .filter((name) => name.endsWith('.mjs'))
    .sort();
  const modules = await Promise.all(
    files.map((file) => import(pathToFileURL(join(folder, file)).href)),
  );
  return modules.flatMap(({ cases, browsers = ['chromium'] }, index) =>
    cases.map((one) => ({ browsers, ...one, file: files[index] })),
  );
}

/** Of one browser; `only` is a word in the case's name, page or file; `every` takes also what is another browser's. */
export async function galleryCases(browser, { only = '', every = false } = {}) {
  const cases = await loadCases();
  return cases.filter(
    ({ browsers, name, page, file }) =>
      (every || browsers.includes(browser)) &&
      [name, page, file].some((text) => text.includes(only)),
  );
}
