// Every text of the demo that stands for a person: what the app shows, and what its task types.
import { colleagues, orders } from '../../../installer/demo/app/made-up-orders.ts';

// The same as in installer/demo/task.mjs: what a person types there.
const typed = {
  names: ['Rosalind Achterberg'],
  emails: ['rosalind.achterberg@example.com'],
  numbers: ['+44 20 7946 0321', '4111 1111 1111 1111', '5555 5555 5555 4444'],
  secrets: ['made-up-passphrase-27', 'Pays late'],
};

function withoutSpaces(text) {
  return text.replaceAll(' ', '');
}

/** First and last names count on their own; two letters would be found anywhere. */
function wordsOf(name) {
  return name.split(' ').filter((word) => word.length >= 5);
}

export function madeUpTexts() {
  const names = [...typed.names, ...colleagues, ...orders.map((order) => order.customer)];
  const emails = [...typed.emails, ...orders.map((order) => order.email)];
  const numbers = [...typed.numbers, ...orders.flatMap((order) => [order.phone, order.card])];
  const addresses = orders.map((order) => order.address);
  return [
    ...new Set([
      ...names,
      ...names.flatMap(wordsOf),
      ...emails,
      ...numbers,
      ...numbers.map(withoutSpaces),
      ...addresses,
      ...typed.secrets,
    ]),
  ];
}
