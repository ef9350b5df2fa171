// The helpdesk's tickets: those it starts with, and those that were sent in this tab. All of them are made up.

export type Priority = 'low' | 'normal' | 'high';

export interface Ticket {
  readonly number: string;
  readonly order: string;
  readonly category: string;
  readonly description: string;
  readonly priority: Priority;
  readonly status: 'Open' | 'Waiting' | 'Solved';
}

const storageKey = 'helpdesk-demo';

const firstTickets: readonly Ticket[] = [
  {
    number: '2204',
    order: '1045',
    category: 'Wrong article',
    description: 'Brass was ordered, chrome came',
    priority: 'normal',
    status: 'Open',
  },
  {
    number: '2203',
    order: '1039',
    category: 'Late delivery',
    description: 'Nothing since Monday',
    priority: 'high',
    status: 'Waiting',
  },
  {
    number: '2202',
    order: '1037',
    category: 'Question',
    description: 'Can the invoice be split?',
    priority: 'low',
    status: 'Solved',
  },
];

function sentTickets(): readonly Ticket[] {
  return JSON.parse(sessionStorage.getItem(storageKey) ?? '[]');
}

/** The newest first. */
export function tickets(): readonly Ticket[] {
  return [...sentTickets(), ...firstTickets];
}

export function addTicket(fields: Omit<Ticket, 'number' | 'status'>): Ticket {
  const newest = tickets()[0];
  const number = String(Number(newest?.number ?? 0) + 1);
  const ticket: Ticket = { ...fields, number, status: 'Open' };
  sessionStorage.setItem(storageKey, JSON.stringify([ticket, ...sentTickets()]));
  return ticket;
}
