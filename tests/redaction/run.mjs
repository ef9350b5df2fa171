// Measures redaction with a corpus that it makes and with the texts of a real app, prints what
// leaks and what is lost, and fails where a floor is missed. Needs the release build.
// The floors are for all locales together, so that with one locale there is only the report.
// usage: node tests/redaction/run.mjs [--json] [--locale LOCALE] [--people COUNT] [--seed NUMBER]
import { parseArgs } from 'node:util';
import { floors } from './floors.mjs';
import { measureInterface } from './interface-words.mjs';
import { makeCorpus } from './make-corpus.mjs';
import { measureCorpus } from './measure-corpus.mjs';
import { measureForms } from './measure-forms.mjs';
import { printReport } from './print-report.mjs';
import { maskedCharacters } from './run-redactor.mjs';

const { values: options } = parseArgs({
  options: {
    json: { type: 'boolean', default: false },
    locale: { type: 'string' },
    people: { type: 'string', default: '60' },
    seed: { type: 'string', default: '20240501' },
  },
});

const cases = makeCorpus({
  seed: Number(options.seed),
  people: Number(options.people),
  locale: options.locale,
});
const corpus = measureCorpus(cases, maskedCharacters(cases));
const interfaceWords = measureInterface(options.locale);
const forms = measureForms();
const results = options.locale === undefined ? floors(corpus, interfaceWords, forms) : [];

if (options.json) {
  const report = {
    corpus: Object.fromEntries(corpus),
    interface: Object.fromEntries(interfaceWords),
    forms: Object.fromEntries(forms),
    results,
  };
  process.stdout.write(`${JSON.stringify(report)}\n`);
} else {
  printReport({ corpus, interfaceWords, forms }, results);
}
const failed = results.filter(({ isReached }) => !isReached).length;
if (!options.json && results.length > 0)
  process.stdout.write(`${results.length - failed} passed, ${failed} failed\n`);
process.exitCode = failed === 0 ? 0 : 1;
