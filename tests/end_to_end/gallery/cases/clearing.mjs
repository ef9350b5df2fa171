// Fields that an edit leaves empty.
const page = 'fields.html';
const both = ['chromium', 'firefox'];

export const cases = [
  {
    name: 'a field that is emptied is cleared',
    page,
    browsers: both,
    act: async ({ focus, press, click }) => {
      await focus('#quantity');
      await press('Control+a', 'Backspace');
      await click('#send');
    },
    steps: [{ say: 'Clear “Quantity”', kind: 'clear', role: 'spinbutton' }, 'Click “Send”'],
  },
  {
    name: 'typed and erased again is a clear',
    page,
    act: async ({ type, press, click }) => {
      await type('#kept', 'ab');
      await press('Backspace', 'Backspace');
      await click('#send');
    },
    steps: [{ say: 'Clear “First name”', kind: 'clear' }, 'Click “Send”'],
  },
  {
    name: 'the cross of a search field clears it',
    page,
    act: async ({ find, mouse, click }) => {
      const { x, y, width, height } = await (await find('#search')).boundingBox();
      await mouse.move(x + width / 2, y + height / 2);
      await mouse.click(x + width - 10, y + height / 2);
      await click('#send');
    },
    steps: [{ say: 'Clear “Search”', kind: 'clear', role: 'searchbox' }, 'Click “Send”'],
  },
  {
    name: 'emptied and filled with something else is one fill',
    page,
    browsers: both,
    act: async ({ focus, press, keyboard, click }) => {
      await focus('#quantity');
      await press('Control+a', 'Backspace');
      await keyboard.type('7');
      await click('#send');
    },
    steps: [{ say: 'Type “7” into “Quantity”', kind: 'fill' }, 'Click “Send”'],
  },
  {
    name: 'a password that is emptied again is not known to be empty',
    page,
    act: async ({ type, press, click }) => {
      await type('#password', 'a');
      await press('Backspace');
      await click('#send');
    },
    steps: [{ kind: 'fill', name: 'Password', value: 'sensitive_field' }, 'Click “Send”'],
  },
];
