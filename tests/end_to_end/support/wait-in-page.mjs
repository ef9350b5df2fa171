import { poll } from './poll.mjs';
import { RecordingError } from './recording-error.mjs';

const patience = 30_000;

/**
 * Waits until condition(...given), called in the page, gives something truthy. A page on its way to another address has
 * no answer: Firefox ends what is being asked with an error, and it is asked again of the page that comes.
 */
export async function waitInPage(page, condition, given = [], { interval = 50 } = {}) {
  let last;
  const ask = () =>
    page.evaluate(condition, ...given).catch((error) => {
      last = error;
    });
  if (await poll(ask, { timeout: patience, interval })) return;
  throw new RecordingError(
    `after ${patience / 1000} s the page at ${page.url()} still is not as expected: ${condition}; last error: ${last}`,
  );
}
