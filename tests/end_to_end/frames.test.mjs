// Frames of an approved page are captured as the page is, also those without an address of their own.
import assert from 'node:assert/strict';
import { recordDemo, storedSteps } from './support/shared-demo.mjs';

async function addFrame(page, attributes) {
  const handle = await page.evaluateHandle((given) => {
    const frame = Object.assign(document.createElement('iframe'), given);
    document.body.append(frame);
    return frame;
  }, attributes);
  return handle.contentFrame();
}

async function clickIn(frame) {
  const button = await frame.waitForSelector('button');
  await button.click();
}

async function framesWithoutAddress() {
  const script = async ({ page, origin }) => {
    await page.goto(`${origin}/new`);
    await clickIn(await addFrame(page, { srcdoc: '<button>Save</button>' }));
    const blank = await addFrame(page, {});
    await blank.evaluate(() => {
      document.body.innerHTML = '<button>Close</button>';
    });
    await clickIn(blank);
  };
  const { home } = await recordDemo('frames', { consent: ['clicks'], script });
  const steps = await storedSteps(home);
  assert.deepEqual(
    steps.map(({ sentence, page }) => [sentence, page.route]),
    [
      ['Click “Save”', '/new'],
      ['Click “Close”', '/new'],
    ],
  );
}

async function sandboxedFrame() {
  const script = async ({ page, origin }) => {
    await page.goto(`${origin}/new`);
    await clickIn(await addFrame(page, { srcdoc: '<button>Save</button>', sandbox: '' }));
  };
  const { home } = await recordDemo('sandboxed', { consent: ['clicks'], script });
  assert.deepEqual(await storedSteps(home), []);
}

export const tests = [
  { name: 'a frame without an address of its own belongs to its page', run: framesWithoutAddress },
  { name: 'a sandboxed frame has no approved origin and is not captured', run: sandboxedFrame },
];
