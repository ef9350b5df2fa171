// What was masked in a step and why, in the words that "fairtrace show --why" has for it.
import type { MaskReason, MaskType } from '../../protocol/protocol.ts';
import { listWords, words } from '../words/words.ts';

/** So many placeholders the host names of one reason; there may be more. */
const mostNumbers = 32;

const placeholderPattern = /⟨[^⟩]*⟩/g;

function placeholder(type: MaskType, number?: number): string {
  return `⟨${type.toUpperCase()}${number === undefined ? '' : `_${number}`}⟩`;
}

/** Rules that know what states give to people are named by it: dutch_citizen_number. */
function ruleInWords(rule: string): string {
  const known: Readonly<Record<string, string>> = listWords().rule;
  return known[rule] ?? words('mask.identifier', { rule: rule.replaceAll('_', ' ') });
}

/** What stands where something was masked. */
function maskedInWords({ place, type, count, numbers }: MaskReason): string {
  if (numbers.length > 0) {
    const placeholders = numbers.map((number) => placeholder(type, number)).join(', ');
    return numbers.length === mostNumbers
      ? words('mask.maskedAndMore', { placeholders })
      : words('mask.masked', { placeholders });
  }
  if (place === 'observation')
    return words('mask.withoutNumber', { count, placeholder: placeholder(type) });
  return words(place === 'route' ? 'mask.parts' : 'mask.leftOut', { count });
}

export function reasonInWords(reason: MaskReason): string {
  return words('mask.reason', {
    masked: maskedInWords(reason),
    place: listWords().masked_place[reason.place],
    rule: ruleInWords(reason.rule),
  });
}

export interface TextPart {
  readonly text: string;
  readonly isPlaceholder: boolean;
}

/** A sentence in parts, so that placeholders can be told from words. */
export function partsOf(sentence: string): readonly TextPart[] {
  const parts: TextPart[] = [];
  let end = 0;
  for (const match of sentence.matchAll(placeholderPattern)) {
    parts.push({ text: sentence.slice(end, match.index), isPlaceholder: false });
    parts.push({ text: match[0], isPlaceholder: true });
    end = match.index + match[0].length;
  }
  parts.push({ text: sentence.slice(end), isPlaceholder: false });
  return parts.filter(({ text }) => text !== '');
}
