import { isShown, isWithin } from './flat-tree.ts';
import { opensMenu } from './menu-path.ts';
import type { NumberedTouch, OpenUse } from './open-use.ts';
import type { OpenUses } from './open-uses.ts';
import { popup } from './popup-widget.ts';
import { slider } from './slider.ts';
import { touchKey } from './touch-key.ts';
import type { Touch } from './widget-kind.ts';

/** The gesture that goes on or was the last, and what it reached. */
export interface Present {
  readonly touch: NumberedTouch;
  readonly use: OpenUse | undefined;
  readonly item: Element | undefined;
}

/** Before the page reacts to a gesture: what it reaches, after what the one before came to was asked. */
export function reach(uses: OpenUses, touch: NumberedTouch): Present {
  uses.look('soon');
  const reached = uses.reached(touch);
  const use = reached && uses.use(reached, touch);
  uses.leave(use);
  use?.touch(touch, reached?.item);
  return { touch, use, item: reached?.item };
}

export function keyOf(event: Touch['event']): string | undefined {
  return event instanceof KeyboardEvent ? touchKey(event) : undefined;
}

/** Whether an action on the element is of this gesture. */
export function isOf({ touch, use, item }: Present, element: Element): boolean {
  return (
    touch.path.includes(element) ||
    (use !== undefined && isInUse(use, touch, element)) ||
    (item !== undefined && isWithin(element, item))
  );
}

/** What belongs to a widget need not be within it, such as the radios of one name. */
function isInUse({ kind, root }: OpenUse, touch: Touch, element: Element): boolean {
  return isWithin(element, root) || kind.reach(element, touch)?.root === root;
}

/** What was pressed, where the click went to something around it. */
export function pressedIn(
  { touch, use, item }: Present,
  clicked: Element | undefined,
  wasMoved: boolean,
): Element | undefined {
  const isLeft = wasMoved && !touch.isDragged && touch.end === undefined;
  // A slider is moved like that.
  if (isLeft && use?.kind !== slider) {
    return undefined;
  }
  const meant = touch.isDragged ? use?.root : (item ?? use?.root);
  if (!meant || !clicked || touch.key !== undefined) {
    return undefined;
  }
  const at = touch.path.indexOf(meant);
  const isAround = touch.path.indexOf(clicked) > at && (at >= 0 || touch.isDragged);
  return isAround ? meant : undefined;
}

/** Where a press began at an opener and ended at an item, that may be the choice. */
export function draggedTo(present: Present, uses: OpenUses, path: readonly Element[]): boolean {
  const { item, touch, use } = present;
  const isOpening = use?.kind === popup && (item === undefined || opensMenu(item));
  if (!isOpening || touch.key !== undefined) {
    return false;
  }
  const reached = uses.reached({ ...touch, path });
  return reached?.root === use.root && reached.item !== undefined && reached.item !== item;
}

/** Remembers how a pointer was let go. */
export function noteEnd({ item, touch }: Present, path: readonly Element[]): void {
  if (item && !isShown(item)) {
    touch.end = 'gone';
  } else if (item && path.includes(item)) {
    touch.end = 'over';
  }
}
