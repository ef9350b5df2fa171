// One recording from start to end: a home, a packaged extension, a registered host, a browser, a decision on the
// consent page, the script, and a comparison of what was acknowledged with what is stored.
import { startChromium } from './chromium-session.mjs';
import { decideConsent } from './consent-decision.mjs';
import { fairtraceJson } from './fairtrace-program.mjs';
import { startFirefox } from './firefox-session.mjs';
import { prepareHome } from './recording-home.mjs';
import { summarize } from './recording-summary.mjs';
import { withTemporaryFolder } from './temporary-folder.mjs';
import { waitUntilAcknowledged } from './worker-counters.mjs';

const starters = { chromium: startChromium, firefox: startFirefox };

/** Pages that are left send what they still hold, such as a field that was typed into. */
async function leaveAllPages(browser) {
  for (const page of await browser.pages()) {
    if (/^https?:/.test(page.url())) await page.goto('about:blank');
  }
}

async function perform(session, { consent, script, origin }) {
  const { browser, consentPage, extensionPlace, readCounters } = session;
  await decideConsent(await consentPage(), consent);
  const page = await browser.newPage();
  await page.bringToFront();
  const result = await script({ page, browser, origin, extensionPlace });
  await leaveAllPages(browser);
  return { result, counters: await waitUntilAcknowledged(readCounters) };
}

async function recordIn(folder, request) {
  const { policyFile, home, headful, browser = 'chromium', wrapHost, language, inspect } = request;
  await prepareHome(home, policyFile);
  const before = await fairtraceJson('status', '--home', home);
  const session = await starters[browser]({ folder, home, headful, wrapHost, language });
  let performed;
  try {
    performed = await perform(session, request);
  } finally {
    await session.browser.close();
  }
  await inspect?.(folder);
  const after = await fairtraceJson('status', '--home', home);
  return {
    ...summarize({ before, after, counters: performed.counters }),
    result: performed.result,
  };
}

/**
 * Records script({ page, browser, origin, extensionPlace }) and gives { events, acknowledged, dropped, latency_ms,
 * missing, result }; result is what the script gave, extensionPlace() where the extension's storage can be read.
 * inspect(folder) may look at the browser's profile once it is closed, wrapHost (Chromium) stand between browser and host.
 * browser is 'chromium' or 'firefox', language that of Chromium's own words; consent is 'all', 'none' or a list of categories; home is kept, everything else is removed.
 */
export function record(request) {
  return withTemporaryFolder((folder) => recordIn(folder, request));
}
