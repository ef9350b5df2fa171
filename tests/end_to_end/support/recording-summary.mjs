// What a recording prints: what the browser side counted beside what is in the store.

function difference(after, before) {
  const entries = Object.entries(after).map(([reason, count]) => [
    reason,
    count - (before[reason] ?? 0),
  ]);
  return Object.fromEntries(entries.filter(([, count]) => count > 0));
}

function countsByReason(missing) {
  return Array.isArray(missing)
    ? Object.fromEntries(missing.map(({ reason, count }) => [reason, count]))
    : (missing ?? {});
}

export function percentile(values, part) {
  if (values.length === 0) return null;
  const sorted = [...values].sort((left, right) => left - right);
  return sorted[Math.min(sorted.length - 1, Math.ceil(part * sorted.length) - 1)];
}

export function summarize({ before, after, counters }) {
  const events = after.events - before.events;
  return {
    events,
    acknowledged: counters.acknowledged,
    dropped: difference(countsByReason(after.missing), countsByReason(before.missing)),
    latency_ms: {
      p50: percentile(counters.latencies, 0.5),
      p95: percentile(counters.latencies, 0.95),
    },
    missing: Math.max(0, counters.acknowledged - events),
  };
}
