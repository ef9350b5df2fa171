// Reads the texts of Chromium out of its packs of resources, one for each language.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const packNames = { en: 'en-GB', pt: 'pt-PT', 'pt-br': 'pt-BR', 'zh-cn': 'zh-CN', 'zh-tw': 'zh-TW' };

// Of version 5 of the format (ui/base/resource/data_pack.cc): a header of 12 bytes, then for each
// resource and for the end of the last one a number of two bytes and a place in the file of four.
const version = 5;
const headerLength = 12;
const entryLength = 6;

/** Every text of the browser in one language; none where the package is not there. */
export function packTexts(packages, language) {
  const file = join(
    packages,
    'chromium-l10n/usr/lib/chromium/locales',
    `${packNames[language] ?? language}.pak`,
  );
  if (!existsSync(file)) return [];
  const bytes = readFileSync(file);
  if (bytes.readUInt32LE(0) !== version) throw new Error(`${file} is of another version`);
  const count = bytes.readUInt16LE(8);
  const placeOf = (index) => bytes.readUInt32LE(headerLength + index * entryLength + 2);
  return Array.from({ length: count }, (_, index) =>
    bytes.toString('utf8', placeOf(index), placeOf(index + 1)),
  ).flatMap((text) => text.split('\n'));
}
