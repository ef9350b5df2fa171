/**
 * Lifts what a person does in a widget to one step, by the roles that the page writes down. Every gesture in a widget
 * opens a use of it, before the page reacts; the raw actions of its gestures are held there until the kind of widget
 * says that they are a choice, or they go out as ordinary steps, in their order. What a gesture came to is asked after
 * two frames, after a second and when something else happens; the page is never watched.
 */
import { isTag } from '../../describe/describe.ts';
import type { Ask } from '../../observe/observe.ts';
import { type ActionKind, categoryOfAction } from '../../protocol/protocol.ts';
import type { Outlet, RawAction } from '../action-line.ts';
import type { Listen } from '../armed-listeners.ts';
import { elementsOf } from '../event-element.ts';
import { roleOf } from './aria-markup.ts';
import { outward } from './flat-tree.ts';
import type { OpenUse, Origin, WayOut } from './open-use.ts';
import { createOpenUses, type OpenUses } from './open-uses.ts';
import { isPopupRole } from './popup-layers.ts';
import {
  draggedTo,
  isOf,
  keyOf,
  noteEnd,
  type Present,
  pressedIn,
  reach,
} from './present-gesture.ts';
import type { Touch } from './widget-kind.ts';

/** Actions on one element that its widget may stand for. */
const liftable: ReadonlySet<ActionKind> = new Set<ActionKind>([
  'click',
  'double_click',
  'right_click',
  'select_option',
  'check',
  'uncheck',
  'fill',
  'clear',
  'press',
  'download',
]);

export interface Widgets extends Outlet {
  /** Before any kind of action listens. */
  start(listen: Listen): void;
  /** What the person pressed, where the click went to something around it because it was gone or covered. */
  meant(click: MouseEvent, wasMoved: boolean): Element | undefined;
}

export function createWidgets(way: WayOut, ask: Ask): Widgets {
  const uses = createOpenUses(way);
  const askAfterwards = askerOf(uses, ask);
  let present: Present | undefined;
  const begin: Begin = (event, path, isDragged) => {
    const touch = { event, path, key: keyOf(event), number: numberAfter(present), isDragged };
    present = reach(uses, touch);
    // A pointer that is still down has done nothing yet.
    if (event.type !== 'pointerdown') {
      askAfterwards(touch.number, present.use);
    }
  };
  return {
    start: (listen) => {
      listenToGestures(listen, begin);
      listen('pointerup', (event) => {
        const path = elementsOf(event);
        if (present && present.touch.key === undefined) {
          noteEnd(present, path);
          if (draggedTo(present, uses, path)) {
            begin(event, path, true);
          } else {
            askAfterwards(present.touch.number, present.use);
          }
        }
      });
      listen('click', () => {
        askAfterwards(present?.touch.number ?? 0, present?.use);
        endIfElsewhere(uses);
      });
      listen('focusout', (event) => endSelect(uses, elementsOf(event)[0]));
    },
    meant: (click, wasMoved) => present && pressedIn(present, elementsOf(click)[0], wasMoved),
    begin: (kind, element) => {
      // The click on a label goes on as one on its control.
      const isPointed = kind === 'click' && present?.touch.key === undefined;
      if (isPointed && present && element && !isOf(present, element)) {
        begin(present.touch.event, [...outward(element)], false);
      }
      const origin = originOf(uses, present, { kind, element });
      // Whoever copies or pastes in a widget goes on using it.
      if (categoryOfAction[kind] !== 'clipboard_links') {
        uses.endOthers(origin?.use);
      }
      return origin;
    },
    take: (raw) => {
      const use = raw.origin?.use;
      const isOpen = use !== undefined && uses.has(use);
      return isOpen ? void use.take(raw) : way.send(raw);
    },
    end: () => uses.endOthers(undefined),
  };
}

function numberAfter(last: Present | undefined): number {
  return (last?.touch.number ?? 0) + 1;
}

type Begin = (event: Touch['event'], path: readonly Element[], isDragged: boolean) => void;

function listenToGestures(listen: Listen, begin: Begin): void {
  listen('pointerdown', (event) => {
    if (event.button === 0) {
      begin(event, elementsOf(event), false);
    }
  });
  listen('contextmenu', (event) => begin(event, elementsOf(event), false));
  listen('keydown', (event) => {
    if (!event.isComposing && keyOf(event) !== undefined) {
      begin(event, elementsOf(event), false);
    }
  });
}

/** Other widgets may move the focus about while they are used. */
function endSelect(uses: OpenUses, left: Element | undefined): void {
  if (isTag(left, 'select')) {
    uses.endAt(left);
  }
}

/**
 * A page may close its window, or open another: that uses up what a click allows it (HTML, 6.4.2). Asked as soon as the
 * page has answered, and in a task of its own where it keeps the click from the window.
 */
function endIfElsewhere(uses: OpenUses): void {
  const ask = () => {
    if (window.closed || navigator.userActivation?.isActive === false) {
      uses.endOthers(undefined);
    }
  };
  window.addEventListener('click', ask, { once: true, passive: true });
  setTimeout(ask, 0);
}

type AskAfterwards = (number: number, use: OpenUse | undefined) => void;

/** After two frames the page has answered; after a second nothing more is waited for. */
function askerOf(uses: OpenUses, ask: Ask): AskAfterwards {
  return (number, use) => {
    if (uses.isEmpty) {
      return;
    }
    const isLatest = () => use === undefined || use.lastTouch()?.number === number;
    ask({
      soon: () => {
        if (isLatest()) {
          uses.look('soon');
        }
      },
      late: () => {
        if (isLatest()) {
          uses.look('late');
        }
        uses.endBefore(number, use);
      },
    });
  };
}

/** What an action belongs to, that has just happened. */
function originOf(
  uses: OpenUses,
  present: Present | undefined,
  { kind, element }: Pick<RawAction, 'kind' | 'element'>,
): Origin | undefined {
  if (element && present && liftable.has(kind)) {
    return { touch: present.touch, use: isOf(present, element) ? present.use : undefined };
  }
  // A long list is scrolled on the way to its option.
  const isInPopup = element && [...outward(element)].some((one) => isPopupRole(roleOf(one)));
  return kind === 'scroll' && isInPopup ? { touch: undefined, use: uses.latest() } : undefined;
}
