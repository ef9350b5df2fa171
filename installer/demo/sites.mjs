// What each origin of the demo serves, as closed lists: no path of a request ever reaches the file system.

const plainPages = {
  '/new': 'new-order.html',
  '/thanks': 'thanks.html',
  '/warehouse-note': 'warehouse-note.html',
};

const orderFiles = [
  'orders-app.js',
  'new-order.js',
  'warehouse-note.js',
  'thanks.js',
  'canvas.css',
  'plain-page.css',
  'mark.svg',
];

const ticketPages = {
  '/': 'helpdesk.html',
  '/tickets/new': 'new-ticket.html',
  '/tickets/sent': 'ticket-sent.html',
};

const ticketFiles = [
  'ticket-list.js',
  'new-ticket.js',
  'ticket-sent.js',
  'plain-page.css',
  'helpdesk.css',
  'helpdesk-mark.svg',
];

const nextOrderNumber = '1047';

function fileAt(path, pages, files) {
  return pages[path] ?? files.find((file) => path === `/${file}`);
}

function isOrderAppPath(path) {
  return path === '/' || /^\/orders\/\d+$/.test(path);
}

/** Only the address of the confirmation goes on, in the query as such apps often do. */
function afterOrder(fields) {
  const query = new URLSearchParams({ order: nextOrderNumber, email: fields.get('email') ?? '' });
  return `/thanks?${query}`;
}

const orderForm = { path: '/new', next: afterOrder };

/** name stands before .localhost; fileOf gives the file behind a path, form what becomes of a sent form. */
export const sites = {
  orders: {
    name: 'orders',
    fileOf: (path) => (isOrderAppPath(path) ? 'orders.html' : fileAt(path, plainPages, orderFiles)),
    form: orderForm,
  },
  /** It has the plain form of the orders only; whatever is typed there must leave no trace. */
  unapproved: {
    name: 'unapproved',
    fileOf: (path) => (path === '/' ? 'new-order.html' : fileAt(path, plainPages, orderFiles)),
    form: orderForm,
  },
  helpdesk: {
    name: 'helpdesk',
    fileOf: (path) => fileAt(path, ticketPages, ticketFiles),
    // The ticket itself stays in the tab that sent it.
    form: { path: '/tickets/new', next: () => '/tickets/sent' },
  },
};
