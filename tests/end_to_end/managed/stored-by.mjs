// What is in a user's store, as the installed command line tells that user.
import { runAs } from '../support/ordinary-user.mjs';

async function json(user, ...argumentList) {
  return JSON.parse(await runAs(user, '/usr/bin/fairtrace', ...argumentList, '--json'));
}

export function statusOf(user) {
  return json(user, 'status');
}

/** Every step, in order. */
export async function stepsOf(user) {
  const { tasks } = await json(user, 'tasks');
  const shown = [];
  for (const { number } of tasks) shown.push(await json(user, 'show', String(number)));
  return shown.flatMap(({ steps }) => steps);
}

export async function countOf(user, sentence, app) {
  const steps = await stepsOf(user);
  return steps.filter((step) => step.sentence === sentence && step.page.app === app).length;
}
