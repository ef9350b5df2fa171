import { childElementCount, find, findAll, isTag, matches } from '../../describe/describe.ts';
import { beginDial } from './dial-use.ts';
import { isMoving } from './touch-key.ts';
import type { Reached, WidgetKind } from './widget-kind.ts';

export const thumbs = '[role=slider],input[type=range]';
const railDepth = 3;
const mostInRail = 30;

/** A slider that the page moves: its thumbs, and the rail that they lie in. */
export const slider: WidgetKind = {
  reach: (element, { key, path }) => {
    if (matches(element, thumbs) && isOwn(element, key)) {
      return key === undefined || isMoving(key) ? reached(element) : undefined;
    }
    return key === undefined && path.indexOf(element) < railDepth ? rail(element) : undefined;
  },
  begin: (context) => beginDial(context, thumbsIn),
};

/** A page may move the browser's own slider by itself when it hears of a key, and no edit is told then. */
function isOwn(element: Element, key: string | undefined): boolean {
  return !isTag(element, 'input') || key !== undefined;
}

function reached(root: Element): Reached {
  return { kind: slider, root, item: root };
}

/** With the pointer the browser's own sliders are edited without help, unless a rail is drawn around them. */
function rail(element: Element): Reached | undefined {
  const isRail =
    !matches(element, thumbs) &&
    childElementCount(element) > 0 &&
    childElementCount(element) <= mostInRail &&
    find(element, thumbs) !== null &&
    find(element, 'button,a,label,p,select,textarea') === null;
  return isRail ? reached(element) : undefined;
}

function thumbsIn(root: Element): readonly Element[] {
  return matches(root, thumbs) ? [root] : [...findAll(root, thumbs)];
}
