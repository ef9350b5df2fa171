// The same extension, host and task in Firefox: what is recorded must not depend on the browser.
import assert from 'node:assert/strict';
import { recordDemo, recordedDemoTask, storedSteps } from './support/shared-demo.mjs';

/** What a step says, without what a browser draws: sizes differ with its fonts. */
function withoutSize({ action, ...step }) {
  const { size: _, ...target } = action.target ?? {};
  return { ...step, action: { ...action, target } };
}

async function sameSteps() {
  const { home, summary } = await recordDemo('firefox', { browser: 'firefox' });
  assert.equal(summary.missing, 0);
  assert.deepEqual(summary.dropped, {});
  const inFirefox = (await storedSteps(home)).map(withoutSize);
  const { home: chromiumHome } = await recordedDemoTask();
  const inChromium = (await storedSteps(chromiumHome)).map(withoutSize);
  assert.deepEqual(
    inFirefox.map(({ sentence }) => sentence),
    inChromium.map(({ sentence }) => sentence),
  );
  assert.deepEqual(inFirefox, inChromium);
}

async function otherPort() {
  const script = async ({ page }) => {
    const { app } = recorded;
    await page.goto(`${app.unapprovedOrigin.replace('unapproved.', 'orders.')}/`);
    await page.click('[data-testid="signature"]');
  };
  const recorded = await recordedDemoTask();
  const { home } = await recordDemo('firefox-port', { browser: 'firefox', script });
  assert.deepEqual(await storedSteps(home), []);
}

export const tests = [
  { name: 'the demo task gives the same steps in Firefox as in Chromium', run: sameSteps },
  { name: 'in Firefox another port of an approved host is not captured', run: otherPort },
];
