#!/usr/bin/env node
// Records any script on any page; --help tells how. Administrators try their own apps and policies with it.
import { pathToFileURL } from 'node:url';
import { parseRecordOptions, usage } from './support/record-options.mjs';
import { isolateFromSystem } from './support/system-isolation.mjs';

async function loadScript(file) {
  const { default: script } = await import(pathToFileURL(file).href);
  if (typeof script !== 'function')
    throw new Error('the script has no default export that is a function');
  return script;
}

async function main() {
  const options = parseRecordOptions(process.argv.slice(2));
  if (options.help) {
    process.stdout.write(usage);
    return 0;
  }
  const isolated = isolateFromSystem();
  if (isolated !== null) return isolated;
  const script = await loadScript(options.scriptFile);
  // Loaded late, so that --help and refusals work before anything is built or installed.
  const { record } = await import('./support/recording.mjs');
  const {
    missing,
    result: _,
    ...summary
  } = await record({ ...options, script, origin: process.env.DEMO_ORIGIN });
  process.stdout.write(`${JSON.stringify(summary)}\n`);
  if (missing === 0) return 0;
  process.stderr.write(`record: ${missing} acknowledged events are missing in the store\n`);
  return 1;
}

try {
  process.exitCode = await main();
} catch (error) {
  process.stderr.write(`record: ${error.message}\n`);
  process.exitCode = error.exitCode ?? 1;
}
