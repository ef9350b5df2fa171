// What the types promise, proved by the compiler: each case must fail to compile with the message of its first line,
// and its twin, the lawful way to do the same, must compile.
import { execFile } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const here = dirname(fileURLToPath(import.meta.url));
const root = join(here, '..', '..');
const rooms = readdirSync(join(root, 'native-host'), { withFileTypes: true }).filter((entry) =>
  entry.isDirectory(),
);
const includes = [
  ...rooms.map((room) => join(root, 'native-host', room.name, 'include')),
  join(root, 'native-host/store/source'), // The statements that write to the store.
  join(root, 'build/dev/native-host/core/include'),
];
const flags = [
  '-std=c++20',
  '-fsyntax-only',
  '-fdiagnostics-color=never',
  '-Werror=unused-result',
  ...includes.map((path) => `-I${path}`),
];

function compile(file, ...more) {
  return new Promise((resolve) => {
    execFile(
      'g++',
      [...flags, ...more, file],
      { env: { ...process.env, LC_ALL: 'C' }, maxBuffer: 1 << 26 },
      (error, _out, messages) => resolve({ compiled: !error, messages }),
    );
  });
}

async function check(name) {
  const file = join(here, 'cases', name);
  const expected = /^\/\/ expect: (.+)\n/.exec(readFileSync(file, 'utf8'))?.[1];
  if (!expected) return 'its first line is not // expect: ...';
  const [twin, faulty] = await Promise.all([compile(file), compile(file, '-DMUST_FAIL')]);
  if (!twin.compiled) return `its twin does not compile:\n${twin.messages}`;
  if (faulty.compiled) return 'it compiles';
  if (!new RegExp(expected).test(faulty.messages))
    return `another message than /${expected}/:\n${faulty.messages}`;
  return null;
}

const names = readdirSync(join(here, 'cases'))
  .filter((name) => name.endsWith('.cpp'))
  .sort();
const failures = [];
const queue = [...names];
async function worker() {
  for (let name = queue.shift(); name; name = queue.shift()) {
    const failure = await check(name);
    if (failure) failures.push(name);
    console.log(failure ? `FAILED ${name}: ${failure}` : `ok ${name}`);
  }
}
await Promise.all(
  Array.from({ length: Math.max(1, Math.min(4, availableParallelism() >> 1)) }, worker),
);
console.log(`${names.length - failures.length} passed, ${failures.length} failed`);
process.exitCode = failures.length > 0 || names.length === 0 ? 1 : 0;
