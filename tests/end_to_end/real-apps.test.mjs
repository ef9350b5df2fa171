// Apps of other projects, from Debian packages, used for at least twenty actions: exactly the steps that they give.
import assert from 'node:assert/strict';
import { serveDokuwiki } from './apps/dokuwiki.mjs';
import { handbookSteps, keepHandbook } from './apps/dokuwiki-task.mjs';
import { servePrometheus } from './apps/prometheus.mjs';
import { figureSteps, isOfPerson, lookAfter } from './apps/prometheus-task.mjs';
import { recordedApp } from './apps/recorded-app.mjs';
import { compareSteps } from './gallery/compare-steps.mjs';

/** Other projects' programs take their time: what was waited for in vain is tried once more. Wrong steps are not. */
async function withSecondTry(run) {
  try {
    await run();
  } catch (error) {
    if (error instanceof assert.AssertionError) throw error;
    await run();
  }
}

async function dokuwiki() {
  const steps = await recordedApp({
    serve: serveDokuwiki,
    name: 'Handbook',
    routes: ['/doku.php'],
    act: keepHandbook,
  });
  compareSteps(steps, handbookSteps);
}

async function prometheus() {
  const steps = await recordedApp({
    serve: servePrometheus,
    name: 'Metrics',
    routes: ['graph', 'targets', 'config', 'rules', 'alerts'].map((name) => `/classic/${name}`),
    act: lookAfter,
  });
  compareSteps(steps.filter(isOfPerson), figureSteps);
}

export const tests = [
  {
    name: 'a handbook in DokuWiki gives the steps that a person would say',
    run: () => withSecondTry(dokuwiki),
  },
  {
    name: 'figures in Prometheus give the steps that a person would say',
    run: () => withSecondTry(prometheus),
  },
];
