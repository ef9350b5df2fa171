import { setTimeout as sleep } from 'node:timers/promises';

/** Calls probe() until it gives something truthy, or until the time is over; then null. */
export async function poll(probe, { timeout, interval = 50 }) {
  const end = Date.now() + timeout;
  for (;;) {
    const found = await probe();
    if (found) return found;
    if (Date.now() >= end) return null;
    await sleep(interval);
  }
}
