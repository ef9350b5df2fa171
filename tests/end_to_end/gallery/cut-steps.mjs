// Cuts the steps of one recording apart where the runner opened a page. It opens each with a mark in the query, by which
// the step is told from those of the cases; the step itself is checked and taken off, and so is the mark.
import assert from 'node:assert/strict';
import { renumbered } from '../support/exported-traces.mjs';

const mark = 'opened';

/** With a number, as a browser only reloads a page that is opened by the address that it has already. */
export function markedAddress(origin, file, number) {
  const address = new URL(file, origin);
  address.searchParams.append(mark, number);
  return address.href;
}

function isMarked(route) {
  return new URL(route, 'http://localhost').searchParams.has(mark);
}

function isOpening({ action, page }) {
  return action.kind === 'navigate' && action.mode === 'full_page' && isMarked(page.route);
}

function withoutMarks(steps) {
  const text = JSON.stringify(steps);
  return JSON.parse(
    text.replaceAll(`?${mark}&`, '?').replaceAll(new RegExp(`[?&]${mark}\\b`, 'g'), ''),
  );
}

function withoutOpening(steps, { page }) {
  const [first, ...others] = steps;
  const path = `/${page.split(/[?#]/)[0]}`;
  assert.equal(first?.page.route.split('?')[0], path, 'the case does not begin with its page');
  return others;
}

/** Gives a function for the steps of a case: those since the page with this number, from 1, was opened for it. */
export function cutSteps(steps) {
  const parts = [[]];
  for (const step of steps) {
    if (isOpening(step)) parts.push([]);
    parts.at(-1).push(step);
  }
  return (part, one) => renumbered(withoutMarks(withoutOpening(parts[part] ?? [], one)));
}
