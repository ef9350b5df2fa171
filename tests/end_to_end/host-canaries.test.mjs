// The host alone: values of people in every string of the protocol and in every way of writing, as frames on its input.
// None of them is in any byte that it leaves behind, says, or still holds.
import assert from 'node:assert/strict';
import { tellLeaks } from './canaries/canary-sinks.mjs';
import { recordHostCanaries } from './canaries/host-recording.mjs';
import { unknownLeaks } from './canaries/known-leaks.mjs';
import { withTemporaryFolder } from './support/temporary-folder.mjs';

// Of 100,000 only the search for them takes a minute: that is for tests/run.sh --full.
const wanted = Number(process.env.HOST_CANARIES ?? 25_000);
const seed = Number(process.env.CANARY_SEED ?? 20_260_101);

function countAnswers(answers) {
  const accepted = answers.filter(({ type }) => type === 'ack').map((answer) => answer.accepted);
  return {
    accepted: accepted.reduce((sum, count) => sum + count, 0),
    refused: answers.filter(({ type }) => type === 'error').length,
  };
}

function checkMemory(memory) {
  if (memory === null) return;
  assert.ok(memory.isControlFound, 'the name of the organization is not found in memory');
  assert.equal(tellLeaks(memory.leaks), '');
}

function checkFiles(searches) {
  const files = searches.flatMap((search) => search.files);
  for (const name of [
    'fairtrace.db',
    'fairtrace.db-wal',
    'standard-error',
    'trace.jsonl',
    'task-1.json',
  ])
    assert.ok(
      files.some((file) => file.endsWith(`/${name}`)),
      `there is no ${name} to search`,
    );
  assert.equal(tellLeaks(unknownLeaks(searches.flatMap(({ leaks }) => leaks))), '');
  assert.deepEqual(
    searches.flatMap(({ unfound }) => unfound),
    [],
    'a planted canary is not found',
  );
}

async function nothingIsLeft(folder) {
  const { sent, book, answers, memory, searches } = await recordHostCanaries({
    folder,
    seed,
    wanted,
  });
  process.stdout.write(`# seed ${seed}: ${book.size} canaries in ${sent.events} events\n`);
  assert.ok(book.size >= wanted);
  const { accepted, refused } = countAnswers(answers);
  // Of each batch one event names a person before the host of its address, which is another origin then, and one has a
  // token that is none.
  assert.equal(accepted, sent.events - 2 * sent.batches, 'events that are in order are stored');
  assert.equal(refused, sent.refused, 'messages that are not in order are refused');
  checkFiles(searches);
  checkMemory(memory);
}

export const tests = [
  {
    name: 'of every string of the protocol, in every way of writing, the host leaves nothing personal',
    timeout: 600_000,
    run: () => withTemporaryFolder(nothingIsLeft),
  },
];
