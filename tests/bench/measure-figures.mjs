// Measures the figures, prints the table and then the same as JSON, and keeps the JSON in build/bench/figures.json.
import { mkdir, writeFile } from 'node:fs/promises';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { isolateFromSystem } from '../end_to_end/support/system-isolation.mjs';
import { tableOf, verdict } from './figures-table.mjs';

const usage = `usage: tests/bench/run.sh [--runs N] [--quick] [--check] [--only NAME]... [--no-build]

  --runs N     median of N runs (5); figures of a browser take at most 3
  --quick      one run with less of everything: shows that it works, measures little
  --check      exit code 1 if a floor is missed
  --only NAME  only this figure (may be repeated)
  --no-build   measure what is built already
`;

const options = {
  runs: { type: 'string' },
  quick: { type: 'boolean', default: false },
  check: { type: 'boolean', default: false },
  only: { type: 'string', multiple: true, default: [] },
  help: { type: 'boolean', default: false },
};

function parse(argumentList) {
  const { values } = parseArgs({ args: argumentList, options });
  const runs = Number(values.runs ?? (values.quick ? 1 : 5));
  if (!Number.isInteger(runs) || runs < 1) throw new Error('--runs: expected a number from 1');
  return { ...values, runs, browserRuns: Math.min(runs, 3) };
}

async function chosenFigures(only) {
  // Loaded late, so that --help works before anything is installed.
  const { figures } = await import('./figures.mjs');
  const unknown = only.find((name) => !figures.some((one) => one.name === name));
  if (unknown !== undefined)
    throw new Error(`--only: there is ${figures.map(({ name }) => name).join(', ')}`);
  return figures.filter(({ name }) => only.length === 0 || only.includes(name));
}

/** A figure that cannot be measured is a missed one, and the others are measured all the same. */
async function measure(figure, settings) {
  process.stderr.write(`measuring ${figure.name}\n`);
  try {
    return { rows: await figure.measure(settings) };
  } catch (error) {
    process.stderr.write(`${figure.name}: ${error.message}\n`);
    return { rows: [], problem: { figure: figure.name, message: error.message } };
  }
}

async function save(report) {
  const { benchBuild } = await import('./support/bench-folders.mjs');
  await mkdir(benchBuild, { recursive: true });
  await writeFile(join(benchBuild, 'figures.json'), `${JSON.stringify(report, null, 2)}\n`);
}

async function main() {
  const settings = parse(process.argv.slice(2));
  if (settings.help) {
    process.stdout.write(usage);
    return 0;
  }
  const isolated = isolateFromSystem();
  if (isolated !== null) return isolated;
  const measured = [];
  for (const figure of await chosenFigures(settings.only))
    measured.push(await measure(figure, settings));
  const rows = measured.flatMap((one) => one.rows);
  const problems = measured.flatMap(({ problem }) => problem ?? []);
  const figures = rows.map((row) => ({ ...row, verdict: verdict(row) }));
  const { runs, browserRuns, quick } = settings;
  const report = { runs, browserRuns, quick, processors: cpus().length, figures, problems };
  process.stdout.write(tableOf(rows));
  process.stdout.write(`${JSON.stringify(report)}\n`);
  await save(report);
  if (problems.length > 0) return 1;
  return settings.check && figures.some((row) => row.verdict === 'MISSED') ? 1 : 0;
}

try {
  process.exitCode = await main();
} catch (error) {
  process.stderr.write(`bench: ${error.message}\n`);
  process.exitCode = 2;
}
