// Every string that the protocol has from extension to host, each with the place where a message carries it. A carrier is
// one message, or one event of a batch; the channels that share one are tried together.
import { randomUUID } from 'node:crypto';

const contextKinds = [
  'banner',
  'complementary',
  'contentinfo',
  'main',
  'navigation',
  'region',
  'search',
];
const innerContextKinds = ['heading', 'dialog', 'form', 'fieldset', 'row', 'column'];
const locatorKinds = [
  'test_id',
  'role',
  'label',
  'placeholder',
  'text',
  'alt',
  'title',
  'css',
  'xpath',
];
const inputTypes = ['text', 'textarea', 'search', 'email', 'tel', 'number', 'url', 'password'];

function plainTarget(role, tag, name) {
  const size = { width: 80, height: 32 };
  const lists = { states: [], context: [], locators: [], frame_path: [], shadow_path: [] };
  return { tag, role, name, description: '', ...lists, size };
}

function fill(type) {
  const target = plainTarget('textbox', type === 'textarea' ? 'textarea' : 'input', 'Note');
  if (type !== undefined) target.field = { type, autocomplete: '', name: 'note' };
  return { kind: 'fill', target, value: { text: '' } };
}

const makeAction = {
  click: () => ({ kind: 'click', target: plainTarget('button', 'button', 'Save') }),
  address: () => ({ kind: 'navigate', cause: 'script', mode: 'history' }),
  credentials: () => ({ kind: 'reload' }),
  field: () => fill('text'),
  editor: () => fill(),
  ...Object.fromEntries(inputTypes.map((type) => [`${type} field`, () => fill(type)])),
  choice: () => ({
    kind: 'select_option',
    target: plainTarget('combobox', 'select', 'Customer'),
    options: [{ label: 'Express', position: 1 }],
    option_count: 3,
    path: ['File'],
  }),
  press: () => ({ kind: 'press', keys: 'Control+S' }),
  copy: () => ({ kind: 'copy', target: plainTarget('textbox', 'input', 'Note') }),
  drag: () => ({
    kind: 'drag',
    target: plainTarget('listitem', 'li', 'Report'),
    to: { relation: 'into', target: plainTarget('region', 'section', 'Done') },
  }),
};

function madeEvent(carrier, { origin, grant, time }) {
  return {
    document: randomUUID(),
    sequence: 1,
    grant,
    time,
    sender: { origin, tab: 7, frame: 0 },
    page: { url: `${origin}/orders`, title: 'Orders' },
    action: makeAction[carrier](),
  };
}

function madeEffect(event) {
  const { document, grant, sender, page, action } = event;
  const changes = { appeared: [], vanished: [], messages: [], states_gained: [], states_lost: [] };
  const told = { kind: action.kind, page: { ...page }, ...changes, target_gone: false };
  return { document, sequence: 2, grant, sender, action: 1, ...told };
}

const inAddress = encodeURIComponent;
const cut = (text, length) => text.slice(0, length);

function onEvent(carrier, name, put) {
  return { name, carrier, put: (message, text) => put(message.event, text) };
}

function onEffect(name, put) {
  return { name, carrier: 'click', put: (message, text) => put(message.effect, text) };
}

const addresses = (carrier, on, name, part) =>
  on(carrier, name, ({ page }, text) => {
    page.url += part(inAddress(text));
  });

const eventChannels = [
  onEvent('click', 'page title', ({ page }, text) => {
    page.title = cut(text, 512);
  }),
  addresses('click', onEvent, 'path segment', (text) => `/${text}`),
  addresses('click', onEvent, 'query name', (text) => `?${text}=1`),
  addresses('click', onEvent, 'query value', (text) => `&customer=${text}`),
  addresses('click', onEvent, 'fragment', (text) => `#${text}`),
  addresses('address', onEvent, 'route in the fragment', (text) => `#/customers/${text}`),
  onEvent('credentials', 'user name in the address', ({ page }, text) => {
    page.url = page.url.replace('://', `://${inAddress(text)}@`);
  }),
  onEvent('click', 'accessible name', ({ action }, text) => {
    action.target.name = cut(text, 512);
  }),
  onEvent('click', 'description', ({ action }, text) => {
    action.target.description = cut(text, 512);
  }),
  ...[...contextKinds, ...innerContextKinds].map((kind) =>
    onEvent('click', `context: ${kind}`, ({ action }, text) => {
      action.target.context.push({ kind, name: cut(text, 256) });
    }),
  ),
  ...locatorKinds.map((kind) =>
    onEvent('click', `locator: ${kind}`, ({ action }, text) => {
      action.target.locators.push({ kind, value: cut(text, 1024), matches: 'one' });
    }),
  ),
  onEvent('click', 'shadow host', ({ action }, text) => {
    action.target.shadow_path.push(cut(text, 256));
  }),
  onEvent('click', 'name in the evidence', (event, text) => {
    event.evidence = [{ kind: 'click', role: 'option', name: cut(text, 256), locators: [] }];
  }),
  onEvent('click', 'locator in the evidence', (event, text) => {
    const locators = [{ kind: 'text', value: cut(text, 1024), matches: 'one' }];
    event.evidence.push({ kind: 'click', role: 'option', name: 'Open', locators });
  }),
  onEvent('click', 'observed element', (event, text) => {
    event.observation = { elements: [{ role: 'link', name: cut(text, 128) }], total: 1 };
  }),
  onEvent('field', 'name of a field', ({ action }, text) => {
    action.target.field.name = cut(text, 128);
  }),
  onEvent('field', 'autocomplete of a field', ({ action }, text) => {
    action.target.field.autocomplete = cut(text, 128);
  }),
  onEvent('field', 'label of a field', ({ action }, text) => {
    action.target.name = cut(text, 512);
  }),
  onEvent('field', 'placeholder of a field', ({ action }, text) => {
    action.target.locators.push({ kind: 'placeholder', value: text, matches: 'one' });
  }),
  ...[...inputTypes.map((type) => `${type} field`), 'editor'].map((carrier) =>
    onEvent(carrier, `value: ${carrier}`, ({ action }, text) => {
      action.value.text = text;
    }),
  ),
  onEvent('copy', 'token of what is copied', ({ action }, text) => {
    action.token = cut(text, 16);
  }),
  onEvent('drag', 'place of a drop', ({ action }, text) => {
    action.to.target.name = cut(text, 512);
  }),
  onEvent('drag', 'what is around the place of a drop', ({ action }, text) => {
    action.to.target.context.push({ kind: 'heading', name: cut(text, 256) });
  }),
  onEvent('drag', 'locator of the place of a drop', ({ action }, text) => {
    action.to.target.locators.push({ kind: 'text', value: cut(text, 1024), matches: 'one' });
  }),
  onEvent('choice', 'label of an option', ({ action }, text) => {
    action.options[0].label = cut(text, 512);
  }),
  onEvent('choice', 'path of an option', ({ action }, text) => {
    action.path[0] = cut(text, 256);
  }),
];

const effectChannels = [
  onEffect('path afterwards', ({ page }, text) => {
    page.url += `/${inAddress(text)}`;
  }),
  onEffect('query afterwards', ({ page }, text) => {
    page.url += `?customer=${inAddress(text)}`;
  }),
  onEffect('fragment afterwards', ({ page }, text) => {
    page.url += `#${inAddress(text)}`;
  }),
  onEffect('title afterwards', ({ page }, text) => {
    page.title = cut(text, 512);
  }),
  onEffect('layer that opened', ({ appeared }, text) => {
    appeared.push({ role: 'dialog', name: cut(text, 256) });
  }),
  onEffect('layer that closed', ({ vanished }, text) => {
    vanished.push({ role: 'menu', name: cut(text, 256) });
  }),
  onEffect('message', ({ messages }, text) => {
    messages.push(cut(text, 256));
  }),
];

/** What no extension of ours sends: it is refused, and the refusal must not repeat it. */
const refusedChannels = [
  ['unknown key of a message', (text) => ({ type: 'resume', request: 1, [text]: 1 })],
  ['unknown type of a message', (text) => ({ type: text })],
  ['number that is a text', (text) => ({ type: 'resume', request: text })],
  [
    'digest of a notice',
    (text) => ({ type: 'consent', request: 1, notice: cut(text, 64), categories: [] }),
  ],
  ['unknown category', (text) => ({ type: 'consent', request: 1, notice: '', categories: [text] })],
  [
    'document of a loss',
    (text) => ({
      type: 'events',
      batch: 1,
      events: [],
      losses: [{ document: text, reason: 'overflow', count: 1 }],
    }),
  ],
].map(([name, make]) => ({ name, make }));

const titleChannel = {
  name: 'title of a task',
  make: (text) => ({ type: 'start_task', request: 1, title: cut(text, 200) }),
};

export const hostChannelNames = [
  ...[...eventChannels, ...effectChannels].map(({ name }) => name),
  ...[titleChannel, ...refusedChannels].map(({ name }) => name),
];

const carriersOfParts = ['text field', 'search field', 'number field', 'textarea field', 'editor'];

/** The parts of one canary, each typed into a field of its own, one after the other. */
export function eventsWithParts(parts, facts) {
  return parts.map((part, index) => {
    const event = madeEvent(carriersOfParts[(part.length + index) % carriersOfParts.length], facts);
    event.action.value.text = part;
    return event;
  });
}

/** One canary in every channel. write(channel) gives the text; the messages are as the extension sends them. */
export function messagesWithCanaries(write, facts) {
  const carried = new Map();
  for (const { name, carrier, put } of [...eventChannels, ...effectChannels]) {
    if (!carried.has(carrier)) {
      const event = madeEvent(carrier, facts);
      carried.set(carrier, { event, effect: madeEffect(event) });
    }
    put(carried.get(carrier), write(name));
  }
  return {
    title: titleChannel.make(write(titleChannel.name)),
    events: [...carried.values()].map(({ event }) => event),
    effects: [carried.get('click').effect],
    refused: refusedChannels.map(({ name, make }) => make(write(name))),
  };
}
