// Values of people in every channel of a page and in every way of writing, through real Chromium: with and without consent, on
// an origin that is approved and on one that is not. Nothing of them is in any byte that is left, exported or still held.
import assert from 'node:assert/strict';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { CanaryBook, encodingNames } from './canaries/canary-book.mjs';
import { actOnCanaries } from './canaries/canary-hands.mjs';
import { pageWithCanaries } from './canaries/canary-page.mjs';
import { serveCanaries } from './canaries/canary-server.mjs';
import { tellLeaks } from './canaries/canary-sinks.mjs';
import { unknownLeaks } from './canaries/known-leaks.mjs';
import { recordVisits } from './canaries/page-recording.mjs';
import { withTemporaryFolder } from './support/temporary-folder.mjs';

// For somebody who looks for the reason of a failure: PAGE_CANARIES=plain,base64 or another seed.
const seed = Number(process.env.CANARY_SEED ?? 20_260_103);
const chosen = process.env.PAGE_CANARIES?.split(',') ?? encodingNames;
/** What a page keeps to itself: none of it is sent to the host, where it would be masked. */
const neverSent = [
  ...['meta element', 'data in a script element', 'comment', 'hidden input', 'text of a canvas'],
  ...[
    'value of a checkbox',
    'value of a radio button',
    'name of a file',
    'name of a file that is dropped',
    'name of a download',
    'text that is copied',
    'data of a drag',
    'console',
  ],
  ...[
    'local storage',
    'cookie',
    'message to a window',
    'body of a request',
    'class',
    'data attribute',
  ],
];

function visitOf(encoding, { server, world, book, files }) {
  const write = (channel) => book.write({ channel, world }, encoding);
  return {
    origin: server[world.split(' ')[0]],
    path: `/customers/${encoding}`,
    html: pageWithCanaries(write, encoding),
    act: (page) => actOnCanaries(page, write, files),
  };
}

async function recordPages(outer, consent) {
  const [folder, files] = ['recording', 'files'].map((name) => join(outer, name));
  for (const one of [folder, files]) await mkdir(one);
  const server = await serveCanaries();
  try {
    const book = new CanaryBook(seed, { expected: 3000 });
    const visits = ['approved', 'unapproved'].flatMap((origin) => {
      const world = `${origin} origin, consent to ${consent}`;
      return chosen.map((encoding) => visitOf(encoding, { server, world, book, files }));
    });
    const recorded = await recordVisits({ folder, server, visits, consent, book });
    process.stdout.write(`# seed ${seed}: ${book.size} canaries\n`);
    // A half of one name can be that of another, so what was cut in two does not say where it was found.
    const reached = book.of(recorded.frames).filter(({ encoding }) => encoding !== 'split');
    return { ...recorded, book, reached };
  } finally {
    await server.close();
  }
}

function checkSinks({ leaks, unfound, files, hosts }) {
  for (const pattern of [
    /fairtrace\.db$/,
    /fairtrace\.db-wal$|fairtrace\.db$/,
    /Extension/,
    /standard-error$/,
  ])
    assert.ok(
      files.some((name) => pattern.test(name)),
      `there is no ${pattern} to search`,
    );
  assert.equal(tellLeaks(unknownLeaks(leaks)), '');
  assert.deepEqual(unfound, [], 'a planted canary is not found');
  assert.ok(hosts.length > 0, 'there is no host');
  for (const { limits, memory } of hosts) {
    assert.match(limits, /^Max core file size +0 +0 /m, 'a crash writes no memory to a disk');
    if (memory === null) continue;
    assert.ok(memory.isControlFound, 'the name of the organization is not found in memory');
    assert.equal(tellLeaks(memory.leaks), '');
  }
}

async function withConsent(folder) {
  const recorded = await recordPages(folder, 'all');
  checkSinks(recorded);
  // What is searched for did come as far as the host, so that it was masked there.
  const channels = new Set(recorded.reached.map(({ channel }) => channel));
  assert.ok(
    channels.size >= 40,
    `only ${channels.size} channels reached the host: ${[...channels]}`,
  );
  assert.deepEqual(
    neverSent.filter((channel) => channels.has(channel)),
    [],
  );
  const outside = recorded.reached.filter(({ world }) => world.startsWith('unapproved'));
  assert.equal(tellLeaks(outside), '', 'sent from an origin that is not approved');
}

async function withoutConsent(folder) {
  const recorded = await recordPages(folder, 'none');
  checkSinks(recorded);
  assert.equal(tellLeaks(recorded.reached), '', 'sent without consent');
  assert.equal(recorded.summary.events, 0);
}

export const tests = [
  {
    name: 'with consent nothing personal of a page is left in any byte, and nothing of other pages is sent',
    timeout: 600_000,
    run: () => withTemporaryFolder(withConsent),
  },
  {
    name: 'without consent nothing of any page is sent or left',
    timeout: 600_000,
    run: () => withTemporaryFolder(withoutConsent),
  },
];
