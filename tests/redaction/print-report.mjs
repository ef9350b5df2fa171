// The report for people: a line a type, then the locales in which something leaked.

function percent(part, whole) {
  return whole === 0 ? '-' : `${((100 * part) / whole).toFixed(2)} %`;
}

function say(line) {
  process.stdout.write(`${line}\n`);
}

function sayTypes(corpus) {
  const isType = (key) =>
    /^(?:held-out name|wrong identifier|[a-z]+|[a-z]+ in a [a-z]+)$/u.test(key) && key !== 'words';
  for (const [type, { values, leaked }] of corpus) {
    if (isType(type) && values > 0)
      say(`${type}: ${values} values, ${percent(leaked, values)} stay`);
  }
}

function sayLocales(corpus) {
  for (const [key, { values, leaked, examples }] of corpus) {
    const isSingle =
      !/ /u.test(key) ||
      key.startsWith('wrong ') ||
      key.includes('lookalike') ||
      key === 'held-out name' ||
      key.includes(' in a ');
    if (!isSingle && leaked > 0)
      say(`  ${key}: ${leaked} of ${values}, as ${examples.join(' | ')}`);
  }
}

function sayLookalikes(corpus) {
  for (const [key, { words, lost }] of corpus)
    if (key.startsWith('look'))
      say(`${key}: ${words} texts, ${percent(lost, words)} with something masked`);
}

function sayWords(counts, title) {
  const parts = [...counts]
    .filter(([, { words }]) => words > 0)
    .map(([key, { words, lost }]) => `${key.replace('words ', '')} ${percent(lost, words)}`);
  say(`${title}: ${parts.join(', ')}`);
}

function sayForms(forms) {
  for (const [form, { fields, right, examples }] of forms) {
    say(`fields, ${form}: ${fields}, ${percent(right, fields)} told right`);
    for (const example of examples) say(`  ${example}`);
  }
}

/** Values that stay by type and locale, words that are lost, and what that means. */
export function printReport({ corpus, interfaceWords, forms }, results) {
  sayTypes(corpus);
  sayLocales(corpus);
  sayLookalikes(corpus);
  sayWords(
    new Map([...corpus].filter(([key]) => key.startsWith('words'))),
    'words lost in running text',
  );
  sayWords(interfaceWords, 'words lost of an interface');
  sayForms(forms);
  for (const { name, part, whole, aim, floor, isReached } of results) {
    const below = floor > aim ? `, not the ${percent(aim, 1)} that is aimed at` : '';
    say(
      `${isReached ? 'ok' : 'not ok'} ${name}: ${percent(part, whole)}, at most ${percent(floor, 1)}${below}`,
    );
  }
}
