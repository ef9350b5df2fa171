import { contains, isTextField, matches } from '../../describe/describe.ts';
import type { Target } from '../../protocol/protocol.ts';
import type { Choice } from './choice.ts';
import { chosenFrom, type DrawnLayers, isFadingIn, watchDrawn } from './drawn-layers.ts';
import { adoptedFrom } from './plain-adoption.ts';
import { isPlainMenu, itemGroup, plainChoice } from './plain-items.ts';
import { type Chosen, severalStep, singleStep } from './plain-step.ts';
import { holdsOneList } from './popup-layers.ts';
import { watchShownAround } from './shown-around.ts';
import { targetOf } from './step.ts';
import { character, isActing } from './touch-key.ts';
import {
  done,
  type Moment,
  open,
  ordinary,
  pending,
  type Step,
  type Touch,
  type UseContext,
  type WidgetUse,
} from './widget-kind.ts';

const mostCandidates = 64;

/** The way from opening to choosing. It begins anew after each choice. */
interface Way extends Omit<Chosen, 'layers' | 'target'> {
  readonly target: Target | undefined;
  readonly drawn: DrawnLayers;
  /** What the opener showed before the last gesture in the layer. */
  readonly text: string;
  readonly choice: Choice | undefined;
  /** What Enter may take. */
  readonly candidates: readonly Choice[];
  readonly isMenu: boolean;
  /** What was chosen so far in a layer that stays open. */
  readonly several: Step | undefined;
}

/** What opens something without saying so: known by what becomes of the layer and of what the opener shows. */
export function beginPlainPopup(context: UseContext): WidgetUse {
  const { guard, root } = context;
  let way: Way | undefined;
  let seen: readonly Element[] = [];
  return {
    touch: (touch, item) => {
      if (!guard.allows('select_option')) {
        return;
      }
      // Each key of a text need not be looked at: what it opens is seen when it was answered.
      const isTyped = touch.key === character;
      const layers = isTyped ? seen : (way?.drawn.opened() ?? []);
      const isAnew = touch.key === undefined && layers.length === 0;
      way = !way || isAnew ? beginWay(root) : wayWith(context, way, { touch, item, layers });
    },
    adopts: (touch) => {
      const isElsewhere = way && !touch.path.includes(root);
      return isElsewhere ? adoptedFrom(way?.drawn.opened() ?? [], touch) : undefined;
    },
    // What is picked for a text field is an edit of it.
    opens: (popup) => {
      const isBeneath = context.held().length > 0 && !isTextField(root);
      return isBeneath && isIn(way?.drawn.appeared() ?? [], popup);
    },
    // What is found for a typed text may take longer than a gesture is waited for.
    leadsOn: () => way !== undefined && (way.choice !== undefined || way.drawn.opened().length > 0),
    outcome: (touch, moment, raw) => {
      if (!way) {
        return ordinary;
      }
      // What is typed where nothing has opened is an edit like any other.
      const isEdit = raw?.kind === 'fill' || raw?.kind === 'clear';
      if (moment === 'raw' && !isEdit) {
        return open;
      }
      const appeared = way.drawn.appeared();
      const layers = chosenFrom(appeared, root);
      seen = layers;
      if (moment === 'raw') {
        return layers.length > 0 ? open : ordinary;
      }
      const { outcome, ...after } = afterwards(context, way, { touch, moment, appeared, layers });
      way = after.way;
      return outcome;
    },
  };
}

function isIn(layers: readonly Element[], popup: Element): boolean {
  return layers.some((layer) => contains(layer, popup));
}

interface Asked {
  readonly touch: Touch;
  readonly moment: Moment;
  readonly appeared: readonly Element[];
  readonly layers: readonly Element[];
}

/** Whether it is open, or on its way: what fades in, or the list of a button that says nothing of it. */
function isOpenStill(root: Element, { choice }: Way, asked: Asked): boolean {
  const { moment, appeared, layers } = asked;
  if (moment === 'end' || layers.length > 0 || choice || isTextField(root)) {
    return moment !== 'end' && layers.length > 0;
  }
  return (moment === 'soon' && isFadingIn(root)) || appeared.some(holdsOneList);
}

/** What a gesture came to, and the way from there on. */
function afterwards(context: UseContext, way: Way, asked: Asked) {
  const { touch, moment, layers } = asked;
  const { target } = way;
  const isOpen = isOpenStill(context.root, way, asked);
  if (!target) {
    return { outcome: isOpen ? open : ordinary, way };
  }
  const chosen = { ...way, target, layers };
  if (isOpen) {
    const several = hasChanged(way, layers) ? severalStep(context, chosen) : way.several;
    return { outcome: several ? pending(several) : open, way: { ...way, several } };
  }
  const step = closedBy(context, way, chosen, touch);
  if (step) {
    return { outcome: done(step), way: undefined };
  }
  // What the opener shows may take a moment to change.
  return { outcome: moment === 'soon' && way.choice ? open : ordinary, way };
}

function beginWay(root: Element): Way {
  return {
    drawn: watchDrawn(root),
    target: undefined,
    around: undefined,
    text: '',
    choice: undefined,
    touched: [],
    candidates: [],
    isMenu: false,
    several: undefined,
  };
}

interface Gesture {
  readonly touch: Touch;
  readonly item: Element | undefined;
  readonly layers: readonly Element[];
}

/** Everything that must be known before the page reacts to a gesture in what has opened. */
function wayWith(context: UseContext, way: Way, { touch, item, layers }: Gesture): Way {
  if (layers.length === 0) {
    return way;
  }
  const around = watchShownAround(context.guard, context.root);
  const choice = item && plainChoice(item);
  const takes = !item && isActing(touch.key) ? layers.flatMap(itemGroup) : [];
  return {
    ...way,
    target: way.target ?? targetOf(context, context.root),
    around,
    text: around?.text(layers) ?? '',
    choice,
    touched: choice ? [...way.touched, choice] : way.touched,
    candidates: takes.slice(0, mostCandidates).map(plainChoice),
    isMenu: layers.some(isPlainMenu),
  };
}

function hasChanged({ around, text, choice }: Way, layers: readonly Element[]): boolean {
  const isChanged = around && (around.hasFieldChanged() || around.text(layers) !== text);
  return choice !== undefined && isChanged === true;
}

function closedBy(context: UseContext, way: Way, chosen: Chosen, touch: Touch): Step | undefined {
  const isChanged = hasChanged(way, chosen.layers);
  if (way.several) {
    return isChanged ? severalStep(context, chosen) : way.several;
  }
  if (way.choice) {
    const isGone = chosen.layers.length === 0 || matches(way.choice.item, 'a[href]');
    return isChanged || (way.isMenu && isGone) ? singleStep(context, chosen) : undefined;
  }
  // What Enter took of what the arrows went through, told by what the field holds then.
  const isTaken = isActing(touch.key) && chosen.layers.length === 0;
  const taken =
    isTaken &&
    way.candidates.find(({ options: [option] }) => {
      return way.around?.is(option?.label ?? '');
    });
  return taken
    ? singleStep(context, { ...chosen, touched: [...chosen.touched, taken] })
    : undefined;
}
