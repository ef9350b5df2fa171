// Words that the Unicode CLDR has for every language: months, days, languages, countries, currencies.

const languageCodes = 'ar bg bn ca cs da de el en es et fa fi fr he hi hr hu id it ja ko lt lv ms nb nl pl pt ro ru sk sl sr sv sw ta te th tr uk ur vi zh'.split(' ');
const regionCodes = 'AE AR AT AU BE BG BR CA CH CL CN CO CZ DE DK EE EG ES FI FR GB GR HK HR HU ID IE IL IN IR IS IT JP KE KR LT LU LV MA MX MY NG NL NO NZ PE PH PK PL PT RO RS RU SA SE SG SI SK TH TN TR TW UA US VE VN ZA'.split(' ');
const currencyCodes = 'AUD BRL CAD CHF CNY CZK DKK EUR GBP HUF INR JPY KRW MXN NOK PLN RON RUB SEK THB TRY UAH USD'.split(' ');
const january = Date.UTC(2024, 0, 1, 12);
const dayLength = 24 * 60 * 60 * 1000;

function namesOfDates(language, options, days) {
  return ['long', 'short'].flatMap((style) =>
    days.map((day) =>
      new Intl.DateTimeFormat(language, { ...options(style), timeZone: 'UTC' })
        .formatToParts(january + day * dayLength)
        .filter(({ type }) => type === 'month' || type === 'weekday')
        .map(({ value }) => value)
        .join(' '),
    ),
  );
}

/** Months alone and within a date, where some languages decline them. */
export function monthsOf(language) {
  const days = Array.from({ length: 12 }, (_, month) => month * 31);
  return [
    ...namesOfDates(language, (style) => ({ month: style }), days),
    ...namesOfDates(language, (style) => ({ month: style, day: 'numeric' }), days),
  ];
}

export function standardTextsOf(language) {
  const named = (type, codes) => {
    const names = new Intl.DisplayNames(language, { type });
    return codes.map((code) => names.of(code) ?? '');
  };
  return [
    ...namesOfDates(language, (style) => ({ weekday: style }), [0, 1, 2, 3, 4, 5, 6]),
    ...named('language', languageCodes),
    ...named('region', regionCodes),
    ...named('currency', currencyCodes),
  ];
}
