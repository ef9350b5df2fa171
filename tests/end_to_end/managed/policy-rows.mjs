// What Chromium says of each policy that it knows, at chrome://policy.
import { poll } from '../support/poll.mjs';

export async function openPolicies(browser) {
  const page = await browser.newPage();
  await page.goto('chrome://policy');
  return page;
}

function readRows(page) {
  return page.$$eval('>>> policy-row', (rows) =>
    rows.map(({ shadowRoot }) => {
      const text = (selector) => shadowRoot.querySelector(selector)?.textContent.trim() ?? '';
      return {
        name: text('#name'),
        status: text('.policy.row .messages'),
        value: text('.value.row .value'),
        error: text('.errors .value'),
        warning: text('.warnings .value'),
      };
    }),
  );
}

/** As they are now: the page is loaded again, and fills itself only afterwards. */
export async function policyRows(page) {
  await page.reload();
  const rows = await poll(
    async () => {
      const found = await readRows(page);
      return found.length > 0 && found;
    },
    { timeout: 10_000 },
  );
  return rows ?? [];
}
