import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createAsk } from '../../../extension/src/observe/answers.ts';

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout'] });
  vi.stubGlobal('requestAnimationFrame', (then: () => void) => setTimeout(then, 16));
});

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const nothing = { soon: () => undefined, late: () => undefined };

test('a page is asked after two frames and after a second', () => {
  const asked: string[] = [];
  createAsk()({ soon: () => asked.push('soon'), late: () => asked.push('late') });
  vi.advanceTimersByTime(20);
  expect(asked).toEqual([]);
  vi.advanceTimersByTime(40);
  expect(asked).toEqual(['soon']);
  vi.advanceTimersByTime(1000);
  expect(asked).toEqual(['soon', 'late']);
});

test('what is to be asked from before one frame on shares its timers', () => {
  const ask = createAsk();
  ask(nothing);
  ask(nothing);
  expect(vi.getTimerCount()).toBe(2);
});

test('what is to be asked later has two frames of its own', () => {
  const ask = createAsk();
  const asked: string[] = [];
  ask(nothing);
  vi.advanceTimersByTime(25);
  ask({ ...nothing, soon: () => asked.push('second') });
  vi.advanceTimersByTime(15);
  expect(asked).toEqual([]);
  vi.advanceTimersByTime(40);
  expect(asked).toEqual(['second']);
});

test('a question that fails keeps none of the others from being asked', () => {
  const ask = createAsk();
  const asked: string[] = [];
  ask({
    ...nothing,
    soon: () => {
      throw new Error('not to be found out');
    },
  });
  ask({ ...nothing, soon: () => asked.push('second') });
  expect(() => vi.advanceTimersByTime(60)).toThrow('not to be found out');
  expect(asked).toEqual(['second']);
});

test('a page that draws no frames is asked after a second, each time', () => {
  vi.stubGlobal('requestAnimationFrame', () => 0);
  const ask = createAsk();
  const asked: string[] = [];
  ask({ ...nothing, late: () => asked.push('first') });
  vi.advanceTimersByTime(1000);
  ask({ ...nothing, late: () => asked.push('second') });
  vi.advanceTimersByTime(1000);
  expect(asked).toEqual(['first', 'second']);
});
