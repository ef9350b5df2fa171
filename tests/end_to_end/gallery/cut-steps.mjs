// Cuts the steps of one recording apart at the separator's steps. A case's first step, by which its page was opened,
// is the runner's doing; it is checked and taken off.
import assert from 'node:assert/strict';
import { renumbered } from '../support/exported-traces.mjs';
import { separator } from './gallery-server.mjs';

function isSeparator({ page }) {
  return page.route === `/${separator}`;
}

function withoutOpening(steps, { page }) {
  const [first, ...others] = steps;
  const path = `/${page.split(/[?#]/)[0]}`;
  const isOpening = first?.action.kind === 'navigate' && first.page.route.split('?')[0] === path;
  assert.ok(isOpening, `the case does not begin with its page ${path}: ${first?.sentence}`);
  return others;
}

/** Gives a function for the steps of a case: of those after so many separators. */
export function cutSteps(steps) {
  const parts = [[]];
  for (const step of steps) {
    if (isSeparator(step)) parts.push([]);
    else parts.at(-1).push(step);
  }
  return (part, one) => renumbered(withoutOpening(parts[part] ?? [], one));
}
