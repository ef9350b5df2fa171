// Identifiers whose last digits follow from the others, computed here by the rules of those who
// issue them, and the same with a wrong digit.

const digitsOf = (text) => [...text].map(Number);
const weighted = (digits, weights) =>
  weights.reduce((sum, weight, index) => sum + weight * digits[index], 0);

// ISO/IEC 7812-1, annex B.
function luhnDigit(text) {
  const sum = digitsOf(text)
    .reverse()
    .reduce(
      (total, digit, index) =>
        total + (index % 2 === 0 ? (digit * 2 > 9 ? digit * 2 - 9 : digit * 2) : digit),
      0,
    );
  return String((10 - (sum % 10)) % 10);
}

// ISO 13616: letters are numbers from 10 on.
function ibanDigits(country, account) {
  const text = [...`${account}${country}00`].map((one) => Number.parseInt(one, 36)).join('');
  return String(98n - (BigInt(text) % 97n)).padStart(2, '0');
}

// ISO 7064, MOD 11,10.
function mod1110(text) {
  let product = 10;
  for (const digit of digitsOf(text)) {
    const sum = (digit + product) % 10 || 10;
    product = (sum * 2) % 11;
  }
  return String((11 - product) % 10);
}

function cpfDigits(nine) {
  const digit = (digits) => {
    const rest =
      (weighted(
        digits,
        digits.map((_, index) => digits.length + 1 - index),
      ) *
        10) %
      11;
    return rest === 10 ? 0 : rest;
  };
  const first = digit(digitsOf(nine));
  return `${first}${digit([...digitsOf(nine), first])}`;
}

const kinds = {
  card: (take) => {
    const body = take('4', 14);
    return body + luhnDigit(body);
  },
  iban: (take) => {
    const account = take('', 18);
    return `DE${ibanDigits('DE', account)}${account}`;
  },
  german_tax_number: (take) => {
    // Nine of ten digits differ, one of them comes twice: § 139b AO with the rule of the BZSt.
    const nine = [...take.shuffled('123456789')].slice(0, 9);
    const body = [nine[0], ...nine.slice(1), nine[1]].join('');
    return body + mod1110(body);
  },
  spanish_dni: (take) => {
    const number = take('1', 7);
    return number + 'TRWAGMYFPDXBNJZSQVHLCKE'[Number(number) % 23];
  },
  polish_pesel: (take) => {
    const body = `8${take('', 1)}0${take.of('123456789')}1${take('', 5)}`;
    return body + ((10 - (weighted(digitsOf(body), [1, 3, 7, 9, 1, 3, 7, 9, 1, 3]) % 10)) % 10);
  },
  brazilian_cpf: (take) => {
    const body = take('1', 8);
    return body + cpfDigits(body);
  },
  dutch_bsn: (take) => {
    for (;;) {
      const body = take('1', 7);
      const check = weighted(digitsOf(body), [9, 8, 7, 6, 5, 4, 3, 2]) % 11;
      if (check < 10) return body + check;
    }
  },
};

/** Text of one kind; `take(prefix, count)` gives random digits. */
export function checkedIdentifier(kind, take) {
  return kinds[kind](take);
}

/** The same with another last character, so that its checksum is wrong. */
export function wrongIdentifier(kind, take) {
  const right = checkedIdentifier(kind, take);
  const last = right.at(-1);
  const other = /\d/u.test(last)
    ? String((Number(last) + 1 + Number(take.of('01234567'))) % 10)
    : 'I';
  return right.slice(0, -1) + other;
}

export const identifierKinds = Object.keys(kinds);
