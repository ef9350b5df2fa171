// What the real host answers, to messages good and bad, is what the schema says that it answers.
import { type ChildProcessByStdio, spawn } from 'node:child_process';
import {
  chmodSync,
  copyFileSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Readable, Writable } from 'node:stream';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

interface Answer {
  readonly type: string;
  readonly request?: number;
  readonly batch?: number;
  readonly state?: { readonly recording: string; readonly notice: string };
}

const root = join(import.meta.dirname, '../..');
const program = join(root, 'build/release/bin/fairtrace-host');
// As Firefox starts it: the manifest's file and the extension's id.
const caller = ['/org.fairtrace.host.json', 'fairtrace@fairtrace.org'];
const examples = join(root, 'schema/examples/to-host');
const home = mkdtempSync(join(tmpdir(), 'fairtrace-replies-'));

const ajv = new Ajv2020({ strict: true, allowUnionTypes: true, allErrors: true });
for (const name of readdirSync(join(root, 'schema')).filter((one) => one.endsWith('.schema.json')))
  ajv.addSchema(JSON.parse(readFileSync(join(root, 'schema', name), 'utf8')));

function frame(json: string): Buffer {
  const bytes = Buffer.from(json);
  const length = Buffer.alloc(4);
  length.writeUInt32LE(bytes.length);
  return Buffer.concat([length, bytes]);
}

function answersIn(bytes: Buffer): Answer[] {
  const answers: Answer[] = [];
  for (let at = 0; at < bytes.length; at += 4 + bytes.readUInt32LE(at))
    answers.push(JSON.parse(bytes.toString('utf8', at + 4, at + 4 + bytes.readUInt32LE(at))));
  return answers;
}

/** All that a host on this home answers to these frames, once its input has ended. */
async function converse(frames: readonly Buffer[]): Promise<Answer[]> {
  const host: ChildProcessByStdio<Writable, Readable, null> = spawn(program, caller, {
    env: { ...process.env, FAIRTRACE_HOME: home, FAIRTRACE_ALLOW_ROOT: '1' },
    stdio: ['pipe', 'pipe', 'ignore'],
  });
  const parts: Buffer[] = [];
  host.stdout.on('data', (part: Buffer) => parts.push(part));
  host.stdin.on('error', () => {}); // It hangs up after a frame that is out of step.
  host.stdin.end(Buffer.concat(frames));
  await new Promise((resolve, reject) => {
    host.on('error', reject);
    host.on('close', resolve);
  });
  return answersIn(Buffer.concat(parts));
}

function exampleFrames(kind: string): Buffer[] {
  return readdirSync(join(examples, kind)).map((name) =>
    frame(readFileSync(join(examples, kind, name), 'utf8')),
  );
}

const hello = frame(readFileSync(join(examples, 'valid/hello.json'), 'utf8'));

function consentTo(notice: string | undefined): Buffer {
  const categories = ['clicks', 'selections', 'navigation', 'text', 'shortcuts'];
  return frame(JSON.stringify({ type: 'consent', request: 77, notice, categories }));
}

function expectAllValid(answers: readonly Answer[]): void {
  const validate = ajv.getSchema('to-extension.schema.json');
  expect(validate).toBeTypeOf('function');
  for (const answer of answers)
    expect(validate?.(answer), JSON.stringify([answer, validate?.errors])).toBe(true);
}

beforeAll(() => {
  if (!existsSync(program))
    throw new Error(`${program} is missing: cmake --build --preset release makes it`);
  const policy = join(home, 'policy.json');
  copyFileSync(join(root, 'schema/examples/policy/valid/full.json'), policy);
  chmodSync(policy, 0o600);
});

afterAll(() => rmSync(home, { recursive: true, force: true }));

describe('answers of the host', () => {
  test('to every valid message are valid, and every kind of answer is among them', async () => {
    const [welcome] = await converse([hello]);
    const frames = [hello, consentTo(welcome?.state?.notice), ...exampleFrames('valid')];
    const events = frame(readFileSync(join(examples, 'valid/events.json'), 'utf8'));
    const answers = await converse([...frames, events]);
    expectAllValid(answers);
    const kinds = new Set(answers.map(({ type }) => type));
    const all = ['ack', 'done', 'erased', 'error', 'losses', 'state', 'steps', 'task_steps'];
    expect([...kinds].sort()).toEqual([...all, 'tasks', 'welcome']);
  });

  test('to every invalid message are valid, and each gets one', async () => {
    const frames = exampleFrames('invalid');
    const answers = await converse([hello, ...frames]);
    expectAllValid(answers);
    expect(answers.length).toBeGreaterThan(frames.length);
  });

  test('to bytes that are no message are valid', async () => {
    const bad = ['\u0000', '{', '[]', '['.repeat(10_000), '{"type":"\\ud800"}'].map(frame);
    const tooLong = Buffer.from([255, 255, 255, 127]);
    const answers = await converse([hello, ...bad, tooLong]);
    expectAllValid(answers);
    expect(answers.map(({ type }) => type)).toEqual(['welcome', ...Array(6).fill('error')]);
  });

  test('before the hello are valid errors that name the request or the batch', async () => {
    const answers = await converse([
      frame(readFileSync(join(examples, 'valid/events.json'), 'utf8')),
      frame(readFileSync(join(examples, 'valid/pause.json'), 'utf8')),
    ]);
    expectAllValid(answers);
    expect(answers.map(({ type, batch, request }) => [type, !batch, !request])).toEqual([
      ['error', false, true],
      ['error', true, false],
    ]);
  });

  test('without a policy are valid too', async () => {
    rmSync(join(home, 'policy.json'));
    const answers = await converse([hello, ...exampleFrames('valid')]);
    expectAllValid(answers);
    expect(answers[0]?.state?.recording).toBe('no_policy');
  });
});
