// Where a recording may leave bytes: files in folders, what programs print, the memory of a process that stands still.
import { closeSync, openSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

export function filesBelow(folder) {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name));
}

/** A sink is { name, find(search) }, which gives the numbers of the canaries that are in it. */
export function fileSinks(folder) {
  return filesBelow(folder).map((file) => ({ name: file, find: (search) => search.inFile(file) }));
}

export function textSink(name, text) {
  return { name, find: (search) => search.inText(text) };
}

function writableRanges(process) {
  return readFileSync(`/proc/${process}/maps`, 'utf8')
    .split('\n')
    .filter((line) => / rw/.test(line))
    .map((line) =>
      line
        .split(' ')[0]
        .split('-')
        .map((text) => Number.parseInt(text, 16)),
    );
}

/** All that a process may write to: its heap, its stacks, its own pages. Only root may read it. */
export function memorySink(process) {
  const find = (search) => {
    const memory = openSync(`/proc/${process}/mem`, 'r');
    try {
      const ranges = writableRanges(process);
      return new Set(ranges.flatMap(([start, end]) => [...search.inRange(memory, start, end)]));
    } finally {
      closeSync(memory);
    }
  };
  return { name: 'memory', find };
}

/** What of the book is in the sinks: { sink, channel, encoding, kind, written, ... } of each. */
export function leaksOf(book, sinks) {
  return sinks.flatMap(({ name, find }) =>
    book.of(find(book.search)).map((canary) => ({ sink: name, ...canary })),
  );
}

/** In a few lines: how many in which channel and encoding, with one of them as it was written. */
export function tellLeaks(leaks) {
  const groups = Object.groupBy(leaks, ({ channel, encoding, kind, world = '' }) =>
    [world, channel, encoding, kind].filter(Boolean).join(' · '),
  );
  const lines = Object.entries(groups).map(([group, members]) => {
    const [{ sink, written }] = members;
    return `${members.length} × ${group}: “${written.slice(0, 80)}” in ${sink}`;
  });
  return lines.sort().join('\n');
}
