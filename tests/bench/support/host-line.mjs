// The native host as a browser has it: frames go in by a real pipe, answers come back by its output.
import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, constants, openSync, write } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { benchProgram } from './bench-folders.mjs';
import { frameOf, frameSplitter } from './frames.mjs';

const writeChunk = promisify(write);
const patience = 120_000;

/** Node gives a child a socket for its input; a browser gives it a pipe. */
function makePipe(folder) {
  const path = join(folder, 'frames.pipe');
  execFileSync('mkfifo', [path]);
  // In this order, and the first without waiting, neither end waits for the other.
  const reading = openSync(path, constants.O_RDONLY | constants.O_NONBLOCK);
  return { reading, writing: openSync(path, constants.O_WRONLY) };
}

function listen(host) {
  const listeners = new Set();
  const tell = (message) => {
    for (const listener of [...listeners]) listener(message);
  };
  host.stdout.on('data', frameSplitter(tell));
  host.on('exit', (code) => tell({ type: 'exit', code }));
  return listeners;
}

function messageOnce(listeners, accept) {
  return new Promise((resolve, reject) => {
    const end = (settle, value) => {
      clearTimeout(timer);
      listeners.delete(listener);
      settle(value);
    };
    const fail = (reason) => end(reject, new Error(`fairtrace-host: ${reason}`));
    const timer = setTimeout(() => fail('did not answer in time'), patience);
    const listener = (message) => {
      if (message.type === 'error') fail(message.message);
      else if (message.type === 'exit') fail(`ended with ${message.code}`);
      else if (accept(message)) end(resolve, message);
    };
    listeners.add(listener);
  });
}

/** errors is where its standard error goes, a file descriptor; hear(message) is told all that it answers. */
export async function openHost(
  home,
  { program = benchProgram('fairtrace-host'), errors = 'inherit', hear } = {},
) {
  const { reading, writing } = makePipe(home);
  // As Firefox starts it: the manifest's file and the extension's id.
  const caller = ['/org.fairtrace.host.json', 'fairtrace@fairtrace.org'];
  const host = spawn(program, caller, {
    stdio: [reading, 'pipe', errors],
    env: { ...process.env, FAIRTRACE_HOME: home, FAIRTRACE_ALLOW_ROOT: '1' },
  });
  closeSync(reading);
  const listeners = listen(host);
  if (hear) listeners.add(hear);

  async function sendBytes(bytes) {
    for (let sent = 0; sent < bytes.length; ) {
      const { bytesWritten } = await writeChunk(writing, bytes, sent, bytes.length - sent);
      sent += bytesWritten;
    }
  }

  return {
    processId: host.pid,
    sendBytes,
    /** Sends and waits for the first answer that accept(message) takes. */
    async ask(message, accept) {
      const answer = messageOnce(listeners, accept);
      await sendBytes(frameOf(message));
      return answer;
    },
    wait: (accept) => messageOnce(listeners, accept),
    /** Ends as when a browser closes: by the end of the input. */
    async close() {
      listeners.clear();
      const ended = once(host, 'exit');
      closeSync(writing);
      await ended;
    },
    abandon: () => host.kill('SIGKILL'),
  };
}
