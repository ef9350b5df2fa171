// The gallery: what a person does on a page, and exactly the steps that come of it. All cases of a browser are one
// recording, made when the first of them is asked for.
import { galleryCases } from './gallery/gallery-cases.mjs';
import { recordGallery } from './gallery/recorded-gallery.mjs';
import { assertValidTraces } from './gallery/valid-traces.mjs';

// The first test of a browser waits for the whole recording.
const timeout = 600_000;

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
  return [...caseTests, valid];
}

export const tests = [...(await testsIn('chromium')), ...(await testsIn('firefox'))];
