// Inside a private machine: runs the tests of one file and says how each ended, as one line of JSON.
import { pathToFileURL } from 'node:url';

const { tests } = await import(pathToFileURL(process.argv[2]).href);
// Whatever a test prints goes where errors go; standard output is for the results.
const report = process.stdout.write.bind(process.stdout);
process.stdout.write = process.stderr.write.bind(process.stderr);

for (const [index, { run }] of tests.entries()) {
  const error = await run().then(
    () => null,
    (reason) => String(reason?.stack ?? reason),
  );
  report(`${JSON.stringify({ index, error })}\n`);
}
process.exit(0);
