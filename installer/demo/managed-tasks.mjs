// The managed demo's two tasks: each looks up an order in one app and opens a ticket about it in the other, with pointer,
// keyboard and clipboard as a person does it. Everything typed here is made up.

export const tickets = [
  {
    title: 'Report a late delivery',
    order: '1043',
    category: 'Late delivery',
    description: 'Tobias Okonkwo called twice, nothing came since Monday',
    priority: 'high',
  },
  {
    title: 'Report a wrong article',
    order: '1045',
    category: 'Wrong article',
    description: 'Another lamp came, write to p.wisniewski@example.net',
    priority: 'normal',
  },
];

/** What a person types on the page that nobody approved; it must leave no trace. */
export const unapprovedTexts = ['Rosalind Achterberg', 'rosalind.achterberg@example.com'];

function testId(name) {
  return `[data-testid="${name}"]`;
}

async function click(page, selector) {
  const element = await page.waitForSelector(selector, { visible: true });
  await element.click();
}

async function clickAndLoad(page, selector) {
  await Promise.all([page.waitForNavigation({ waitUntil: 'load' }), click(page, selector)]);
}

async function pressWithControl(page, key, command) {
  await page.keyboard.down('Control');
  // Chromium runs an editing command only when it is told; Firefox takes the keys alone.
  await page.keyboard.press(key, { commands: [command] });
  await page.keyboard.up('Control');
}

/** Two clicks on a word select it. */
async function selectWord(page, selector, word) {
  const { x, y } = await page.$eval(
    selector,
    (element, wanted) => {
      const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
      while (walker.nextNode()) {
        const begin = walker.currentNode.data.indexOf(wanted);
        if (begin < 0) continue;
        const range = document.createRange();
        range.setStart(walker.currentNode, begin);
        range.setEnd(walker.currentNode, begin + wanted.length);
        const box = range.getBoundingClientRect();
        return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
      }
      throw new Error(`the page does not say ${wanted}`);
    },
    word,
  );
  await page.mouse.click(x, y, { count: 2 });
}

async function copyOrderNumber(page, origin, order) {
  await page.bringToFront();
  await page.goto(`${origin}/`, { waitUntil: 'load' });
  await click(page, testId(`order-${order}`));
  await page.waitForFunction((number) => document.title.includes(number), {}, order);
  await selectWord(page, 'h1', order);
  await pressWithControl(page, 'c', 'Copy');
}

async function openTicket(page, origin, ticket) {
  await page.bringToFront();
  await page.goto(`${origin}/`, { waitUntil: 'load' });
  await clickAndLoad(page, testId('nav-new-ticket'));
  await click(page, testId('order-number'));
  await pressWithControl(page, 'v', 'Paste');
  // The first letter chooses in a native list; page.select() would not be a person's act.
  await page.keyboard.press('Tab');
  await page.keyboard.press(ticket.category[0].toLowerCase());
  await click(page, testId('description'));
  await page.keyboard.type(ticket.description);
  await click(page, testId(`priority-${ticket.priority}`));
}

async function visitUnapproved(page, origin) {
  await page.bringToFront();
  await page.goto(`${origin}/`, { waitUntil: 'load' });
  const [name, email] = unapprovedTexts;
  await page.type(testId('name'), name);
  await page.type(testId('email'), email);
  await click(page, testId('signature'));
}

async function press(page, selector) {
  await page.bringToFront();
  await click(page, selector);
}

/**
 * Does one ticket as a task of its own, begun and ended in the popup; in the middle a page is used that nobody approved.
 * openPage opens a page of the extension; gives the ticket as the app shows it.
 */
export async function performTicket({ browser, openPage, app, ticket }) {
  const popup = await openPage('popup');
  await popup.bringToFront();
  const title = await popup.waitForSelector('#task-title', { visible: true });
  await title.type(ticket.title);
  await press(popup, '#start-task');
  await popup.waitForSelector('#stop-task', { visible: true });
  const [orders, helpdesk, other] = [
    await browser.newPage(),
    await browser.newPage(),
    await browser.newPage(),
  ];
  await copyOrderNumber(orders, app.origin, ticket.order);
  await openTicket(helpdesk, app.helpdeskOrigin, ticket);
  await visitUnapproved(other, app.unapprovedOrigin);
  await helpdesk.bringToFront();
  await clickAndLoad(helpdesk, testId('send-ticket'));
  const sent = await helpdesk.$eval('#ticket-summary', ({ textContent }) => textContent);
  await press(popup, '#stop-task');
  await popup.waitForSelector('#start-task', { visible: true });
  for (const page of [orders, helpdesk, other, popup]) await page.close();
  return sent;
}
