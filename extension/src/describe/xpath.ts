import { deepest, type Positions, positionOfType, stableId } from './css-path.ts';
import { localName, namespaceOf, parentElement, rootOf } from './dom-access.ts';

const htmlNamespace = 'http://www.w3.org/1999/xhtml';
/** Names that XPath reads as names, and not as a prefix or an operator. */
const simpleName = /^[a-z][a-z0-9_-]*$/;

/** A structural XPath; undefined inside a shadow root, which XPath cannot enter. */
export function structuralXpath(element: Element, positions: Positions): string | undefined {
  if (!(rootOf(element) instanceof Document)) {
    return undefined;
  }
  const parts: string[] = [];
  let node: Element | null = element;
  for (; node && parts.length < deepest; node = parentElement(node)) {
    const id = node === element ? undefined : stableId(node);
    if (id !== undefined && !id.includes('"')) {
      return [`//*[@id="${id}"]`, ...parts.reverse()].join('/');
    }
    parts.push(step(node, positions));
  }
  return `/${parts.reverse().join('/')}`;
}

function step(element: Element, positions: Positions): string {
  const position = positionOfType(element, positions);
  const tag = localName(element);
  const isPlain = namespaceOf(element) === htmlNamespace && simpleName.test(tag);
  const name = isPlain ? tag : `*[local-name()="${tag}"]`;
  return position === 0 ? name : `${name}[${position}]`;
}
