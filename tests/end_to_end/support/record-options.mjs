// What record.mjs was asked to do. A mistake is a RecordingError with exit code 2.
import { existsSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { RecordingError } from './recording-error.mjs';

export const usage = `Records a script on any page, with the real extension, host and consent page.

usage: node tests/end_to_end/record.mjs --browser chromium|firefox --policy FILE --home DIR
                                        --consent all|none|LIST --script FILE.mjs [--headful]

  --browser   chromium or firefox
  --policy    the policy.json that approves the app; the extension is packaged for it
  --home      where data, keys and a copy of the policy go (made if missing)
  --consent   which categories to switch on: all that the policy approves, none (refuse),
              or some: clicks,selections,navigation,text,shortcuts,clipboard_links
  --script    its default export is called with { page, browser, origin } (puppeteer-core);
              origin is the environment's DEMO_ORIGIN
  --headful   show the browser

Prints one line of JSON {events, acknowledged, dropped, latency_ms} and exits with
  0  everything that was acknowledged is in the store
  1  something failed, or is missing
  2  wrong usage
  3  refused: a system-wide installation is in the way and cannot be set aside here
`;

const browsers = ['chromium', 'firefox'];

const options = {
  browser: { type: 'string', default: 'chromium' },
  policy: { type: 'string' },
  home: { type: 'string' },
  consent: { type: 'string' },
  script: { type: 'string' },
  headful: { type: 'boolean', default: false },
  help: { type: 'boolean', default: false },
};

function usageError(message) {
  return new RecordingError(`${message} (--help shows the options)`, 2);
}

function existingFile(name, value) {
  const file = resolve(value);
  if (!existsSync(file) || !statSync(file).isFile())
    throw usageError(`--${name}: there is no file ${value}`);
  return file;
}

/** 'all', 'none' or a list of categories. */
export function parseConsent(text) {
  if (text === 'all' || text === 'none') return text;
  const categories = text.split(',').map((category) => category.trim());
  if (categories.some((category) => !/^[a-z_]+$/.test(category))) {
    throw usageError('--consent: expected all, none or categories with commas between them');
  }
  return categories;
}

function parseValues(argumentList) {
  try {
    return parseArgs({ args: argumentList, options }).values;
  } catch (error) {
    throw usageError(error.message);
  }
}

export function parseRecordOptions(argumentList) {
  const values = parseValues(argumentList);
  if (values.help) return { help: true };
  for (const name of ['policy', 'home', 'consent', 'script']) {
    if (!values[name]) throw usageError(`--${name} is missing`);
  }
  if (!browsers.includes(values.browser))
    throw usageError(`--browser: expected ${browsers.join(' or ')}`);
  return {
    help: false,
    browser: values.browser,
    policyFile: existingFile('policy', values.policy),
    home: resolve(values.home),
    consent: parseConsent(values.consent),
    scriptFile: existingFile('script', values.script),
    headful: values.headful,
  };
}
