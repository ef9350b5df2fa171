// From the DOM event in the page to the acknowledgement of its durable commit in the worker. Text edits are left out:
// their time is when the edit was, and a person may stay in a field for as long as they like.
import { performActions } from '../support/large-page-actions.mjs';
import { medians } from '../support/median.mjs';
import { recordLargePage } from '../support/record-large-page.mjs';

const chosen = ['link', 'button', 'checkbox', 'select', 'shortcut'];

async function measureOnce(count) {
  const summary = await recordLargePage({
    script: (page, rowCount) =>
      performActions(page, { count, rowCount, chosen, around: (_, act) => act() }),
  });
  if (summary.events < count) throw new Error(`of ${count} actions ${summary.events} were stored`);
  return summary.latency_ms;
}

export const commitLatency = {
  name: 'commit-latency',
  async measure({ browserRuns, quick }) {
    const readings = [];
    while (readings.length < browserRuns) readings.push(await measureOnce(quick ? 30 : 120));
    const { p50, p95 } = medians(readings);
    return [
      { name: 'DOM event to durable commit, p50', value: p50, unit: 'ms' },
      { name: 'DOM event to durable commit, p95', value: p95, unit: 'ms', atMost: 300, aim: 100 },
    ];
  },
};
