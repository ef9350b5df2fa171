import { expect, test } from 'vitest';
import { openOwnData } from '../../../../extension/src/pages/my-data/own-data.ts';
import type { TaskStep } from '../../../../extension/src/protocol/protocol.ts';
import type { Answer, Request } from '../../../../extension/src/protocol/view-messages.ts';

function step(index: number): TaskStep {
  return {
    number: 100 + index,
    index,
    sentence: 'Click “Save”',
    time: 0,
    kind: 'click',
    category: 'clicks',
    page: { app: 'orders', title: 'Orders', route: '/' },
    masks: [],
    why: [],
  };
}

/** A host of which no message holds more than three steps. */
function hostWith(total: number) {
  const asked: Request[] = [];
  const ask = (request: Request): Promise<Answer> => {
    asked.push(request);
    if (request.type !== 'list_task_steps')
      return Promise.resolve({ type: 'error', code: 'store_busy' });
    const count = Math.min(3, request.limit, total - request.from + 1);
    const steps = Array.from({ length: Math.max(count, 0) }, (_, at) => step(request.from + at));
    const more = request.from + count <= total;
    return Promise.resolve({ type: 'task_steps', task: request.task, steps, more });
  };
  return { asked, data: openOwnData({ ask }) };
}

test('steps that come in several messages are one list', async () => {
  const { asked, data } = hostWith(20);
  const steps = await data.steps({ task: 1, from: 5, limit: 8 });
  expect(steps).toEqual([5, 6, 7, 8, 9, 10, 11, 12].map(step));
  expect(asked).toHaveLength(3);
});

test('a task that ends sooner than asked for gives what it has', async () => {
  const { data } = hostWith(6);
  expect(await data.steps({ task: 1, from: 5, limit: 50 })).toEqual([5, 6].map(step));
  expect(await data.steps({ task: 1, from: 7, limit: 50 })).toEqual([]);
});

test('an error is given by its code', async () => {
  const { data } = hostWith(0);
  expect(await data.tasks()).toEqual({ failed: 'store_busy' });
  expect(await data.losses()).toEqual({ failed: 'store_busy' });
});
