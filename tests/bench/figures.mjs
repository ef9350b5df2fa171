// The list of what is measured. Each has a name and measure({ runs, browserRuns, quick }), which gives rows
// { name, value, unit, atLeast?, atMost?, aim? }: the floor is atLeast or atMost, the aim is what later work goes for.
import { busyPage } from './figures/busy-page-cost.mjs';
import { commitLatency } from './figures/commit-latency.mjs';
import { contentScriptSize } from './figures/content-script-size.mjs';
import { eventRedaction } from './figures/event-redaction.mjs';
import { hostThroughput } from './figures/host-throughput.mjs';
import { pageCost } from './figures/page-cost.mjs';
import { redaction } from './figures/redaction.mjs';
import { redactionBaselines } from './figures/redaction-baselines.mjs';

export const figures = [
  hostThroughput,
  redaction,
  redactionBaselines,
  eventRedaction,
  pageCost,
  busyPage,
  commitLatency,
  contentScriptSize,
];
