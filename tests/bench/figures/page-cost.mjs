// Main-thread time of the extension for each action of a person on a page of 10,000 elements, from Chromium's own trace:
// every call into the content script counts, with the style and layout that it forces, and nothing of the page does.
import { percentile } from '../../end_to_end/support/recording-summary.mjs';
import { performActions } from '../support/large-page-actions.mjs';
import { medians } from '../support/median.mjs';
import { recordLargePage } from '../support/record-large-page.mjs';
import { timePerAction } from '../support/script-time.mjs';

const categories = ['devtools.timeline', 'blink.user_timing'];

async function traceActions(page, { count, rowCount }) {
  const mark = (name) => page.evaluate((text) => performance.mark(text), name);
  let number = 0;
  await page.tracing.start({ categories });
  await performActions(page, {
    count,
    rowCount,
    around: async (kind, act) => {
      number += 1;
      await mark(`action:${kind}:${number}`);
      await act();
      await mark(`action:between:${number}`);
    },
  });
  return timePerAction(await page.tracing.stop());
}

async function measureOnce(count, observation) {
  const { result, events } = await recordLargePage({
    observation,
    script: (page, rowCount) => traceActions(page, { count, rowCount }),
  });
  if (events < count) throw new Error(`of ${count} actions ${events} were stored`);
  if (result.every(({ milliseconds }) => milliseconds === 0))
    throw new Error('the trace shows no call into the content script');
  return result;
}

function byKind(actions) {
  const kinds = [...new Set(actions.map(({ kind }) => kind))];
  return kinds.map((kind) => [
    `p95 of ${kind}`,
    percentile(
      actions.filter((one) => one.kind === kind).map(({ milliseconds }) => milliseconds),
      0.95,
    ),
  ]);
}

function reading(actions) {
  const times = actions.map(({ milliseconds }) => milliseconds);
  const stretches = actions.map(({ longest }) => longest);
  return {
    p50: percentile(times, 0.5),
    p95: percentile(times, 0.95),
    most: Math.max(...times),
    'longest stretch, p95': percentile(stretches, 0.95),
    ...Object.fromEntries(byKind(actions)),
  };
}

async function measureRuns({ browserRuns, quick }, observation) {
  const readings = [];
  while (readings.length < browserRuns)
    readings.push(reading(await measureOnce(quick ? 35 : 210, observation)));
  return Object.entries(medians(readings));
}

function rows(title, readings, floor) {
  return readings.map(([key, value]) => ({
    name: `${title}, 10,000 elements, ${key}`,
    value,
    unit: 'ms',
    ...(key === 'p95' ? floor : {}),
  }));
}

export const pageCost = {
  name: 'page-cost',
  async measure(settings) {
    const alone = await measureRuns(settings, false);
    const observed = await measureRuns(settings, true);
    return [
      ...rows('main thread per action', alone, { atMost: 4, aim: 2 }),
      ...rows('main thread per action with observation', observed, { atMost: 16, aim: 8 }),
    ];
  },
};
