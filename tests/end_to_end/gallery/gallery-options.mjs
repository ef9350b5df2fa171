// What gallery/run.mjs was asked to do. A mistake is a RecordingError with exit code 2.
import { parseArgs } from 'node:util';
import { RecordingError } from '../support/recording-error.mjs';

export const usage = `Does the cases of the gallery in a real browser and compares what is recorded with what should be.

usage: node tests/end_to_end/gallery/run.mjs [--only WORD] [--browser chromium|firefox] [--every]
                                            [--headful] [--steps] [--list]

  --only      cases with this word in their name, page or file
  --browser   chromium or firefox
  --every     also cases that the suite leaves to another browser
  --headful   show the browser
  --steps     print what was recorded, also where it is as expected
  --list      name the cases and do nothing

It needs the release build and the built extension: node extension/build.mjs. Prints a line for each case, the
difference where one failed, and exits with
  0  every case gave exactly its steps
  1  some did not, or none was chosen
  2  wrong usage
  3  refused: a system-wide installation is in the way and cannot be set aside here
`;

const browsers = ['chromium', 'firefox'];

const options = {
  only: { type: 'string', default: '' },
  browser: { type: 'string', default: 'chromium' },
  every: { type: 'boolean', default: false },
  headful: { type: 'boolean', default: false },
  steps: { type: 'boolean', default: false },
  list: { type: 'boolean', default: false },
  help: { type: 'boolean', default: false },
};

function usageError(message) {
  return new RecordingError(`${message} (--help shows the options)`, 2);
}

export function parseGalleryOptions(argumentList) {
  try {
    const { values } = parseArgs({ args: argumentList, options });
    if (browsers.includes(values.browser)) return values;
  } catch (error) {
    throw usageError(error.message.split('. ')[0]);
  }
  throw usageError(`--browser: expected ${browsers.join(' or ')}`);
}
