import {
  attribute,
  bodyOf,
  documentElementOf,
  editingHost,
  isTag,
  isTextField,
  isToggle,
  matches,
} from '../../describe/describe.ts';
import { isActionable } from '../event-element.ts';
import { beginPlainPopup } from './plain-use.ts';
import { character, isActing } from './touch-key.ts';
import type { Reached, Touch, WidgetKind } from './widget-kind.ts';

const depthLimit = 5;
/** Keys by which a person goes on in a field; which letter it was is not known here. */
const typingKeys: ReadonlySet<string> = new Set([character, 'Backspace', 'Delete', 'Enter']);
const besides = 'select,option,audio,video,iframe,[type=file],[type=range],[type=color],label';

/**
 * What opens something to choose from and says nothing of it. Known by what happens: a click opens a layer, a click in
 * the layer closes it or changes what the opener shows. So the first click on anything may be the beginning.
 */
export const plainPopup: WidgetKind = {
  reach: (_, { path, event, key }) => {
    // With a modifier a click opens a tab, or adds to what is selected.
    const isOther =
      event.type === 'contextmenu' || event.ctrlKey || event.shiftKey || event.metaKey;
    const root = isOther ? undefined : openerIn(path);
    const isOwn = root && (key === undefined || isOwnKey(root, key));
    return isOwn ? { kind: plainPopup, root, item: undefined } : undefined;
  },
  begin: beginPlainPopup,
};

/**
 * By what happens, where the markup tells nothing. A key that makes text begins nothing: it only goes on with what the
 * pointer or an arrow began.
 */
export function reachedByBehavior(touch: Touch, isInUse: IsInUse): Reached | undefined {
  const [inner] = touch.path;
  const reached = inner && plainPopup.reach(inner, touch);
  const isTyping = typingKeys.has(touch.key ?? '') && reached && isTextField(reached.root);
  return reached && (!isTyping || isInUse(reached)) ? reached : undefined;
}

type IsInUse = (reached: Reached) => boolean;

function openerIn(path: readonly Element[]): Element | undefined {
  const near = path.slice(0, depthLimit);
  const opener = near.find((one) => isTextField(one) || isActionable(one)) ?? path[0];
  return opener && mayOpen(opener) ? opener : undefined;
}

function mayOpen(opener: Element): boolean {
  const isPage = opener === bodyOf(document) || opener === documentElementOf(document);
  const isOther = isToggle(opener) || matches(opener, besides) || isLeading(opener);
  const isEdited = editingHost(opener) !== undefined;
  return !isPage && !isOther && !isEdited;
}

/** A link to another page opens nothing in this one. */
function isLeading(opener: Element): boolean {
  const address = isTag(opener, 'a') ? attribute(opener, 'href') : null;
  return address !== null && !/^(#|javascript:|$)/.test(address);
}

function isOwnKey(root: Element, key: string): boolean {
  const isOfField = typingKeys.has(key) || key === 'ArrowDown' || key === 'ArrowUp';
  return isTextField(root) ? isOfField : isActing(key);
}
