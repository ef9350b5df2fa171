// Frames as the browser writes them to a native host: the length in 32 bits of the machine's own order, then JSON.
import { endianness } from 'node:os';
import { randomNumbers } from './random-numbers.mjs';

const isLittle = endianness() === 'LE';
const leastEvents = 40;
const mostEvents = 50;

export function frameOf(message) {
  const json = Buffer.from(JSON.stringify(message), 'utf8');
  const length = Buffer.alloc(4);
  if (isLittle) length.writeUInt32LE(json.length);
  else length.writeUInt32BE(json.length);
  return Buffer.concat([length, json]);
}

/** Gives push(chunk), which calls take(message) for every frame that is complete. */
export function frameSplitter(take) {
  let rest = Buffer.alloc(0);
  return (chunk) => {
    rest = Buffer.concat([rest, chunk]);
    while (rest.length >= 4) {
      const length = isLittle ? rest.readUInt32LE() : rest.readUInt32BE();
      if (rest.length < 4 + length) break;
      take(JSON.parse(rest.subarray(4, 4 + length).toString('utf8')));
      rest = rest.subarray(4 + length);
    }
  };
}

/** The events in batches as the extension makes them. */
export function batchesOf(events) {
  const random = randomNumbers(3);
  const batches = [];
  for (let first = 0; first < events.length; ) {
    const size = leastEvents + random.below(mostEvents - leastEvents + 1);
    batches.push(events.slice(first, first + size));
    first += size;
  }
  return batches;
}
