// Leaks that are known and not mended yet. Each has the day from which it fails the tests again, whether mended or not.
const knownLeaks = [
  {
    until: '2027-01-31',
    because:
      'a given name beside a rare word of the lexicon stays, although the rest of the name is masked',
    matches: ({ encoding, written }) => encoding === 'split' && written.startsWith('Marek Kvart\n'),
  },
];

/** The leaks without those that are known today. */
export function unknownLeaks(leaks, today = new Date().toISOString().slice(0, 10)) {
  const excused = knownLeaks.filter(({ until }) => today < until);
  return leaks.filter((leak) => !excused.some(({ matches }) => matches(leak)));
}
