// What the extension's worker counted: how many events came, were acknowledged, wait, and how long each took.
import { extensionWorker } from './chromium.mjs';
import { poll } from './poll.mjs';
import { RecordingError } from './recording-error.mjs';

const settledReadings = 4;
const none = { events: 0, acknowledged: 0, pending: 0, dropped: {}, latencies: [] };

export async function readCounters(browser, extensionId) {
  const worker = await extensionWorker(browser, extensionId);
  // Runs in the worker, where the extension's storage is.
  const { counters } = await worker.evaluate(() =>
    globalThis.chrome.storage.session.get('counters'),
  );
  return counters ?? none;
}

/** A page that was just left may still be on its way to the worker, so one quiet reading is not enough. */
export async function waitUntilAcknowledged({ browser, extensionId, timeout = 15_000 }) {
  let quiet = 0;
  let last = '';
  let counters = none;
  const settled = await poll(
    async () => {
      // A worker that stops while it is asked is asked again.
      counters = await readCounters(browser, extensionId).catch(() => ({
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
