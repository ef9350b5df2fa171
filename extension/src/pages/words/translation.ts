// What a translation is: the keys of the English words, each with the parameters that it has there. A missing key, one too
// many and a wrong parameter do not compile.
import type { english } from './en.ts';

type English = typeof english;
export type Key = keyof English;

/** For words that depend on a number, one text for each form that the language has. */
export type PluralForms = Partial<Record<Intl.LDMLPluralRule, string>> & { readonly other: string };
export type Message = string | PluralForms;
export type Words = Readonly<Record<Key, Message>>;

type NamesIn<Text> = Text extends `${string}{${infer Name}}${infer Rest}`
  ? Name | NamesIn<Rest>
  : never;
type Names<AMessage> = NamesIn<AMessage extends { readonly other: infer Text } ? Text : AMessage>;
export type Parameters<AKey extends Key> = Names<English[AKey]>;

type Same<Left, Right> = [Left, Right] extends [Right, Left] ? true : false;
type Translated<AKey extends Key, AMessage> =
  Same<Names<AMessage>, Parameters<AKey>> extends true ? Message : never;
type Translation<Own> = {
  readonly [AKey in Key]: AKey extends keyof Own ? Translated<AKey, Own[AKey]> : Message;
} & { readonly [AKey in Exclude<keyof Own, Key>]: never };

export function translation<const Own extends Translation<Own>>(words: Own): Own {
  return words;
}
