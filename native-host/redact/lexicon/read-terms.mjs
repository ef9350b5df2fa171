// Reads the words of computing and the names of products that the dictionaries of cspell have.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';

const files = [
  'cspell-dict-companies/dict/companies.txt',
  'cspell-dict-fullstack/dict/fullstack.txt',
  'cspell-dict-html/dict/html.txt.gz',
  'cspell-dict-node/dict/node.txt',
  'cspell-dict-php/dict/php.txt',
  'cspell-dict-software-terms/dict/computing-acronyms.txt',
  'cspell-dict-software-terms/dict/networkingTerms.txt',
  'cspell-dict-software-terms/dict/software-tools.txt',
  'cspell-dict-software-terms/dict/softwareTerms.txt.gz',
  'cspell-dict-software-terms/dict/webServices.txt',
];

/** Lower-case words, in order. */
export function softwareTerms(packages) {
  const texts = files.map((file) => {
    const bytes = readFileSync(join(packages, 'npm', file));
    return (file.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
  });
  const words = texts
    .flatMap((text) => text.split('\n'))
    .map((line) =>
      line
        .replace(/#.*/u, '')
        .trim()
        .replace(/^[~!+*]+|[*+]+$/gu, '')
        .toLowerCase(),
    )
    .filter((line) => /^[a-z]{2,24}$/u.test(line));
  return [...new Set(words)].sort();
}
