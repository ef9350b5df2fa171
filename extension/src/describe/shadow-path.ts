import { cssPath } from './css-path.ts';
import { isShadowRoot, rootOf } from './dom-access.ts';

const depthLimit = 16;
const pathLimit = 256;

/** A CSS path for each shadow host around the element, from the outside in. */
export function shadowPath(element: Element): string[] {
  const path: string[] = [];
  let root = rootOf(element);
  while (isShadowRoot(root) && path.length < depthLimit) {
    const host = cssPath(root.host);
    path.unshift(host.slice(0, pathLimit));
    root = rootOf(root.host);
  }
  return path;
}
