const mostText = 65_536;
const loneSurrogate = /\p{Surrogate}/gu;

/** One line of well-formed text, at most `limit` UTF-16 units, as the schema's maxLength asks. */
export function pageText(text: string, limit: number): string {
  return collapse(text).slice(0, limit).replace(loneSurrogate, '\uFFFD').trimEnd();
}

/** Without what no name or label is as long as. */
export function collapse(text: string): string {
  return text.slice(0, mostText).replace(/\s+/g, ' ').trim();
}

/** Well-formed text with its lines kept: what a person typed into a field. */
export function typedText(text: string, limit: number): string {
  return text.slice(0, limit).replace(loneSurrogate, '\uFFFD');
}
