// Fields of every type: one step for each edit, with what is in the field in the end.
const page = 'fields.html';
const both = ['chromium', 'firefox'];

/** Steps of a field that is typed into and then left with the pointer. */
async function fillAndLeave({ type, click }, selector, text) {
  await type(selector, text);
  await click('#send');
}

const sent = 'Click “Send”';

export const cases = [
  {
    name: 'typing is one fill with the final value',
    page,
    browsers: both,
    act: async ({ type, press }) => {
      await type('#kept', 'Garden');
      await press('Tab');
    },
    steps: [
      {
        say: 'Type “Garden” into “First name”',
        kind: 'fill',
        role: 'textbox',
        value: 'Garden',
        evidence: [],
      },
      'Press Tab in “First name”',
    ],
  },
  {
    name: 'a click into a field that is not typed into is nothing',
    page,
    browsers: both,
    act: ({ click }) => click('#kept'),
    steps: [],
  },
  {
    name: 'typed, erased and typed again is one fill',
    page,
    browsers: both,
    act: async ({ type, press, keyboard, click }) => {
      await type('#kept', 'Tab');
      await press('Backspace');
      await keyboard.type('ble');
      await click('#send');
    },
    steps: ['Type “Table” into “First name”', sent],
  },
  {
    name: 'a field that is typed into twice, with something else between, is filled twice',
    page,
    act: async ({ type, click }) => {
      await type('#kept', 'Big');
      await click('#send');
      await type('#kept', ' garden');
      await click('#send');
    },
    steps: ['Type “Big” into “First name”', sent, 'Type “Big garden” into “First name”', sent],
  },
  {
    name: 'what the policy does not keep is masked',
    page,
    act: (hands) => fillAndLeave(hands, '[name=last]', 'Achterberg'),
    steps: [{ say: 'Type ⟨PERSON_1⟩ into “Last name”', value: '⟨PERSON_1⟩' }, sent],
  },
  {
    name: 'a field that the policy drops is not read',
    page,
    browsers: both,
    act: (hands) => fillAndLeave(hands, '[name=dropped]', 'Achterberg'),
    steps: [{ say: 'Fill “Note” (not read)', value: 'blocked_by_policy' }, sent],
  },
  {
    name: 'of a field that the policy shapes only the length is known',
    page,
    act: (hands) => fillAndLeave(hands, '[name=shaped]', 'Pack it twice'),
    steps: [{ kind: 'fill', name: 'Message', value: 'short' }, sent],
  },
  {
    name: 'a password is not read',
    page,
    browsers: both,
    act: (hands) => fillAndLeave(hands, '#password', 'made-up-passphrase'),
    steps: [{ say: 'Fill “Password” (not read)', value: 'sensitive_field' }, sent],
  },
  {
    name: 'a card number is not read',
    page,
    act: (hands) => fillAndLeave(hands, '[name=card]', '5555 5555 5555 4444'),
    steps: [{ say: 'Fill “Card number” (not read)', value: 'sensitive_field' }, sent],
  },
  {
    name: 'a one-time code is not read',
    page,
    act: (hands) => fillAndLeave(hands, '#code', '123456'),
    steps: [{ say: 'Fill “Code” (not read)', value: 'sensitive_field' }, sent],
  },
  {
    name: 'an e-mail address is masked as one',
    page,
    act: (hands) => fillAndLeave(hands, '[name=email]', 'rosa@example.com'),
    steps: [{ say: 'Type ⟨EMAIL_1⟩ into “E-mail”', value: '⟨EMAIL_1⟩' }, sent],
  },
  {
    name: 'a telephone number is masked as one',
    page,
    act: (hands) => fillAndLeave(hands, '[name=phone]', '+44 20 7946 0321'),
    steps: ['Type ⟨PHONE_1⟩ into “Phone”', sent],
  },
  {
    name: 'of the address of a page only what tells nothing stays',
    page,
    act: (hands) => fillAndLeave(hands, '[name=website]', 'https://zwillbrock.example/greta'),
    steps: ['Type “https://⟨TEXT_1⟩.example/⟨PERSON_1⟩” into “Website”', sent],
  },
  {
    name: 'a search field is filled',
    page,
    act: async ({ click, press, keyboard }) => {
      await click('#search', { count: 3 });
      await keyboard.type('table');
      await press('Tab');
    },
    steps: [{ say: 'Type “table” into “Search”', role: 'searchbox' }, 'Press Tab in “Search”'],
  },
  {
    name: 'a number typed over another is one fill',
    page,
    browsers: both,
    act: async ({ click, keyboard }) => {
      await click('#quantity', { count: 3 });
      await keyboard.type('12');
      await click('#send');
    },
    steps: [{ say: 'Type “12” into “Quantity”', role: 'spinbutton' }, sent],
  },
  {
    name: 'arrows in a number field are one fill with the number',
    page,
    browsers: both,
    act: async ({ focus, press }) => {
      await focus('#quantity');
      await press('ArrowUp', 'ArrowUp', 'ArrowUp', 'Tab');
    },
    steps: ['Type “4” into “Quantity”', 'Press Tab in “Quantity”'],
  },
  {
    name: 'the little arrow beside a number is one fill',
    page,
    act: async ({ find, mouse, click }) => {
      const { x, y, width, height } = await (await find('#quantity')).boundingBox();
      // The arrows are drawn once the pointer is over the field.
      await mouse.move(x + width / 2, y + height / 2);
      await mouse.click(x + width - 8, y + height / 4);
      await click('#send');
    },
    steps: ['Type “2” into “Quantity”', sent],
  },
  {
    name: 'a slider that is drawn is one fill with where it was left',
    page,
    browsers: both,
    act: async ({ find, mouse, click }) => {
      const { x, y, width, height } = await (await find('#volume')).boundingBox();
      await mouse.move(x + width / 2, y + height / 2);
      await mouse.down();
      for (const part of [0.6, 0.8, 1]) await mouse.move(x + width * part, y + height / 2);
      await mouse.up();
      await click('#send');
    },
    steps: [{ say: 'Type “10” into “Volume”', role: 'slider' }, sent],
  },
  {
    name: 'arrows on a slider are one fill',
    page,
    browsers: both,
    act: async ({ focus, press }) => {
      await focus('#volume');
      await press('ArrowRight', 'ArrowRight', 'Tab');
    },
    steps: ['Type “7” into “Volume”', 'Press Tab in “Volume”'],
  },
  {
    name: 'a date is one fill',
    page,
    act: async ({ focus, keyboard, click }) => {
      await focus('#date');
      await keyboard.type('03152026');
      await click('#send');
    },
    steps: [{ say: 'Type “2026-03-15” into “Delivery date”', value: '2026-03-15' }, sent],
  },
  {
    name: 'a time is one fill',
    page,
    act: async ({ focus, keyboard, click }) => {
      await focus('#time');
      await keyboard.type('0930AM');
      await click('#send');
    },
    steps: ['Type “09:30” into “Time”', sent],
  },
  {
    name: 'a text of several lines is one fill, its line ends are no presses',
    page,
    browsers: both,
    act: async ({ click, keyboard, press }) => {
      await click('#comment');
      await keyboard.type('first');
      await press('Enter');
      await keyboard.type('second');
      await click('#send');
    },
    steps: [{ kind: 'fill', name: 'Comment', value: 'first\nsecond' }, sent],
  },
  {
    name: 'a field that is only for reading is not filled',
    page,
    act: async ({ click, keyboard }) => {
      await click('#ready');
      await keyboard.type('43');
      await click('#send');
    },
    steps: [sent],
  },
  {
    name: 'a field without a label is named by its placeholder',
    page,
    act: (hands) => fillAndLeave(hands, '#placeholder', 'send it'),
    steps: [{ kind: 'fill', name: 'Add a comment' }, sent],
  },
  {
    name: 'paste is one fill, as typing is',
    page,
    act: async ({ type, press, click, focus }) => {
      await type('#kept', 'Garden');
      await press('Control+a', 'Control+c');
      await focus('#comment');
      await press('Control+v');
      await click('#send');
    },
    steps: [
      { kind: 'copy', name: 'First name', copied: 1 },
      'Type “Garden” into “First name”',
      { kind: 'paste', name: 'Comment', copied: 1 },
      'Type “Garden” into “Comment”',
      sent,
    ],
  },
  {
    name: 'a field that the page itself fills is not filled by anybody',
    page,
    browsers: both,
    act: async ({ page: document, click }) => {
      await document.evaluate(() => {
        const field = document.querySelector('#kept');
        field.value = 'Garden';
        field.dispatchEvent(new Event('input', { bubbles: true }));
        field.dispatchEvent(new Event('change', { bubbles: true }));
      });
      await click('#send');
    },
    steps: [sent],
  },
];
