// Events as the extension sends them for a busy orders app: every kind of action, targets with a full set of locators,
// tasks with breaks between them, and personal values in the texts. The same on every run. All people are made up.
import { randomNumbers } from './random-numbers.mjs';

const eventsPerDocument = 40;
const eventsPerTask = 250;
const taskBreak = 30 * 60_000;
const origin = 'http://orders.localhost:4180';

const givenNames = ['Rosalind', 'Teodor', 'Imogen', 'Anneliese', 'Marek', 'Priya'];
const familyNames = ['Achterberg', 'Quillfeather', 'Szymborski', 'Okonjo', 'Vandermeer'];
const buttons = ['Save order', 'Place order', 'Add item', 'Cancel', 'Print invoice', 'Next page'];
const methods = ['Standard', 'Express', 'Overnight', 'Pick up'];
const boxes = ['Gift wrap', 'Signature on delivery', 'Insure parcel', 'Send confirmation'];
const chords = ['Control+S', 'Escape', 'Enter', 'Tab', 'ArrowDown', 'Control+F'];
const causes = ['link', 'form', 'back_forward', 'reload', 'script'];
const modes = ['full_page', 'history', 'fragment'];

// How often each kind occurs among a hundred actions.
const mixture = [
  ['click', 38],
  ['fill', 22],
  ['select_option', 12],
  ['press', 10],
  ['navigate', 8],
  ['check', 6],
  ['uncheck', 4],
].flatMap(([kind, count]) => Array(count).fill(kind));

function slug(name) {
  return name.toLowerCase().replaceAll(' ', '-');
}

function locators(name, tag, row) {
  const path = `main > div:nth-of-type(2) > form > div:nth-of-type(${row}) > ${tag}`;
  return [
    { kind: 'test_id', value: slug(name), matches: 'one' },
    { kind: 'role', value: name, matches: row % 3 === 0 ? 'many' : 'one' },
    { kind: tag === 'button' ? 'text' : 'label', value: name, matches: 'one' },
    {
      kind: 'css',
      value: `#f-${(row * 7919).toString(16)}`,
      matches: 'one',
      rejection: 'generated_id',
    },
    { kind: 'css', value: path, matches: 'one' },
    {
      kind: 'xpath',
      value: `/html/body/div[1]/main/div[2]/form/div[${row}]/${tag}[1]`,
      matches: 'one',
    },
  ];
}

function target(random, { name, tag, role, field, states = [] }) {
  const row = 1 + random.below(12);
  const described = {
    tag,
    role,
    name,
    description: random.below(6) === 0 ? 'Required before the order can be sent' : '',
    states,
    context: [
      { kind: 'main', name: '' },
      { kind: 'heading', name: 'New order' },
      { kind: 'form', name: 'Shipping' },
      { kind: 'fieldset', name: random.oneOf(['Customer', 'Delivery', 'Payment']) },
    ],
    locators: locators(name, tag, row),
    frame_path: [],
    shadow_path: [],
    size: { width: 80 + random.below(200), height: 32 },
  };
  return field === undefined ? described : { ...described, field };
}

function madeUpFields(random) {
  const person = `${random.oneOf(givenNames)} ${random.oneOf(familyNames)}`;
  const email = `${person.replace(' ', '.').toLowerCase()}@example.com`;
  const phone = `+44 20 7946 0${100 + random.below(900)}`;
  return [
    ['Full name', 'text', 'name', person],
    ['E-mail', 'email', 'email', email],
    ['Phone', 'tel', 'tel', phone],
    ['Quantity', 'number', '', String(1 + random.below(40))],
    ['Reference', 'text', '', `PO-${10_000 + random.below(90_000)}`],
    [
      'Delivery instructions',
      'textarea',
      '',
      `Please leave the parcel at the back door, or call ${person} at ${phone} before noon.`,
    ],
  ];
}

function fill(random) {
  const [name, type, autocomplete, text] = random.oneOf(madeUpFields(random));
  const tag = type === 'textarea' ? 'textarea' : 'input';
  const field = { type, autocomplete, name: slug(name) };
  const isSecret = random.below(20) === 0;
  return {
    target: target(random, { name, tag, role: 'textbox', field, states: ['required'] }),
    value: isSecret ? { withheld: 'sensitive_field' } : { text },
  };
}

function selectOption(random) {
  const position = 1 + random.below(methods.length);
  const field = { type: 'select', autocomplete: '', name: 'shipping' };
  return {
    target: target(random, { name: 'Shipping method', tag: 'select', role: 'combobox', field }),
    options: [{ label: methods[position - 1], position }],
    option_count: methods.length,
  };
}

function toggle(random) {
  const name = random.oneOf(boxes);
  const field = { type: 'checkbox', autocomplete: '', name: slug(name) };
  return { target: target(random, { name, tag: 'input', role: 'checkbox', field }) };
}

function click(random) {
  if (random.below(4) > 0)
    return {
      target: target(random, { name: random.oneOf(buttons), tag: 'button', role: 'button' }),
    };
  const name = `Order ${1000 + random.below(9000)} of ${random.oneOf(givenNames)} ${random.oneOf(familyNames)}`;
  return { target: target(random, { name, tag: 'a', role: 'link' }) };
}

const actions = {
  click,
  fill,
  select_option: selectOption,
  check: toggle,
  uncheck: toggle,
  press: (random) => ({ keys: random.oneOf(chords) }),
  navigate: (random) => ({ cause: random.oneOf(causes), mode: random.oneOf(modes) }),
};

function documentId(number) {
  return `0b9f6c1e-5d0a-4b57-9a63-${number.toString(16).padStart(12, '0')}`;
}

/** That many events, all of them to be stored under that grant. */
export function madeUpEvents(count, grant) {
  const random = randomNumbers(7);
  let time = 1_790_000_000_000;
  return Array.from({ length: count }, (_, index) => {
    time += index > 0 && index % eventsPerTask === 0 ? taskBreak : 500 + random.below(4000);
    const kind = random.oneOf(mixture);
    const order = 1000 + random.below(9000);
    return {
      document: documentId(1 + Math.floor(index / eventsPerDocument)),
      sequence: 1 + (index % eventsPerDocument),
      grant,
      time,
      sender: { origin, tab: 7, frame: 0 },
      page: { url: `${origin}/orders/${order}?status=open`, title: `Order ${order}` },
      action: { kind, ...actions[kind](random) },
    };
  });
}
