// Calendars of flatpickr: the date that the field then holds.
const page = 'flatpickr.html';
const everywhere = ['chromium', 'firefox'];
const day = (text) => `.open .flatpickr-day[aria-label="${text}"]`;

export const cases = [
  {
    name: 'a day in a flatpickr calendar is an edit of its field',
    page,
    browsers: everywhere,
    act: async ({ click }) => {
      await click('#kept');
      await click(day('March 12, 2026'));
      await click('#send');
    },
    steps: [
      {
        say: 'Type “2026-03-12” into “First day”',
        kind: 'fill',
        evidence: ['click “⟨DATE_1⟩”'],
      },
      'Click “Send”',
    ],
  },
  {
    name: 'a day of another month in a flatpickr calendar is one edit too',
    page,
    act: async ({ click }) => {
      await click('#kept');
      await click('.open .flatpickr-next-month');
      await click(day('April 9, 2026'));
      await click('#send');
    },
    steps: [{ say: 'Type “2026-04-09” into “First day”' }, 'Click “Send”'],
  },
  {
    name: 'the two days of a flatpickr range are one edit',
    page,
    browsers: everywhere,
    act: async ({ click }) => {
      await click('#kept-second');
      await click(day('March 16, 2026'));
      await click(day('March 20, 2026'));
      await click('#send');
    },
    steps: [
      {
        say: 'Type “2026-03-16 to 2026-03-20” into “Days”',
        evidence: ['click “⟨DATE_1⟩”', 'click “⟨DATE_2⟩”'],
      },
      'Click “Send”',
    ],
  },
  {
    name: 'a date that is typed over a flatpickr calendar is an edit',
    page,
    act: async ({ click, keyboard, press }) => {
      await click('#kept-third');
      await press('Control+a');
      await keyboard.type('2026-03-20');
      await click('#send');
    },
    steps: ['Type “2026-03-20” into “Typed”', 'Click “Send”'],
  },
];
