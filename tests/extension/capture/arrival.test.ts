import { expect, test } from 'vitest';
import type { Arrival } from '../../../extension/src/capture/arrival.ts';
import { goBackBy } from '../../../extension/src/capture/go-back.ts';
import { goForwardBy } from '../../../extension/src/capture/go-forward.ts';
import { openTabBy } from '../../../extension/src/capture/open-tab.ts';
import { reloadBy } from '../../../extension/src/capture/reload.ts';

const kinds = [openTabBy, reloadBy, goBackBy, goForwardBy];

test.each<[Arrival, object | undefined]>([
  [
    { cause: 'back_forward', mode: 'history', direction: 'back' },
    { kind: 'go_back', mode: 'history' },
  ],
  [
    { cause: 'back_forward', mode: 'full_page', direction: 'forward' },
    { kind: 'go_forward', mode: 'full_page' },
  ],
  [{ cause: 'back_forward', mode: 'full_page' }, undefined],
  [{ cause: 'reload', mode: 'full_page' }, { kind: 'reload' }],
  [
    { cause: 'form', mode: 'full_page', isOpenedTab: true },
    { kind: 'open_tab', cause: 'form' },
  ],
  [{ cause: 'link', mode: 'full_page', direction: 'back' }, undefined],
])('%j is at most one kind of arrival', (arrival, action) => {
  const found = kinds.map((by) => by(arrival)).filter((one) => one !== undefined);
  expect(found).toEqual(action === undefined ? [] : [action]);
});
