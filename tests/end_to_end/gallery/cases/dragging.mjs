// What is brought elsewhere: by the browser's own drag, or by a pointer that takes it along. The driver of Firefox begins
// a drag of the browser and cannot end it, so those are Chromium's alone.
const native = 'drag-native.html';
const pointer = 'drag-pointer.html';
const both = ['chromium', 'firefox'];

export const cases = [
  {
    name: 'what the browser drags in a list is named with what it now stands before',
    page: native,
    act: ({ carryTo }) => carryTo('#third', '#first'),
    steps: [
      {
        say: 'Drag “Wednesday” before “Monday”',
        kind: 'drag',
        role: 'listitem',
        effect: null,
      },
    ],
  },
  {
    name: 'what the browser drags from one column to another is named with the column',
    page: native,
    act: ({ carryTo }) => carryTo('#report', '#done'),
    steps: [
      {
        say: 'Drag “Report” into “Done”',
        context: ['main', 'heading “Tasks”', 'region “To do”', 'heading “To do”'],
      },
    ],
  },
  {
    name: 'what takes a drop and moves nothing is what it was dropped onto',
    page: native,
    act: ({ carryTo }) => carryTo('#review', '#folder'),
    steps: ['Drag “Review” onto “Archive”'],
  },
  {
    name: 'what is drawn anew by a drop was dropped onto what lay there',
    page: native,
    act: ({ carryTo }) => carryTo('#Autumn', '#Spring'),
    steps: ['Drag “Autumn” onto “Spring”'],
  },
  {
    name: 'a drag of the browser that nothing takes is no action',
    page: native,
    act: async (hands) => {
      await hands.carryTo('#third', '#said');
      await hands.click('h1');
    },
    steps: ['Click “Tasks”'],
  },
  {
    name: 'what a pointer takes along in a list is named with what it now stands before, and is not clicked',
    page: pointer,
    browsers: both,
    act: ({ carryTo }) => carryTo('#second', '#first'),
    steps: [{ say: 'Drag “Tuesday” before “Monday”', role: 'listitem' }],
  },
  {
    name: 'what is taken along by a handle is the whole of it',
    page: pointer,
    browsers: both,
    act: ({ carryTo }) => carryTo('#third button', '#first'),
    steps: [{ say: 'Drag “Wednesday” before “Monday”', role: 'listitem' }],
  },
  {
    name: 'what a pointer takes to another column is not clicked, though it is a button',
    page: pointer,
    browsers: both,
    act: ({ carryTo }) => carryTo('#report', '#done'),
    steps: [{ say: 'Drag “Report” into “Done”', role: 'button' }],
  },
  {
    name: 'what is drawn anew when it is let go was dropped onto what lay there',
    page: pointer,
    browsers: both,
    act: ({ carryTo }) => carryTo('#Autumn', '#Spring'),
    steps: ['Drag “Autumn” onto “Spring”'],
  },
  {
    name: 'a splitter is dragged in a direction',
    page: pointer,
    browsers: both,
    act: ({ carry }) => carry('#splitter', { x: 60, y: 3 }),
    steps: [{ say: 'Drag “Width” to the right', role: 'separator', direction: 'right' }],
  },
  {
    name: 'the thumb of a slider without roles is dragged in a direction',
    page: pointer,
    browsers: both,
    act: ({ carry }) => carry('#thumb', { x: -30, y: 0 }),
    steps: [{ say: 'Drag the element in “Volume” to the left' }],
  },
  {
    name: 'a note that stays where it is let go is dragged in a direction, or onto another',
    page: pointer,
    browsers: both,
    act: async (hands) => {
      await hands.carry('#draft', { x: 60, y: 5 });
      await hands.carryTo('#draft', '#archive');
    },
    steps: ['Drag “Draft” to the right', 'Drag “Draft” onto “Archive”'],
  },
  {
    name: 'a map that is drawn along under its frame is no drag',
    page: pointer,
    act: async (hands) => {
      await hands.carry('#map', { x: 60, y: 20 });
      await hands.click('h1');
    },
    steps: ['Click “Tasks”'],
  },
  {
    name: 'text that is selected is no drag',
    page: pointer,
    browsers: both,
    act: async (hands) => {
      await hands.carry('#text', { x: 80, y: 2 });
      await hands.click('h1');
    },
    steps: ['Click “Tasks”'],
  },
  {
    name: 'a drag that Escape gives up is only the key',
    page: pointer,
    act: async ({ find, mouse, press }) => {
      await (await find('#second')).hover();
      await mouse.down();
      await (await find('#first')).hover();
      await press('Escape');
      await mouse.up();
    },
    steps: ['Press Escape'],
  },
];
