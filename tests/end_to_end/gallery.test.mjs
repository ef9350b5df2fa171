// The gallery: what a person does on a page, and exactly the steps that come of it. All cases of a browser are one
// recording, made when the first of them is asked for.
import { galleryCases } from './gallery/gallery-cases.mjs';
import { recordGallery } from './gallery/recorded-gallery.mjs';

// A whole gallery is one test's work.
const timeout = 600_000;

async function testsIn(browser) {
  const cases = await galleryCases(browser);
  let recorded;
  const outcomes = async () => {
    recorded ??= recordGallery({ browser, cases });
    return (await recorded).outcomes;
  };
  return cases.map(({ name }, index) => ({
    name: `${browser}: ${name}`,
    timeout,
    run: async () => (await outcomes())[index].check(),
  }));
}

export const tests = [...(await testsIn('chromium')), ...(await testsIn('firefox'))];
