import { type Positions, positionOfType, stableId } from './css-path.ts';

const htmlNamespace = 'http://www.w3.org/1999/xhtml';

/** A structural XPath; undefined inside a shadow root, which XPath cannot enter. */
export function structuralXpath(element: Element, positions: Positions): string | undefined {
  if (!(element.getRootNode() instanceof Document)) {
    return undefined;
  }
  const parts: string[] = [];
  for (let node: Element | null = element; node; node = node.parentElement) {
    const id = node === element ? undefined : stableId(node);
    if (id !== undefined && !id.includes('"')) {
      return `//*[@id="${id}"]/${parts.join('/')}`;
    }
    parts.unshift(step(node, positions));
  }
  return `/${parts.join('/')}`;
}

function step(element: Element, positions: Positions): string {
  const position = positionOfType(element, positions);
  const name =
    element.namespaceURI === htmlNamespace
      ? element.localName
      : `*[local-name()="${element.localName}"]`;
  return position === 0 ? name : `${name}[${position}]`;
}
