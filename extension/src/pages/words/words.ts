// The words of the page in the language that it speaks, and its numbers, dates and lists.
import type { Key, Message, Parameters, Words } from './translation.ts';

type ListWords = typeof import('../../../../schema/words/en.json');

export interface Spoken {
  readonly words: Words;
  /** What people read of closed lists; the command line has the English ones. */
  readonly lists: ListWords;
}

/** Each page loads the words of its own language only. */
const loaders = {
  en: async () => ({
    words: (await import('./en.ts')).english,
    lists: (await import('../../../../schema/words/en.json')).default,
  }),
  de: async () => ({
    words: (await import('./de.ts')).german,
    lists: (await import('../../../../schema/words/de.json')).default,
  }),
  fr: async () => ({
    words: (await import('./fr.ts')).french,
    lists: (await import('../../../../schema/words/fr.json')).default,
  }),
  es: async () => ({
    words: (await import('./es.ts')).spanish,
    lists: (await import('../../../../schema/words/es.json')).default,
  }),
  hi: async () => ({
    words: (await import('./hi.ts')).hindi,
    lists: (await import('../../../../schema/words/hi.json')).default,
  }),
  ja: async () => ({
    words: (await import('./ja.ts')).japanese,
    lists: (await import('../../../../schema/words/ja.json')).default,
  }),
} satisfies Readonly<Record<string, () => Promise<Spoken>>>;

export type Language = keyof typeof loaders;
export const languages = ['en', 'de', 'fr', 'es', 'hi', 'ja'] as const satisfies Language[];

let spoken: Spoken | undefined;
let locale = 'en';

/** `region` is how the browser writes numbers and dates, where it is the same language: en-GB. */
export async function speak(language: Language, region: string = language): Promise<void> {
  spoken = await loaders[language]();
  locale = region;
}

function present(): Spoken {
  if (spoken === undefined) throw new Error('no language is spoken yet');
  return spoken;
}

export function inWords(value: number): string {
  return new Intl.NumberFormat(locale).format(value);
}

type Values<AKey extends Key> = Readonly<{
  [Name in Parameters<AKey>]: Name extends 'count' ? number : string | number;
}>;

function formOf(message: Message, count: unknown): string {
  if (typeof message === 'string') return message;
  const form = new Intl.PluralRules(locale).select(Number(count));
  return message[form] ?? message.other;
}

export function words<AKey extends Key>(
  key: AKey,
  ...[values]: [Parameters<AKey>] extends [never] ? [] : [Values<AKey>]
): string {
  const all: Readonly<Record<string, string | number>> = values ?? {};
  return formOf(present().words[key], all['count']).replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = all[name] ?? '';
    return typeof value === 'number' ? inWords(value) : value;
  });
}

export function isKey(name: string): name is Key {
  return Object.hasOwn(present().words, name);
}

/** The words of closed lists: reasons, types, places and rules. */
export function listWords(): ListWords {
  return present().lists;
}

export function listInWords(items: readonly string[]): string {
  return new Intl.ListFormat(locale).format(items);
}

export function momentInWords(milliseconds: number, form: Intl.DateTimeFormatOptions): string {
  return new Intl.DateTimeFormat(locale, form).format(milliseconds);
}

/** In the largest unit that has a plural of it, so that it fits into any sentence. */
export function minutesInWords(minutes: number): string {
  const [unit, length] =
    minutes > 1440
      ? (['day', 1440] as const)
      : minutes > 60
        ? (['hour', 60] as const)
        : (['minute', 1] as const);
  const form = { style: 'unit', unit, unitDisplay: 'long' } as const;
  return new Intl.NumberFormat(locale, form).format(minutes / length);
}
