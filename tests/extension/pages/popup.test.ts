import { expect, test } from 'vitest';
import { minutesUntilTomorrow } from '../../../extension/src/pages/popup.ts';

test('tomorrow is so many minutes away that none of today is left', () => {
  expect(minutesUntilTomorrow(new Date(2026, 5, 1, 23, 59, 30))).toBe(1);
  expect(minutesUntilTomorrow(new Date(2026, 5, 1, 9, 0, 0))).toBe(15 * 60);
  expect(minutesUntilTomorrow(new Date(2026, 5, 1, 0, 0, 0))).toBe(24 * 60);
});
