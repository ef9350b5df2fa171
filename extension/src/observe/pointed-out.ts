import {
  attribute,
  hasAttribute,
  pageText,
  referencedElements,
  visibleText,
} from '../describe/describe.ts';
import { isRendered } from './drawn.ts';
import { type Layers, openLayers } from './layers.ts';

const textLimit = 256;
/** ARIA 1.2, 6.6.4 (aria-errormessage); many pages name what is wrong in the description instead. */
const complaining = ['aria-errormessage', 'aria-describedby'] as const;

/** What an element itself points to, wherever in the page that is. */
export interface PointedOut {
  /** Its popup while that is open: it may be a tree or a grid, which are no layers by themselves. */
  readonly layers: Layers;
  /** What describes it or is wrong with it. */
  readonly remark: string;
}

export function pointedOutBy(element: Element | undefined): PointedOut {
  return {
    layers: openLayers(
      element && hasPopup(element) ? referencedElements(element, 'aria-controls') : [],
    ),
    remark: element ? remarkOn(element) : '',
  };
}

function hasPopup(element: Element): boolean {
  const popup = attribute(element, 'aria-haspopup');
  return popup === null ? attribute(element, 'role') === 'combobox' : popup !== 'false';
}

function remarkOn(element: Element): string {
  const remarks = complaining
    .filter((name) => hasAttribute(element, name))
    .flatMap((name) => referencedElements(element, name));
  const texts = remarks.filter(isRendered).map(visibleText);
  return pageText(texts.join(' '), textLimit);
}
