// What every approved page loads, and beside it the words of secret fields that the worker hands to each frame when it is
// captured: they are no part of the script. The same on every run, so it is measured once.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { sensitiveWords } from '../../../extension/src/protocol/generated/sensitive-words.ts';
import { projectFolder } from '../../end_to_end/support/fairtrace-program.mjs';

const script = join(projectFolder, 'build/extension/chromium/content.js');

export const contentScriptSize = {
  name: 'content-script-size',
  async measure() {
    const bytes = readFileSync(script);
    return [
      { name: 'content script', value: bytes.length / 1000, unit: 'KB' },
      {
        name: 'content script, gzip',
        value: gzipSync(bytes, { level: 9 }).length / 1000,
        unit: 'KB',
        atMost: 45,
      },
      {
        name: 'words of secret fields, handed to each frame, gzip',
        value: gzipSync(JSON.stringify(sensitiveWords), { level: 9 }).length / 1000,
        unit: 'KB',
      },
    ];
  },
};
