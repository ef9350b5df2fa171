// What redaction must reach. `aim` is what is asked of it; where that is not reached yet, `floor` is
// what was measured, rounded against us, so that nothing gets worse unseen. Both are printed.

const leaks = [
  { name: 'checksummed identifiers that leak', types: ['identifier'], aim: 0, floor: 0 },
  { name: 'secrets that leak', types: ['secret'], aim: 0, floor: 0 },
  {
    name: 'names and contacts that leak',
    types: ['name', 'email', 'phone'],
    aim: 0.005,
    floor: 0.005,
  },
  {
    name: 'entities that leak',
    types: ['name', 'email', 'phone', 'city', 'street', 'identifier', 'secret'],
    aim: 0.01,
    floor: 0.01,
  },
];

const losses = [
  { name: 'harmless words lost in running text', place: 'corpus', aim: 0.15, floor: 0.15 },
  { name: 'words lost of the interface of an app', place: 'interface', aim: 0.03, floor: 0.03 },
];

// Of the fields of forms those that are not told right, and secret ones whose words would stay.
const fields = [
  { name: 'fields of forms that are not told right', key: 'right', aim: 0.05, floor: 0.05 },
  { name: 'secret fields of forms that are called harmless', key: 'secret', aim: 0, floor: 0 },
];

function sum(counts, types, key) {
  return types.reduce((total, type) => total + (counts.get(type)?.[key] ?? 0), 0);
}

function resultOf({ name, aim, floor }, part, whole) {
  const share = part / whole;
  // Where nothing was measured, as without the app of the interface, nothing is reached.
  return { name, part, whole, aim, floor, isReached: whole > 0 && share <= floor };
}

/** One result a floor. */
export function floors(corpus, interfaceWords, forms) {
  const { fields: all, right, secret } = forms.get('all');
  const missed = { right: all - right, secret };
  const words = { corpus: corpus.get('words'), interface: interfaceWords.get('all') };
  return [
    ...leaks.map((one) =>
      resultOf(one, sum(corpus, one.types, 'leaked'), sum(corpus, one.types, 'values')),
    ),
    ...losses.map((one) =>
      resultOf(one, words[one.place]?.lost ?? 0, words[one.place]?.words ?? 0),
    ),
    ...fields.map((one) => resultOf(one, missed[one.key], all)),
  ];
}
