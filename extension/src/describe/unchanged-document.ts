const { evaluate } = Document.prototype;

/** Whether nothing came, went or changed since the question was made: no node, attribute or text. */
export type IsUnchanged = () => boolean;

/**
 * The browser keeps account of it for whoever reads the nodes that an XPath found one by one (DOM Level 3 XPath, 1.3,
 * `invalidIteratorState`), so that nothing has to be watched and an answer takes no time. What styles do to the page and
 * what fields hold is no part of it. Where the browser keeps no good account, the answer is always no.
 */
export function unchangedFrom(document: Document): IsUnchanged {
  const found = rootFoundIn(document);
  return () => isAccountKept && !found.invalidIteratorState;
}

/** Firefox notices everything but what is only taken away. */
const isAccountKept = noticesRemoval();

function noticesRemoval(): boolean {
  const scratch = new Document();
  const element = scratch.createElement('a');
  scratch.append(element);
  const found = rootFoundIn(scratch);
  element.remove();
  return found.invalidIteratorState;
}

function rootFoundIn(document: Document): XPathResult {
  const type = XPathResult.UNORDERED_NODE_ITERATOR_TYPE;
  return evaluate.call(document, '/', document, null, type, null);
}
