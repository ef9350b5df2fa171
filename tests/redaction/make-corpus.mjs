// Makes the corpus: cases with the values that must not stay, over all locales of faker. The same
// seed makes the same corpus.
import { allFakers } from '@faker-js/faker';
import { checkedIdentifier, identifierKinds, wrongIdentifier } from './checked-identifiers.mjs';
import { formLabels } from './form-labels.mjs';
import { isHeldOut } from './names-of-lexicon.mjs';
import { secretKinds, secretOf } from './secret-samples.mjs';
import { templatesOf } from './sentence-templates.mjs';

const noteField = { type: 'textarea', name: 'notes', label: 'Notes' };
const samplesOfKind = 40;

// Numbers and codes that are nobody's: what is masked of them is a loss, not a leak.
const lookalikes = [
  () => 'Version 2.14.3 is installed.',
  (take) => `Page ${take('', 1)} of 48`,
  (take) => `Total 1${take('', 1)}.50 EUR`,
  (take) => `Order ${take('1', 5)} was shipped.`,
  (take) => `Invoice R-2024-${take('', 4)}`,
  (take) => `Room ${take('2', 2)}, floor 3`,
  () => 'Size 42, colour black, 3 pieces',
  (take) => `Ticket #${take('', 3)} is open`,
];

/** Values of one person, without those that a locale has not. */
function valuesOf(faker) {
  const value = (make) => {
    try {
      return make() || null;
    } catch {
      return null;
    }
  };
  return {
    name: value(() => faker.person.fullName()),
    email: value(() => faker.internet.email()),
    phone: value(() => faker.phone.number()),
    city: value(() => faker.location.city()),
    street: value(() => faker.location.streetAddress()),
  };
}

function filled(template, values) {
  const gold = [];
  let text = '';
  for (const part of template.split(/(\{\w+\})/u)) {
    const type = /^\{(\w+)\}$/u.exec(part)?.[1];
    const value = type === undefined ? part : values[type];
    if (value === null) return null;
    if (type !== undefined)
      gold.push({ type, start: text.length, end: text.length + value.length });
    text += value;
  }
  return { text, gold };
}

function wholly(type, text) {
  return { text, gold: [{ type, start: 0, end: text.length }] };
}

// Faker puts titles before names and degrees behind them: no part of the name.
function titlesOf(faker) {
  const { prefix, suffix } = faker.rawDefinitions.person ?? {};
  const words = JSON.stringify([prefix, suffix])
    .toLowerCase()
    .match(/[\p{L}\p{M}]+/gu);
  return new Set(words ?? []);
}

function casesOfPerson(values, locale, round) {
  const { language, templates } = templatesOf(locale);
  const sentence = filled(templates[round % templates.length], values);
  const labels = formLabels[language] ?? formLabels.en;
  const forms = Object.entries(values)
    .filter(([, value]) => value !== null)
    .map(([type, value]) => ({
      ...wholly(type, value),
      field: { type: 'text', name: '', label: labels[type] },
      place: 'form',
    }));
  const titles = values.name === null ? [] : [{ ...wholly('name', values.name), place: 'heading' }];
  const sentences =
    sentence === null
      ? []
      : [
          { ...sentence, field: noteField, place: 'note', isRunning: true },
          { ...sentence, place: 'message' },
        ];
  return [...forms, ...titles, ...sentences];
}

function personCases(seed, people, only) {
  return Object.entries(allFakers)
    .filter(([locale]) => locale !== 'base' && (only === undefined || locale === only))
    .flatMap(([locale, faker]) => {
      faker.seed(seed);
      const titles = titlesOf(faker);
      return Array.from({ length: people }, (_, round) => {
        const values = valuesOf(faker);
        const isNameHeldOut = values.name !== null && isHeldOut(values.name);
        return casesOfPerson(values, locale, round).map((one) => ({
          ...one,
          locale,
          titles,
          isNameHeldOut,
        }));
      }).flat();
    });
}

function takerOf(faker) {
  const from = (letters, count) => faker.string.fromCharacters(letters, count);
  const take = (prefix, count) => prefix + (count > 0 ? from('0123456789', count) : '');
  return Object.assign(take, {
    from,
    of: (letters) => from(letters, 1),
    shuffled: (letters) => faker.helpers.shuffle([...letters]).join(''),
  });
}

function numberCases(seed) {
  const faker = allFakers.en;
  faker.seed(seed);
  const take = takerOf(faker);
  const many = (kinds, type, make) =>
    kinds.flatMap((kind) =>
      Array.from({ length: samplesOfKind }, () => ({
        ...filled('The value {value} was sent with the request.', { value: make(kind, take) }),
        locale: kind,
        type,
      })),
    );
  const numbers = lookalikes.flatMap((make, index) =>
    Array.from({ length: samplesOfKind }, () => ({
      ...wholly('lookalike', make(take)),
      locale: `look-alike ${index + 1}`,
      type: 'lookalike',
    })),
  );
  return [
    ...many(identifierKinds, 'identifier', checkedIdentifier),
    ...many(identifierKinds, 'wrong identifier', wrongIdentifier),
    ...many(secretKinds, 'secret', secretOf),
    ...numbers,
  ];
}

/** Cases of `people` persons a locale, and of identifiers, secrets and look-alikes. */
export function makeCorpus({ seed, people, locale }) {
  const numbers = locale === undefined ? numberCases(seed) : [];
  return [...personCases(seed, people, locale), ...numbers];
}
