import { expect, test } from 'vitest';
import type { State } from '../../../extension/src/protocol/protocol.ts';
import { createRegistration } from '../../../extension/src/relay/registration.ts';
import { recordingState } from './made-up-events.ts';

function createBrowser() {
  const registered: (readonly string[])[] = [];
  const injected: number[] = [];
  const registration = createRegistration({
    register: async ({ matches }) => {
      registered.push(matches);
    },
    tabsShowing: async (matches) => (matches.length === 0 ? [] : [1, 2]),
    inject: async (tab) => {
      injected.push(tab);
    },
    connectedTabs: () => new Set([2]),
  });
  return { registered, injected, apply: (state: State) => registration.apply(state) };
}

test('scripts are registered for approved origins and put into open pages that have none', async () => {
  const { registered, injected, apply } = createBrowser();
  await apply(recordingState);
  expect(registered).toEqual([['https://orders.example.com/*']]);
  expect(injected).toEqual([1]);
});

test('nothing stays registered when nothing is recorded', async () => {
  const { registered, apply } = createBrowser();
  await apply(recordingState);
  await apply({ ...recordingState, recording: 'paused' });
  expect(registered.at(-1)).toEqual([]);
});

test('a state that changes nothing here registers nothing anew', async () => {
  const { registered, apply } = createBrowser();
  await apply(recordingState);
  await apply({ ...recordingState, task: { title: 'Ship an order' } });
  expect(registered).toHaveLength(1);
});
