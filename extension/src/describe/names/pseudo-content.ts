import { attribute } from '../dom-access.ts';

/** Functions come first: an address in one may hold quotes. */
const part = /([\w-]+)\((?:"(?:[^"\\]|\\.)*"|[^()"]|\([^()]*\))*\)|"((?:[^"\\]|\\.)*)"|\/|[\w-]+/g;
const quotes: ReadonlyMap<string, string> = new Map([
  ['open-quote', '\u201C'],
  ['close-quote', '\u201D'],
]);

/** What a style puts before or after the element's content (accname, 2F.ii), spaced as it is shown. */
export function pseudoContent(element: Element, which: '::before' | '::after'): string {
  const style = getComputedStyle(element, which);
  const { content } = style;
  if (!content || content === 'none' || content === 'normal' || style.display === 'none') {
    return '';
  }
  const text = style.visibility === 'hidden' ? '' : contentText(content, element);
  return style.display === 'inline' ? text : ` ${text} `;
}

/** The text that a style puts in the place of the element's own content; undefined where it does not. */
export function replacedContent(
  element: Element,
  { content }: CSSStyleDeclaration,
): string | undefined {
  const isOwn = !content || content === 'none' || content === 'normal';
  return isOwn ? undefined : contentText(content, element);
}

/**
 * The strings of a computed `content`, or its alternative text after the slash (CSS Generated
 * Content 3, 1.2). Firefox leaves it to its reader to look up the attributes that it names (CSS
 * Values 5, 7.7). What a counter shows no script can see.
 */
export function contentText(content: string, element: Element): string {
  let text = '';
  for (const [whole, called, quoted] of content.matchAll(part)) {
    if (whole === '/') {
      text = '';
    } else if (called === 'attr') {
      text += attribute(element, /[\w-]+/.exec(whole.slice('attr('.length))?.[0] ?? '') ?? '';
    } else {
      text += quoted === undefined ? (quotes.get(whole) ?? '') : unescaped(quoted);
    }
  }
  return text;
}

function unescaped(text: string): string {
  return text.replace(/\\(?:([0-9a-f]{1,6})\s?|(.))/gi, (_, code: string, character: string) => {
    return code === undefined ? character : String.fromCodePoint(Number.parseInt(code, 16));
  });
}
