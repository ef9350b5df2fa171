// Looks for texts in every byte of a folder, as UTF-8, UTF-16 and with the letter case aside.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

function filesBelow(folder) {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name));
}

function encodings(text) {
  return [
    Buffer.from(text, 'utf8'),
    Buffer.from(text, 'utf16le'),
    Buffer.from(text.toLowerCase(), 'utf8'),
  ];
}

/** Gives ["file: text", ...] for each text that is in a file. */
export function findTexts(folder, texts) {
  return filesBelow(folder).flatMap((file) => {
    const bytes = readFileSync(file);
    return texts
      .filter((text) => encodings(text).some((wanted) => bytes.includes(wanted)))
      .map((text) => `${file}: ${text}`);
  });
}

export function countFiles(folder) {
  return filesBelow(folder).length;
}
