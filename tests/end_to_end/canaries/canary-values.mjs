// Values of personal kinds as people have them: names, addresses of mail, cards, accounts, telephones, tokens. Each is
// made up and unlike any other, so that one that is found tells where it came from. The same seed gives the same values.
import { randomNumbers } from '../../bench/support/random-numbers.mjs';

const givenNames = [
  'Rosalind',
  'Teodor',
  'Imogen',
  'Anneliese',
  'Marek',
  'Priya',
  'Ayumi',
  'Ngozi',
];
const onsets = [
  'Zv',
  'Thr',
  'Kv',
  'Szm',
  'Dzh',
  'Vr',
  'Ghl',
  'Str',
  'Mb',
  'Kh',
  'Psk',
  'Tv',
  'Lj',
  'Gw',
];
const vowels = ['a', 'e', 'i', 'o', 'u', 'å', 'é', 'ü'];
const middles = ['lk', 'rth', 'mbr', 'ndz', 'kst', 'lgv', 'rzh', 'nqu', 'sht', 'vgr', 'ptk', 'ldr'];
const ends = ['vik', 'zel', 'marq', 'thun', 'szky', 'dorn', 'wyck', 'brok', 'novz', 'haug'];
const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789';

/** No word of any language that a redactor may let stay has these clusters of consonants. */
function familyName(random) {
  const parts = [onsets, vowels, middles, vowels, middles, vowels, ends];
  return parts.map((part) => random.oneOf(part)).join('');
}

function digits(random, count) {
  return Array.from({ length: count }, () => random.below(10)).join('');
}

function inGroups(text, ...sizes) {
  const groups = [];
  let at = 0;
  for (const size of sizes) {
    groups.push(text.slice(at, at + size));
    at += size;
  }
  return groups.join(' ');
}

/** ISO/IEC 7812-1, annex B: the digit that makes the sum of Luhn's formula a multiple of ten. */
function luhnDigit(body) {
  const sum = [...body].reverse().reduce((total, digit, index) => {
    const doubled = Number(digit) * (index % 2 === 0 ? 2 : 1);
    return total + (doubled > 9 ? doubled - 9 : doubled);
  }, 0);
  return (10 - (sum % 10)) % 10;
}

/** ISO 13616-1: the check digits of a German account number. */
function ibanCheck(account) {
  return String(98n - (BigInt(`${account}131400`) % 97n)).padStart(2, '0');
}

const makers = {
  person: (random) => {
    const family = familyName(random);
    return { text: `${random.oneOf(givenNames)} ${family}`, atom: family };
  },
  email: (random) => {
    const family = familyName(random).normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase();
    return {
      text: `${random.oneOf(givenNames).toLowerCase()}.${family}@example.com`,
      atom: family,
    };
  },
  card: (random) => {
    const body = `4${digits(random, 14)}`;
    const atom = `${body}${luhnDigit(body)}`;
    return { text: inGroups(atom, 4, 4, 4, 4), atom };
  },
  iban: (random) => {
    const atom = `3704${digits(random, 14)}`;
    return { text: inGroups(`DE${ibanCheck(atom)}${atom}`, 4, 4, 4, 4, 4, 2), atom };
  },
  phone: (random) => {
    const atom = `1512${digits(random, 7)}`;
    return { text: `+49 ${inGroups(atom, 4, 3, 4)}`, atom };
  },
  token: (random) => {
    const atom = Array.from({ length: 36 }, () => random.oneOf(alphabet)).join('');
    return { text: `ghp_${atom}`, atom };
  },
};

export const canaryKinds = Object.keys(makers);

/** Gives make(kind), whose values are { kind, text, atom }, of any kind where none is asked for; the atom is nowhere else. */
export function canaryValues(seed) {
  const random = randomNumbers(seed);
  const known = new Set();
  return (wanted) => {
    for (;;) {
      const kind = wanted ?? random.oneOf(canaryKinds);
      const value = makers[kind](random);
      if (known.has(value.atom)) continue;
      known.add(value.atom);
      return { kind, ...value };
    }
  };
}
