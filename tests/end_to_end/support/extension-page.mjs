// The extension's own pages, opened in a tab, as a person sees them.

/** name is 'popup', 'consent' or 'my-data'; without a language the page speaks that of the browser. */
export async function openExtensionPage(browser, name, language) {
  const worker = browser
    .targets()
    .find((one) => one.type() === 'service_worker' && one.url().startsWith('chrome-extension:'));
  const page = await browser.newPage();
  const search = language === undefined ? '' : `?language=${language}`;
  await page.goto(`chrome-extension://${new URL(worker.url()).host}/pages/${name}.html${search}`);
  return page;
}

export function waitForText(page, selector, text) {
  return page.waitForFunction(
    (where, what) => document.querySelector(where)?.textContent.includes(what),
    { timeout: 10_000 },
    selector,
    text,
  );
}
