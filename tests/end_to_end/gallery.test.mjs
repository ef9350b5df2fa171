// The gallery: what a person does on a page, and exactly the steps that come of it. All cases of a browser are one
// recording; those of both browsers are made at the same time, when the first case is asked for.
import { galleryCases } from './gallery/gallery-cases.mjs';
import { recordGallery } from './gallery/recorded-gallery.mjs';
import { assertAgreement } from './gallery/target-agreement.mjs';
import { assertValidTraces } from './gallery/valid-traces.mjs';

// The first test of a browser waits for the whole recording.
const timeout = 1_200_000;

const browsers = ['chromium', 'firefox'];
const cases = new Map();
for (const browser of browsers) cases.set(browser, await galleryCases(browser));
let recordings;

function recordAll() {
  const made = browsers.map((browser) => {
    const recording = recordGallery({ browser, cases: cases.get(browser) });
    // Whoever asks for it gets the error; until then nobody has to.
    recording.catch(() => undefined);
    return [browser, recording];
  });
  return new Map(made);
}

/** Of all cases of one browser: { outcomes, traces }. */
function recorded(browser) {
  recordings ??= recordAll();
  return recordings.get(browser);
}

function testsIn(browser) {
  const test = (name, run) => ({ name: `${browser}: ${name}`, timeout, run });
  const caseTests = cases
    .get(browser)
    .map(({ name }, index) =>
      test(name, async () => (await recorded(browser)).outcomes[index].check()),
    );
  const valid = test('the traces of the gallery keep to the schema', async () =>
    assertValidTraces((await recorded(browser)).traces));
  return [...caseTests, valid];
}

/** Firefox does not tell what its accessibility tree holds. */
const agreeing = {
  name: 'chromium: the targets of the gallery have the roles and names that the browser has for them',
  timeout,
  run: async () => assertAgreement((await recorded('chromium')).outcomes),
};

export const tests = [...browsers.flatMap(testsIn), agreeing];
