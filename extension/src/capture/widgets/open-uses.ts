import { type OpenUse, openUse, type WayOut } from './open-use.ts';
import { plainPopup, reachedByBehavior } from './plain-popup.ts';
import { isListOrMenu } from './popup-layers.ts';
import { popup } from './popup-widget.ts';
import { reachedByMarkup } from './reached-widget.ts';
import { toolbar, toolbarAround } from './toolbar.ts';
import type { Moment, Reached, Touch } from './widget-kind.ts';

/** The uses of widgets that go on: the present one and those that were left a moment ago. */
export interface OpenUses {
  has(use: OpenUse): boolean;
  readonly isEmpty: boolean;
  reached(touch: Touch): Reached | undefined;
  /** The use of what was reached, which begins if it does not go on. */
  use(reached: Reached, touch: Touch): OpenUse;
  latest(): OpenUse | undefined;
  look(moment: Moment): void;
  /** Tells all others that the gesture goes elsewhere. */
  leave(others: OpenUse | undefined): void;
  /** Ends the use of a widget that the focus has left, such as for another window. */
  endAt(root: Element): void;
  /** Ends the others whose last gesture was before the one with this number. */
  endBefore(number: number, spared: OpenUse | undefined): void;
  /** Ends all others. */
  endOthers(spared: OpenUse | undefined): void;
}

export function createOpenUses(way: WayOut): OpenUses {
  let uses: readonly OpenUse[] = [];
  const end = (use: OpenUse) => {
    uses = uses.filter((one) => one !== use);
    use.end();
  };
  const endBefore = (number: number, spared: OpenUse | undefined) => {
    for (const use of uses) {
      if (use !== spared && lastNumber(use) < number) {
        end(use);
      }
    }
  };
  const known = ({ kind, root }: Reached) => {
    return uses.find((use) => use.kind === kind && use.root === root);
  };
  const isInUse = (reached: Reached) => known(reached) !== undefined;
  return {
    has: (use) => uses.includes(use),
    get isEmpty() {
      return uses.length === 0;
    },
    reached: (touch) => {
      const reached = adoptedBy(uses, touch) ?? fromOpener(uses, reachedByMarkup(touch));
      return reached ?? reachedByBehavior(touch, isInUse);
    },
    use: (reached, touch) => {
      const begun = known(reached);
      const use = begun ?? openUse(way, reached, leadingTo(uses, reached, touch));
      uses = begun ? uses : [...uses, use];
      return use;
    },
    latest: () => uses.at(-1),
    look: (moment) => {
      for (const use of uses) {
        use.look(moment);
      }
    },
    leave: (present) => {
      for (const use of uses.filter((one) => one !== present)) {
        use.leave();
      }
    },
    endAt: (root) => {
      for (const use of uses.filter((one) => one.root === root)) {
        end(use);
      }
    },
    endBefore,
    endOthers: (spared) => endBefore(Number.POSITIVE_INFINITY, spared),
  };
}

function lastNumber(use: OpenUse): number {
  return use.lastTouch()?.number ?? 0;
}

/** What a widget opened may be anywhere in the page. The latest use knows best. */
function adoptedBy(uses: readonly OpenUse[], touch: Touch): Reached | undefined {
  const latestFirst = [...uses].reverse();
  for (const use of latestFirst) {
    const adopted = use.adopts(touch);
    if (adopted) {
      return adopted;
    }
  }
  return undefined;
}

/** A list or menu that nothing claims is that of the button which has just opened it. */
function fromOpener(uses: readonly OpenUse[], reached: Reached | undefined): Reached | undefined {
  if (!reached || !isListOrMenu(reached.root)) {
    return reached;
  }
  const opening = [...uses].reverse().find((use) => use.opens(reached.root));
  return opening ? { ...reached, kind: popup, root: opening.root } : reached;
}

/**
 * What opened a list is beneath what is chosen in it; keys that went from control to control in a toolbar are beneath
 * what is done with the control.
 */
function leadingTo(uses: readonly OpenUse[], { kind, root }: Reached, { key }: Touch) {
  const opening = uses.find((use) => use.root === root && use.kind === plainPopup);
  if (opening && kind === popup) {
    return opening.handOver();
  }
  const around = key === undefined || kind === toolbar ? undefined : toolbarAround(root);
  const moving = uses.find((use) => use.kind === toolbar && use.root === around);
  return moving?.handOver() ?? [];
}
