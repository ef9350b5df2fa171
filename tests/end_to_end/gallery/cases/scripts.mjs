// What a script does is never a person's action, also where a person's action set it off.
const page = 'scripts.html';
const both = ['chromium', 'firefox'];

/** A script that runs long after anybody did anything. */
function byItself(script) {
  return async ({ page: document, click }) => {
    await document.evaluate(script);
    await click('#start');
  };
}

const started = ['Click “Start”'];

export const cases = [
  {
    name: 'a button that a script clicks is not clicked',
    page,
    browsers: both,
    act: byItself(() => document.querySelector('#other').click()),
    steps: started,
  },
  {
    name: 'a made-up click is no click',
    page,
    act: byItself(() =>
      document.querySelector('#other').dispatchEvent(new MouseEvent('click', { bubbles: true })),
    ),
    steps: started,
  },
  {
    name: 'a box that a script checks is not checked',
    page,
    browsers: both,
    act: byItself(() => document.querySelector('#box').click()),
    steps: started,
  },
  {
    name: 'a form that a script sends is not sent by anybody',
    page,
    browsers: both,
    act: byItself(() => document.querySelector('#form').requestSubmit()),
    steps: started,
  },
  {
    name: 'a select that a script changes is not chosen from',
    page,
    act: byItself(() => {
      const select = document.querySelector('#color');
      select.value = 'Blue';
      select.dispatchEvent(new Event('input', { bubbles: true }));
      select.dispatchEvent(new Event('change', { bubbles: true }));
    }),
    steps: started,
  },
  {
    name: 'a made-up key is not pressed',
    page,
    act: byItself(() =>
      document.body.dispatchEvent(
        new KeyboardEvent('keydown', { key: 's', ctrlKey: true, bubbles: true }),
      ),
    ),
    steps: started,
  },
  {
    name: 'a text that a script writes as if it were typed is not typed',
    page,
    browsers: both,
    act: byItself(() => {
      document.querySelector('#text').focus();
      document.execCommand('insertText', false, 'order');
    }),
    steps: started,
  },
  {
    name: 'a page that scrolls by itself is not scrolled',
    page,
    act: byItself(() => {
      document.body.style.height = '5000px';
      scrollTo(0, 2000);
      scrollTo(0, 0);
    }),
    steps: started,
  },
  {
    name: 'of a button that clicks another one only the first is clicked',
    page,
    browsers: both,
    act: ({ click }) => click('#chain'),
    steps: ['Click “Chain”'],
  },
  {
    name: 'of a button that checks a box only the button is clicked',
    page,
    browsers: both,
    act: ({ click }) => click('#checking'),
    steps: ['Click “All”'],
  },
  {
    name: 'of a button that sends a form only the button is clicked',
    page,
    act: ({ click }) => click('#sending'),
    steps: ['Click “Send form”'],
  },
  {
    name: 'of a button that writes into a text only the button is clicked',
    page,
    act: ({ click }) => click('#writing'),
    steps: ['Click “Insert”'],
  },
  {
    name: 'a button that moves the focus does not fill the field',
    page,
    act: async ({ click, keyboard, press }) => {
      await click('#focusing');
      await keyboard.type('Garden');
      await press('Tab');
    },
    steps: ['Click “Focus”', 'Type “Garden” into “Amount”', 'Press Tab in “Amount”'],
  },
  {
    name: 'a field that has the focus from the start is filled when it is typed into',
    page: 'autofocus.html',
    browsers: both,
    act: async ({ until, keyboard, click }) => {
      await until(() => document.activeElement?.id === 'kept');
      await keyboard.type('table');
      await click('#find');
    },
    steps: ['Type “table” into “Product”', 'Click “Find”'],
  },
  {
    name: 'a field that has the focus from the start and is left alone is nothing',
    page: 'autofocus.html',
    act: async ({ until, click }) => {
      await until(() => document.activeElement?.id === 'kept');
      await click('#find');
    },
    steps: ['Click “Find”'],
  },
];
