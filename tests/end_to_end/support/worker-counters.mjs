// What the extension's worker counted: how many events came, were acknowledged, wait, and how long each took.
import { poll } from './poll.mjs';
import { RecordingError } from './recording-error.mjs';
import { withinTime } from './within-time.mjs';

const settledReadings = 4;
const answerTime = 3000;
const none = { events: 0, acknowledged: 0, pending: 0, dropped: {}, latencies: [] };

/** place is the extension's worker, or one of its pages: the storage is the same. */
export async function readCounters(place) {
  const { counters } = await place.evaluate(() =>
    globalThis.chrome.storage.session.get('counters'),
  );
  return counters ?? none;
}

/** A page that was just left may still be on its way to the worker, so one quiet reading is not enough. */
export async function waitUntilAcknowledged(read, timeout = 30_000) {
  let quiet = 0;
  let last = '';
  let counters = none;
  const settled = await poll(
    async () => {
      // A worker that stops or is replaced while it is asked may never answer; it is asked again.
      counters = await withinTime(read(), answerTime, 'no answer').catch(() => ({
        ...counters,
        pending: -1,
      }));
      const reading = JSON.stringify(counters);
      quiet = counters.pending === 0 && reading === last ? quiet + 1 : 0;
      last = reading;
      return quiet >= settledReadings;
    },
    { timeout, interval: 100 },
  );
  if (!settled)
    throw new RecordingError(
      `${counters.pending} events were not acknowledged within ${timeout / 1000} s`,
    );
  return counters;
}
