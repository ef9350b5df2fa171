// A program of another project that serves a web app on 127.0.0.1, as an ordinary process for as long as a test needs it.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { poll } from '../support/poll.mjs';
import { RecordingError } from '../support/recording-error.mjs';

const patience = 60_000;

async function freePort() {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address();
  server.close();
  await once(server, 'close');
  return port;
}

async function answers(address) {
  const response = await fetch(address).catch(() => null);
  return response?.ok === true;
}

/**
 * Starts what command(port) gives, { program, argumentList, environment }, and waits until `path` is served. Gives
 * { port, close }.
 */
export async function startLocalProgram(command, path) {
  const port = await freePort();
  const { program, argumentList, environment = {} } = await command(port);
  const child = spawn(program, argumentList, {
    stdio: 'ignore',
    // Of its own group, as its children must end with it.
    detached: true,
    env: { ...process.env, ...environment },
  });
  const ended = new Promise((resolve) => {
    child.once('error', resolve);
    child.once('exit', resolve);
  });
  const end = () => {
    const isRunning = child.pid && child.exitCode === null && child.signalCode === null;
    if (isRunning) process.kill(-child.pid);
  };
  const isServed = () => answers(`http://127.0.0.1:${port}${path}`);
  const served = poll(isServed, { timeout: patience, interval: 100 });
  const first = await Promise.race([served, ended.then(() => null)]);
  if (first === null) {
    end();
    throw new RecordingError(`${program} does not serve ${path}: run installer/dependencies.sh`);
  }
  const close = async () => {
    end();
    await ended;
  };
  return { port, close };
}
