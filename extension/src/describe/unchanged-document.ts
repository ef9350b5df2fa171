const { evaluate } = Document.prototype;

/** Whether nothing came, went or changed since the question was made: no node, attribute or text. */
export type IsUnchanged = () => boolean;

/** A time in which a document stays the same. */
interface Epoch {
  found: XPathResult;
}

const epochs = new WeakMap<Document, Epoch>();

/**
 * The browser keeps account of it for whoever reads the nodes that an XPath found one by one (DOM Level 3 XPath, 1.3,
 * `invalidIteratorState`), so that nothing has to be watched and an answer takes no time. What styles do to the page is
 * no part of it, and neither is what fields hold, as far as edits are told. Where the browser keeps no good account, the
 * answer is always no.
 */
export function unchangedFrom(document: Document): IsUnchanged {
  const epoch = lasting(document) ?? { found: rootFoundIn(document) };
  epochs.set(document, epoch);
  return () => isAccountKept && isLasting(epoch);
}

/**
 * To be asked right before the browser changes what a field holds, which it shows by nodes of its own: they count as a
 * change though no script and no selector sees them. Gives what is to be called right after, when nothing but that edit
 * can have happened: what was unchanged before it still is.
 */
export function beforeFieldEdit(document: Document): () => void {
  const epoch = lasting(document);
  return () => {
    if (epoch) {
      epoch.found = rootFoundIn(document);
    }
  };
}

function lasting(document: Document): Epoch | undefined {
  const epoch = epochs.get(document);
  return epoch && isLasting(epoch) ? epoch : undefined;
}

function isLasting({ found }: Epoch): boolean {
  return !found.invalidIteratorState;
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
