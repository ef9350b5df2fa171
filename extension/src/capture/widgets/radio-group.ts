import {
  attribute,
  documentOf,
  findAll,
  isTag,
  isToggle,
  textContent,
} from '../../describe/describe.ts';
import type { RawAction } from '../action-line.ts';
import { roleOf } from './aria-markup.ts';
import { outerElement } from './flat-tree.ts';
import { itemsOf, ownerOf } from './item-owner.ts';
import { hasActed } from './list-use.ts';
import { activeDescendant } from './popup-opener.ts';
import { isChosen } from './selection.ts';
import { switchStep } from './step.ts';
import { isListKey, isMoving } from './touch-key.ts';
import {
  done,
  type Moment,
  nothing,
  type Outcome,
  open,
  ordinary,
  pending,
  type Touch,
  type UseContext,
  type WidgetKind,
  type WidgetUse,
} from './widget-kind.ts';

/** Arrows check one radio after the other: one step, with the last. */
export const radioGroup: WidgetKind = {
  reach: (element, { key }) => {
    if (!isListKey(key)) {
      return undefined;
    }
    if (roleOf(element) === 'radiogroup') {
      const item = activeDescendant(element);
      return item && { kind: radioGroup, root: element, item };
    }
    return isRadio(element)
      ? { kind: radioGroup, root: groupOf(element), item: element }
      : undefined;
  },
  begin: beginRadios,
};

function isRadio(element: Element): boolean {
  return roleOf(element) === 'radio' || (isToggle(element) && element.type === 'radio');
}

/** Radios of the browser belong together by their name, wherever they stand. */
function groupOf(radio: Element): Element {
  if (isTag(radio, 'input')) {
    const alike = [...findAll(radio.form ?? documentOf(radio), 'input[type=radio]')];
    return alike.find((other) => attribute(other, 'name') === radio.name) ?? radio;
  }
  return ownerOf(radio) ?? outerElement(radio) ?? radio;
}

function beginRadios(context: UseContext): WidgetUse {
  const { root } = context;
  let before = '';
  const checkedNow = () => itemsOf(root, 'radio').find(isChosen);
  return {
    touch: () => {
      if (!context.isPending()) {
        before = wordsOf(checkedNow());
      }
    },
    outcome: (touch, moment, raw) => {
      if (raw?.kind === 'check' || raw?.kind === 'uncheck') {
        return nativeOutcome(touch, raw);
      }
      const now = moment === 'raw' ? undefined : checkedNow();
      return now && wordsOf(now) !== before
        ? checked(touch, now)
        : unchanged(touch, moment, isToggle(root));
    },
  };
}

/** The browser's own radios are switched already when their action is there. */
function nativeOutcome(touch: Touch, { captured }: RawAction): Outcome {
  const goesOn = captured && isMoving(touch.key);
  return goesOn ? pending({ action: captured.action }) : ordinary;
}

function checked(touch: Touch, radio: Element): Outcome {
  const step = switchStep(radio, 'check');
  return hasActed(touch) ? done(step) : pending(step);
}

function unchanged(touch: Touch, moment: Moment, isNative: boolean): Outcome {
  if (moment === 'raw' || isNative) {
    return open;
  }
  if (touch.key !== undefined) {
    return nothing;
  }
  return moment === 'soon' ? open : ordinary;
}

/** Pages put other elements in the place of radios. */
function wordsOf(radio: Element | undefined): string {
  return radio
    ? `${attribute(radio, 'id')} ${textContent(radio)} ${attribute(radio, 'aria-label')}`
    : '';
}
