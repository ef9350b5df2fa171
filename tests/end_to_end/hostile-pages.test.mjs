// Pages that hide, fake, rename, replace and flood: nothing breaks, nothing false is recorded, and what is missed is
// counted. Each page is one named sentence; all of a browser are one recording.
import { cases as changes } from './hostile/cases/changes.mjs';
import { cases as large } from './hostile/cases/large.mjs';
import { cases as names } from './hostile/cases/names.mjs';
import { cases as scripts } from './hostile/cases/page-scripts.mjs';
import { cases as frames } from './hostile/cases/reached-frames.mjs';
import { cases as roots } from './hostile/cases/roots.mjs';
import { checkCase, checkTold, recordHostilePages } from './hostile/recorded-hostile.mjs';

// For somebody who looks for the reason of a failure: HOSTILE_PAGES=names,roots HOSTILE_BROWSER=firefox.
const words = (process.env.HOSTILE_PAGES ?? '').split(',');
const browsers = ['chromium', 'firefox'].filter((browser) =>
  browser.includes(process.env.HOSTILE_BROWSER ?? ''),
);
const all = [...scripts, ...names, ...changes, ...roots, ...frames, ...large].filter(
  ({ name, page }) => words.some((word) => name.includes(word) || page.includes(word)),
);

function testsOf(browser) {
  const cases = all.filter(({ browsers = ['chromium', 'firefox'] }) => browsers.includes(browser));
  let recorded = null;
  const test = (name, check) => ({
    name: `${browser}: ${name}`,
    timeout: 300_000,
    run: async () => {
      recorded ??= recordHostilePages({ browser, cases });
      check(await recorded);
    },
  });
  return [
    ...cases.map((one, index) => test(one.name, ({ parts }) => checkCase(one, parts[index]))),
    test('all that was lost is told in words and in every export, with how much it was', (all) =>
      checkTold(cases, all)),
  ];
}

export const tests = browsers.flatMap(testsOf);
