// Lists of SortableJS.
const page = 'sortablejs.html';

export const cases = [
  {
    name: 'an item of a SortableJS list is put in another place',
    page,
    act: ({ carryTo }) => carryTo('#order li:nth-child(3)', '#order li:nth-child(1)'),
    steps: [{ say: 'Drag “Wednesday” before “Monday”', kind: 'drag' }],
  },
  {
    name: 'an item is brought from one SortableJS list to another',
    page,
    act: ({ carryTo }) => carryTo('#report', '#draft'),
    steps: [
      { say: 'Drag “Report” into “Done”', context: ['main', 'heading “Tasks”', 'region “To do”'] },
    ],
  },
  {
    name: 'an item of a SortableJS list that the pointer takes along is one step',
    page,
    browsers: ['chromium', 'firefox'],
    act: ({ carryTo }) => carryTo('#carried li:nth-child(3)', '#carried li:nth-child(1)'),
    steps: ['Drag “Autumn” before “Spring”'],
  },
];
