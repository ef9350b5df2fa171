// The gallery: what a person does on a page, and exactly the steps that come of it. All cases of a browser are one
// recording, made when the first of them is asked for.
import { galleryCases } from './gallery/gallery-cases.mjs';
import { recordGallery } from './gallery/recorded-gallery.mjs';
import { assertAgreement } from './gallery/target-agreement.mjs';
import { assertValidTraces } from './gallery/valid-traces.mjs';

// The first test of a browser waits for the whole recording.
const timeout = 1_200_000;

async function testsIn(browser) {
  const cases = await galleryCases(browser);
  let recorded;
  const recording = () => {
    recorded ??= recordGallery({ browser, cases });
    return recorded;
  };
  const caseTests = cases.map(({ name }, index) => ({
    name: `${browser}: ${name}`,
    timeout,
    run: async () => (await recording()).outcomes[index].check(),
  }));
  const valid = {
    name: `${browser}: the traces of the gallery keep to the schema`,
    timeout,
    run: async () => assertValidTraces((await recording()).traces),
  };
  const agreeing = {
    name: `${browser}: the targets of the gallery have the roles and names that the browser has for them`,
    timeout,
    run: async () => assertAgreement((await recording()).outcomes),
  };
  return [...caseTests, valid, ...(browser === 'chromium' ? [agreeing] : [])];
}

export const tests = [...(await testsIn('chromium')), ...(await testsIn('firefox'))];
