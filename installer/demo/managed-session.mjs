// One browser of the managed demo's user: the consent that was given or found, and both tasks.
import { decideConsent } from '../../tests/end_to_end/support/consent-decision.mjs';
import { startManagedChromium } from '../../tests/end_to_end/support/managed-chromium.mjs';
import { startManagedFirefox } from '../../tests/end_to_end/support/managed-firefox.mjs';
import { poll } from '../../tests/end_to_end/support/poll.mjs';
import { RecordingError } from '../../tests/end_to_end/support/recording-error.mjs';
import { waitUntilAcknowledged } from '../../tests/end_to_end/support/worker-counters.mjs';
import { performTicket, tickets } from './managed-tasks.mjs';

export const browsers = [
  { id: 'chromium', name: 'Chromium', start: startManagedChromium, family: 'chromium' },
  { id: 'firefox', name: 'Firefox ESR', start: startManagedFirefox, family: 'firefox' },
];

/** The person's decision belongs to the person, not to a browser: the second browser finds what the first one stored. */
async function findConsent(page) {
  const found = await poll(
    () => page.$eval('#status', ({ dataset }) => dataset.result === 'present').catch(() => false),
    { timeout: 15_000 },
  );
  if (!found) throw new RecordingError('the consent page does not show the decision that was made');
  await page.close();
}

async function tasksIn(session, { app, isFirst }) {
  const consent = await session.consentPage();
  if (isFirst) await decideConsent(consent, 'all');
  else await findConsent(consent);
  for (const ticket of tickets) await performTicket({ ...session, app, ticket });
  return waitUntilAcknowledged(session.readCounters);
}

/** Gives the browser's own version and what its extension counted. */
export async function recordIn(browser, { user, folder, extensions, app, isFirst }) {
  const session = await browser.start({ user, folder, extensionId: extensions[browser.family] });
  try {
    const version = await session.browser.version();
    return { version, counters: await tasksIn(session, { app, isFirst }) };
  } finally {
    await session.browser.close();
  }
}
