import { german } from '../../../../extension/src/pages/words/de.ts';
import { english } from '../../../../extension/src/pages/words/en.ts';
import { spanish } from '../../../../extension/src/pages/words/es.ts';
import { french } from '../../../../extension/src/pages/words/fr.ts';
import { hindi } from '../../../../extension/src/pages/words/hi.ts';
import { japanese } from '../../../../extension/src/pages/words/ja.ts';
import type { Message, Words } from '../../../../extension/src/pages/words/translation.ts';

export const translations: Readonly<Record<string, Words>> = {
  de: german,
  fr: french,
  es: spanish,
  hi: hindi,
  ja: japanese,
};

export const catalogues: Readonly<Record<string, Words>> = { en: english, ...translations };

/** Each form that a message has. */
export function textsOf(message: Message): readonly string[] {
  return typeof message === 'string' ? [message] : Object.values(message);
}
