// Which documents the extension captures by now. A test that acts too early would be missed, and one that waits for a
// fixed time is slow; the records of the worker tell when a document is ready.
import { poll } from './poll.mjs';
import { RecordingError } from './recording-error.mjs';

// On a busy machine a browser may take seconds to begin a process for a frame of another origin.
const patience = 20_000;

/** A document of a tab announces itself by its first event; one in a frame is ready once it is known. */
function readReady(place) {
  return place.evaluate(async () => {
    const kept = await globalThis.chrome.storage.session.get();
    return Object.entries(kept)
      .filter(([key, { frame, taken }]) => key.startsWith('document:') && (frame > 0 || taken > 0))
      .map(([key]) => key);
  });
}

/** place() gives the extension's worker, or one of its pages: the storage is the same. */
export function captured(place) {
  const ready = async () => readReady(await place());
  return {
    /** Does the action and waits until `count` more documents are captured; gives what the action gave. */
    async after(action, count = 1) {
      const before = new Set(await ready());
      const result = await action();
      const isThere = async () =>
        (await ready()).filter((document) => !before.has(document)).length >= count;
      if (!(await poll(isThere, { timeout: patience, interval: 5 })))
        throw new RecordingError(
          `not captured within ${patience / 1000} s: ${count} more documents`,
        );
      return result;
    },
  };
}
