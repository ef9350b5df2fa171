import { expect, test } from 'vitest';
import { countAllSteps, countSteps } from '../../../../extension/src/pages/my-data/count-steps.ts';
import type { OwnData } from '../../../../extension/src/pages/my-data/own-data.ts';
import type { Task, TaskStep } from '../../../../extension/src/protocol/protocol.ts';

const app = 'orders';

function task(number: number, steps: number): Task {
  return { number, title: '', boundary: 'inferred', app, started: 0, open: false, steps };
}

/** Every third step of a task is an edit. */
function step(index: number): TaskStep {
  const isEdit = index % 3 === 0;
  return {
    number: index,
    index,
    sentence: '',
    time: 0,
    kind: isEdit ? 'fill' : 'click',
    category: isEdit ? 'text' : 'clicks',
    page: { app, title: '', route: '/' },
    masks: [],
    why: [],
  };
}

const lengths: Readonly<Record<number, number>> = { 1: 3, 2: 450 };

/** Two tasks that come one at a time. */
const data: OwnData = {
  tasks: (before) => {
    const number = before === undefined ? 2 : 1;
    return Promise.resolve({ items: [task(number, lengths[number] ?? 0)], more: number === 2 });
  },
  steps({ task: number, from, limit }) {
    const count = Math.min(limit, (lengths[number] ?? 0) - from + 1);
    return Promise.resolve(Array.from({ length: count }, (_, at) => step(from + at)));
  },
  exportedSteps: () => Promise.resolve([]),
  losses: () => Promise.resolve([]),
  erase: () => Promise.resolve({ failed: 'internal' }),
};

test('the steps of all tasks are counted, in however many portions they come', async () => {
  expect(await countAllSteps(data)).toBe(453);
  expect(await countSteps(data, ({ category }) => category === 'text')).toBe(151);
});

test('what cannot be read is not counted as nothing', async () => {
  const busy = { failed: 'store_busy' } as const;
  expect(await countAllSteps({ ...data, tasks: () => Promise.resolve(busy) })).toBeUndefined();
  const broken: OwnData = { ...data, steps: () => Promise.resolve(busy) };
  expect(await countSteps(broken, () => true)).toBeUndefined();
});
