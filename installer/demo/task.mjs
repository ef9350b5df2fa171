// One task in the demo app, done as a person does it: with the pointer and the keyboard, so that every event is trusted.
// Everything typed here is made up.

const defaultOrigin = 'http://orders.localhost:4180';

function testId(name) {
  return `[data-testid="${name}"]`;
}

/** Waits for the element, then clicks in its middle. */
async function click(scope, selector) {
  const element = await scope.waitForSelector(selector, { visible: true });
  await element.click();
}

async function type(scope, selector, text) {
  const element = await scope.waitForSelector(selector, { visible: true });
  await element.click();
  await element.type(text);
}

async function pressSave(page) {
  await page.keyboard.down('Control');
  await page.keyboard.press('s');
  await page.keyboard.up('Control');
}

async function clickAndLoad(page, selector) {
  await Promise.all([page.waitForNavigation({ waitUntil: 'load' }), click(page, selector)]);
}

/** The list and one order's page: single-page routes, a menu, a dialog, two comboboxes, a shortcut. */
async function handleOrder(page) {
  await click(page, testId('order-1042'));
  await click(page, testId('order-actions'));
  await page.waitForSelector('[role="menu"]', { visible: true });
  await page.keyboard.press('Escape');
  await page.waitForSelector('[role="menu"]', { hidden: true });
  await click(page, testId('order-actions'));
  await click(page, testId('action-hold'));
  await click(page, testId('hold-confirm'));
  await page.waitForSelector('[role="dialog"]', { hidden: true });
  await click(page, '#shipping');
  for (const key of ['ArrowDown', 'ArrowDown', 'Enter']) await page.keyboard.press(key);
  await click(page, '#assigned');
  await click(page, 'li[role="option"]:nth-child(1)');
  await pressSave(page);
}

/** The text fields of the plain form. The e-mail occurs twice: both get the same placeholder. */
async function fillTexts(page) {
  await type(page, testId('name'), 'Rosalind Achterberg');
  await type(page, testId('email'), 'rosalind.achterberg@example.com');
  await type(page, testId('phone'), '+44 20 7946 0321');
  await page.click(testId('quantity'), { count: 3 });
  await page.keyboard.type('6');
}

/** The native controls. A native list is chosen from by its key: page.select() would not be a person's act. */
async function chooseDelivery(page) {
  await page.keyboard.press('Tab');
  await page.keyboard.press('e');
  await type(
    page,
    testId('instructions'),
    'Call Rosalind Achterberg first, or write to rosalind.achterberg@example.com. Old card 4111 1111 1111 1111.',
  );
  await click(page, testId('signature'));
  await click(page, `packing-choice >>> ${testId('gift-wrap')}`);
}

/** Fields that are never read (card number, password) and one that the policy blocks (internal note). */
async function fillWithheldFields(page) {
  await click(page, testId('pay-card'));
  await type(page, testId('card-number'), '5555 5555 5555 4444');
  await type(page, testId('password'), 'made-up-passphrase-27');
  await type(page, testId('internal-note'), 'Pays late since 2023');
}

async function attachNote(page) {
  const element = await page.waitForSelector('iframe[name="warehouse-note"]');
  const frame = await element.contentFrame();
  await type(frame, testId('note'), 'Fragile, pack twice');
  await click(frame, testId('attach-note'));
  await frame.waitForFunction(
    () => document.querySelector('[role="status"]')?.textContent === 'Attached',
  );
}

/** Does the task and gives back the app's end state, for comparison with a replay. */
export default async function task({ page, origin }) {
  await page.goto(`${origin ?? process.env.DEMO_ORIGIN ?? defaultOrigin}/`, { waitUntil: 'load' });
  await handleOrder(page);
  await clickAndLoad(page, testId('nav-new'));
  await fillTexts(page);
  await chooseDelivery(page);
  await attachNote(page);
  await fillWithheldFields(page);
  await pressSave(page);
  await clickAndLoad(page, testId('place-order'));
  const main = await page.waitForSelector('main[data-end-state]');
  return main.evaluate((element) => element.dataset.endState);
}
