import { expect, test } from 'vitest';
import type { TopDocument } from '../../../extension/src/protocol/page-messages.ts';
import { createTabOpenings } from '../../../extension/src/relay/tab-openings.ts';
import { origin, sender } from './made-up-events.ts';

const known = 7;
const opened = { ...sender, tab: 8, opener: known };
const plain: TopDocument = { isVisible: true, isFirst: true, hasOpener: false, referrer: '' };

function openings() {
  return createTabOpenings({
    isApproved: (one) => one === origin,
    isKnown: (tab) => tab === known,
  });
}

test.each<[string, typeof sender, TopDocument]>([
  ['the browser names a captured tab as its opener', opened, plain],
  ['it has an opener', { ...sender, tab: 8 }, { ...plain, hasOpener: true }],
  ['an approved page led to it', { ...sender, tab: 8 }, { ...plain, referrer: origin }],
])('a tab was opened from an approved page if %s', (_reason, from, top) => {
  expect(openings().causeOf(from, top, 0)).toBe('script');
});

test.each<[string, typeof sender, TopDocument]>([
  ['nothing led to it', { ...sender, tab: 8 }, plain],
  [
    'a page of others led to it',
    { ...sender, tab: 8 },
    { ...plain, referrer: 'https://a.example' },
  ],
  ['another page was there before', opened, { ...plain, isFirst: false, referrer: origin }],
  ['the tab was captured before', sender, { ...plain, referrer: origin }],
])('a tab was not opened from an approved page if %s', (_reason, from, top) => {
  expect(openings().causeOf(from, top, 0)).toBeUndefined();
});

test('what a person did just before is why a tab opens, once and within ten seconds', () => {
  const tabs = openings();
  tabs.expect('link', 0);
  expect(tabs.causeOf(opened, plain, 10_000)).toBe('link');
  expect(tabs.causeOf(opened, plain, 10_000)).toBe('script');
  tabs.expect('form', 0);
  expect(tabs.causeOf(opened, plain, 10_001)).toBe('script');
});
