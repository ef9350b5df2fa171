// Processor time of the main thread that a trace of Chromium shows for one extension's scripts, action by action. Time
// in which another program had the processor is not counted, so that a busy machine does not change the figures much.

/** Calls of functions of the extension in the page, outermost only, with microseconds. */
function extensionCalls(events, processId, threadId) {
  const calls = events
    .filter(({ name, ph, pid, tid }) => {
      return name === 'FunctionCall' && ph === 'X' && pid === processId && tid === threadId;
    })
    .filter(({ args }) => args?.data?.url?.startsWith('chrome-extension://'))
    .sort((left, right) => left.ts - right.ts);
  let end = 0;
  return calls.filter(({ ts, dur }) => {
    const isOuter = ts >= end;
    if (isOuter) end = ts + dur;
    return isOuter;
  });
}

/**
 * Sums what ran from each mark to the next. Marks are made by performance.mark(`action:KIND:NUMBER`) in the page; the
 * kind "between" begins what is no action. Timers and messages that follow an action count for it.
 */
export function timePerAction(trace) {
  const events = JSON.parse(Buffer.from(trace).toString('utf8')).traceEvents;
  const marks = events
    .filter(({ cat, name }) => cat.includes('blink.user_timing') && name.startsWith('action:'))
    .sort((left, right) => left.ts - right.ts);
  if (marks.length === 0) throw new Error('the trace holds no marks');
  const calls = extensionCalls(events, marks[0].pid, marks[0].tid);
  const times = marks.map((mark, index) => {
    const until = marks[index + 1]?.ts ?? Number.POSITIVE_INFINITY;
    const own = calls
      .filter(({ ts }) => ts >= mark.ts && ts < until)
      .map(({ tdur }) => tdur / 1000);
    return {
      kind: mark.name.split(':')[1],
      milliseconds: own.reduce((sum, one) => sum + one, 0),
      longest: Math.max(0, ...own),
    };
  });
  return times.filter(({ kind }) => kind !== 'between');
}
