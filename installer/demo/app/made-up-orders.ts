// The orders the demo app starts with. Every person, address and number here is made up; the card numbers are the
// payment networks' published test numbers, the telephone numbers come from ranges reserved for fiction.

import type { OrderStatus } from './demo-state';

export interface OrderLine {
  readonly article: string;
  readonly quantity: number;
  readonly price: number;
}

export interface Order {
  readonly number: string;
  readonly status: OrderStatus;
  readonly placed: string;
  readonly customer: string;
  readonly company: string;
  readonly email: string;
  readonly phone: string;
  readonly card: string;
  readonly address: string;
  readonly lines: readonly OrderLine[];
}

export const orders: readonly Order[] = [
  {
    number: '1042',
    status: 'New',
    placed: '12 May',
    customer: 'Margarethe Lindqvist',
    company: 'Lindqvist Interiors',
    email: 'margarethe.lindqvist@example.com',
    phone: '+44 20 7946 0018',
    card: '4111 1111 1111 1111',
    address: '14 Alder Row, Bristol BS1 4QA',
    lines: [
      { article: 'Oak desk lamp', quantity: 4, price: 68 },
      { article: 'Linen shade, sand', quantity: 4, price: 24.5 },
      { article: 'Cable cover, 2 m', quantity: 2, price: 9 },
    ],
  },
  {
    number: '1043',
    status: 'Shipped',
    placed: '12 May',
    customer: 'Tobias Okonkwo',
    company: 'Harbour Books',
    email: 'tobias.okonkwo@example.org',
    phone: '+44 161 496 0142',
    card: '5555 5555 5555 4444',
    address: '3 Quay Street, Manchester M3 3JE',
    lines: [
      { article: 'Wall shelf, birch', quantity: 6, price: 41 },
      { article: 'Shelf bracket', quantity: 12, price: 3.8 },
    ],
  },
  {
    number: '1044',
    status: 'New',
    placed: '13 May',
    customer: 'Yasmin El-Amrani',
    company: 'Atelier Nour',
    email: 'yasmin@atelier-nour.example',
    phone: '+1 202 555 0173',
    card: '3782 822463 10005',
    address: '88 Linden Avenue, Washington DC 20001',
    lines: [{ article: 'Reading chair, moss', quantity: 2, price: 310 }],
  },
  {
    number: '1045',
    status: 'Packed',
    placed: '14 May',
    customer: 'Piotr Wiśniewski',
    company: 'Studio Wiśniewski',
    email: 'p.wisniewski@example.net',
    phone: '+44 117 496 0055',
    card: '6011 1111 1111 1117',
    address: '21 Mill Lane, Leeds LS1 6AD',
    lines: [
      { article: 'Pendant lamp, brass', quantity: 3, price: 129 },
      { article: 'Light bulb, warm', quantity: 9, price: 6.2 },
    ],
  },
  {
    number: '1046',
    status: 'New',
    placed: '14 May',
    customer: 'Charlotte Vandenberg',
    company: 'The Paper Room',
    email: 'c.vandenberg@example.com',
    phone: '+1 415 555 0136',
    card: '4012 8888 8888 1881',
    address: '5 Juniper Court, San Francisco CA 94103',
    lines: [
      { article: 'Notice board, cork', quantity: 5, price: 32 },
      { article: 'Coat rail, walnut', quantity: 1, price: 86 },
    ],
  },
];

/** The colleagues an order can be assigned to; made up as well. */
export const colleagues: readonly string[] = [
  'Priya Raman',
  'Samuel Adeyemi',
  'Ingrid Halvorsen',
  'Mateo Cordero',
];

export const shippingMethods: readonly string[] = [
  'Standard',
  'Express',
  'Freight',
  'Pickup at the warehouse',
];

export function orderTotal(order: Order): number {
  return order.lines.reduce((sum, line) => sum + line.quantity * line.price, 0);
}

const pounds = new Intl.NumberFormat('en-GB', { style: 'currency', currency: 'GBP' });

export function money(amount: number): string {
  return pounds.format(amount);
}
