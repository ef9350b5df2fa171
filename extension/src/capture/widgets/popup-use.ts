import {
  contains,
  elementInFocus,
  isTextField,
  nameWithoutValues,
  pageText,
  referencedElements,
} from '../../describe/describe.ts';
import type { ShownText } from '../../guard/guard.ts';
import type { Target } from '../../protocol/protocol.ts';
import { hasPopup, isDisabled, isMultiselectable, roleOf } from './aria-markup.ts';
import { type Choice, choiceOf } from './choice.ts';
import { type DrawnLayers, watchDrawn } from './drawn-layers.ts';
import { isShown } from './flat-tree.ts';
import { isItemRole, ownerOf } from './item-owner.ts';
import { isMenuItem, opensMenu, placeInMenus } from './menu-path.ts';
import { type OpenState, watchOpenState } from './open-state.ts';
import { adoptedFrom } from './plain-adoption.ts';
import { plainChoice } from './plain-items.ts';
import { severalStep } from './plain-step.ts';
import { adoptedBy } from './popup-adoption.ts';
import { activeDescendant, isCombobox, valueElement } from './popup-opener.ts';
import { type Selection, selectedItems, watchSelection } from './selection.ts';
import { type ShownAround, watchShownAround } from './shown-around.ts';
import { comboboxTarget, selectStep, targetOf } from './step.ts';
import { isActing, isMoving } from './touch-key.ts';
import { isBranch } from './tree-branches.ts';
import {
  done,
  type Moment,
  type Outcome,
  open,
  ordinary,
  pending,
  type Step,
  type Touch,
  type UseContext,
  type WidgetUse,
} from './widget-kind.ts';

/** Keys that may take what is active while they close the popup. */
const closingKeys: ReadonlySet<string> = new Set(['Tab', 'Shift+Tab', 'Escape', 'Alt+ArrowUp']);
const nameLimit = 256;

/** The way from opening to choosing. It begins anew after each choice. */
interface Way {
  readonly root: Element;
  readonly openState: OpenState;
  /** An opener that says so may open what says nothing of itself. */
  readonly drawn: DrawnLayers | undefined;
  readonly wasOpen: boolean;
  /** What the opener shows as chosen. */
  readonly shown: ShownText | undefined;
  /** The list, menu, tree or grid that was reached last. */
  readonly owner: Element | undefined;
  readonly selection: Selection | undefined;
  /** What the last gesture chooses, if it turns out to choose at all. */
  readonly choice: Choice | undefined;
  /** Menus that were gone through in the popup of a combobox, from the outside in. */
  readonly menus: readonly Gone[];
  /** What the opener and what is around it said before a gesture in what says nothing of itself. */
  readonly plain: Plain | undefined;
  readonly isLeft: boolean;
}

interface Gone {
  readonly menu: Element | undefined;
  readonly label: string;
}

interface Plain {
  readonly around: ShownAround;
  readonly text: string;
  readonly touched: readonly Choice[];
}

type StepOf = (choice: Choice) => Step;
type From = 'opener' | 'place';

/** From an opener, or from any place where a right click opens a menu. */
export function beginPopup(context: UseContext, from: From): WidgetUse {
  const { root } = context;
  let way = beginWay(context, from);
  let target: Target | undefined;
  let several: Step | undefined;
  const stepOf = (choice: Choice) => {
    return selectStep(context, target ?? targetFor(context, choice, from), choice);
  };
  const afterwards = (touch: Touch, moment: Moment): Outcome => {
    several = plainSeveral(context, way, { target, several }) ?? severalNow(way, stepOf, several);
    if (moment !== 'end' && way.openState.isOpen(way.owner)) {
      return several ? pending(several) : open;
    }
    if (several) {
      return done(several);
    }
    return closed(way, touch, moment, stepOf) ?? unopened(root, touch, moment, from);
  };
  return {
    touch: (touch, item) => {
      if (context.held().length === 0 && !context.isPending()) {
        way = beginWay(context, from);
        several = undefined;
      }
      const wasOpen = way.openState.isOpen(way.owner);
      way = item ? reach(context, way, item, mayChoose(touch)) : { ...way, choice: undefined };
      way = { ...way, wasOpen, isLeft: false };
      target ??= way.choice && targetFor(context, way.choice, from);
    },
    leave: () => {
      const active = way.openState.isOpen(way.owner) ? activeItem(root) : undefined;
      // Leaving chooses nothing by the standard, but some pages take what is active then.
      way = { ...(active ? reach(context, way, active, true) : way), isLeft: true };
    },
    adopts: (touch) => {
      const isElsewhere = !touch.path.includes(root);
      const drawn = isElsewhere ? way.drawn?.opened() : undefined;
      return adoptedBy(root, way.openState.layers, touch) ?? adoptedFrom(drawn ?? [], touch);
    },
    opens: (popup) => popup === way.owner,
    outcome: (touch, moment) => {
      const mayBeLast = way.choice && !way.isLeft && several === undefined;
      if (way.choice && mayBeLast && choosesAtOnce(touch, way.choice.item, root)) {
        return done(stepOf(way.choice));
      }
      return moment === 'raw' ? open : afterwards(touch, moment);
    },
  };
}

/** All that is chosen in a list of several; what was known of one that is gone stays known. */
function severalNow({ owner, selection }: Way, stepOf: StepOf, known: Step | undefined) {
  if (!selection || !owner || !isShown(owner)) {
    return known;
  }
  const changed = selection.changed();
  return changed && stepOf(changed);
}

function beginWay({ guard, root }: UseContext, from: From): Way {
  const openState = watchOpenState(root);
  const drawn = from === 'opener' ? watchDrawn(root) : undefined;
  const shown = roleOf(root).startsWith('menu') ? undefined : guard.watchShown(valueElement(root));
  const none = { owner: undefined, selection: undefined, choice: undefined, plain: undefined };
  return { openState, drawn, wasOpen: false, isLeft: false, root, shown, menus: [], ...none };
}

function reach(context: UseContext, way: Way, item: Element, mayChooseIt: boolean): Way {
  const owner = ownerOf(item);
  const isSeveral = owner !== undefined && isMultiselectable(owner);
  const watched = owner === way.owner ? way.selection : undefined;
  const selection = isSeveral ? (watched ?? watchSelection(owner, [roleOf(item)])) : undefined;
  const choice = mayChooseIt && !isDisabled(item) ? choiceIn(item, owner) : undefined;
  const reached = {
    ...way,
    owner,
    selection,
    choice,
    plain: plainIn(context, way, choice),
  };
  return choice && isMenuItem(item) && isCombobox(way.root) ? inMenus(reached, choice) : reached;
}

/** Menus in a combobox are the levels of what is chosen in it. */
function inMenus(way: Way, choice: Choice): Way {
  const { menus, owner } = way;
  const shown = menus.filter(({ menu }) => menu && isShown(menu));
  const again = shown.findIndex(({ menu }) => menu === owner);
  const above = again < 0 ? shown : shown.slice(0, again);
  const label = choice.options[0]?.label.slice(0, nameLimit) ?? '';
  const path = above.length > 0 ? above.map((one) => one.label) : choice.path;
  return { ...way, choice: { ...choice, path }, menus: [...above, { menu: owner, label }] };
}

/** Keys between two choices forget neither. */
function plainIn(
  { guard, root }: UseContext,
  way: Way,
  choice: Choice | undefined,
): Plain | undefined {
  const isOfPlain = choice && isCombobox(root) && (isPlain(choice.item) || way.plain);
  const around = isOfPlain ? watchShownAround(guard, root) : undefined;
  if (!choice || !around) {
    return way.plain;
  }
  const touched = [...(way.plain?.touched ?? []), choice];
  return { around, text: around.text(layersOf(way, touched)), touched };
}

/** What was chosen in; tags that come beside a field are drawn since then too. */
function layersOf({ drawn }: Way, touched: readonly Choice[]): readonly Element[] {
  const layers = drawn?.opened() ?? [];
  return layers.filter((layer) => touched.some(({ item }) => contains(layer, item)));
}

/** What was chosen so far in what says nothing of itself and stays open, by what the opener shows. */
function plainSeveral(
  context: UseContext,
  way: Way,
  { target, several }: { target: Target | undefined; several: Step | undefined },
): Step | undefined {
  const { plain } = way;
  const layers = plain ? layersOf(way, plain.touched) : [];
  const isSeveral = way.openState.isOpen(way.owner) || several !== undefined;
  const hasChanged = plain && isSeveral && plain.around.text(layers) !== plain.text;
  return hasChanged && target ? severalStep(context, { ...plain, target, layers }) : undefined;
}

/** A calendar's days are told apart by the name of the month, which is the grid's. */
function choiceIn(item: Element, owner: Element | undefined): Choice {
  const choice = isPlain(item) ? plainChoice(item) : choiceOf(item);
  const name =
    owner && roleOf(owner).endsWith('grid') ? pageText(nameWithoutValues(owner), nameLimit) : '';
  return name === '' ? choice : { ...choice, path: [name, ...choice.path] };
}

function targetFor(context: UseContext, { item }: Choice, from: From): Target {
  if (from === 'place') {
    return targetOf(context, placeInMenus(item)?.menu ?? ownerOf(item) ?? item);
  }
  return isCombobox(context.root)
    ? comboboxTarget(context, context.root)
    : targetOf(context, context.root);
}

function mayChoose({ key }: Touch): boolean {
  return key === undefined || isActing(key) || closingKeys.has(key);
}

/** What the standard calls a choice, whatever the page makes of it. */
function choosesAtOnce({ key, path }: Touch, item: Element, root: Element): boolean {
  const types = key === 'Space' && path[0] !== undefined && isTextField(path[0]);
  const acts = (key === undefined || isActing(key)) && !types;
  const role = roleOf(item);
  if (isPlain(item)) {
    return false;
  }
  if (role.startsWith('menuitem')) {
    // The menus of a combobox do not say which of their items lead on.
    return acts && !opensMenu(item) && !isCombobox(root);
  }
  const owner = ownerOf(item);
  const isSeveral = owner !== undefined && isMultiselectable(owner);
  return acts && !isSeveral && !(role === 'treeitem' && isBranch(item));
}

/** Once the popup is closed, what the opener shows tells whether what was active in it was taken. */
function closed(way: Way, touch: Touch, moment: Moment, stepOf: StepOf): Outcome | undefined {
  const isPressed = isActing(touch.key) && way.choice !== undefined && mayLeadOn(way.choice.item);
  const isClicked = (touch.key === undefined || isPressed) && way.wasOpen && !way.isLeft;
  const taken = isClicked && way.choice ? way.choice : landed(way);
  if (taken) {
    const goesOn = moment !== 'end' && !way.wasOpen && isMoving(touch.key);
    return goesOn ? pending(stepOf(taken)) : done(stepOf(taken));
  }
  return way.wasOpen ? ordinary : undefined;
}

/** What is chosen only if that closes what it lies in, or shows in the opener. */
function mayLeadOn(item: Element): boolean {
  return isPlain(item) || isMenuItem(item);
}

/** What has no role of an item. */
function isPlain(item: Element): boolean {
  return !isItemRole(roleOf(item));
}

function landed({ choice, owner, root, shown }: Way): Choice | undefined {
  if (!shown?.hasChanged) {
    return undefined;
  }
  if (choice && shown.is(choice.options[0]?.label ?? '')) {
    return choice;
  }
  const list = owner ?? referencedElements(root, 'aria-controls')[0];
  const [selected] = list && roleOf(list) === 'listbox' ? selectedItems(list, ['option']) : [];
  const other = selected && choiceOf(selected);
  return other && shown.is(other.options[0]?.label ?? '') ? other : undefined;
}

/**
 * A combobox is used from the first gesture on, open or not. Another popup may take a moment to open; what merely
 * unfolds does so at once.
 */
function unopened(root: Element, { key }: Touch, moment: Moment, from: From): Outcome {
  const goesOn = isCombobox(root) || (roleOf(root) === 'menubar' && isMoving(key));
  const takesTime = moment === 'soon' && hasPopup(root);
  const isOpen = moment !== 'end' && from === 'opener' && (goesOn || takesTime);
  return isOpen ? open : ordinary;
}

function activeItem(root: Element): Element | undefined {
  const focused = elementInFocus();
  const active = focused ? activeDescendant(focused) : undefined;
  const within = focused && isItemRole(roleOf(focused)) ? focused : undefined;
  return active ?? within ?? activeDescendant(root) ?? activeDescendant(valueElement(root));
}
