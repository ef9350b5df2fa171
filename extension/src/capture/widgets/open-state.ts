import { find } from '../../describe/describe.ts';
import { ariaFlag, roleOf } from './aria-markup.ts';
import { isShown } from './flat-tree.ts';
import { type Layers, watchLayers } from './popup-layers.ts';
import { valueElement } from './popup-opener.ts';

/** Whether what a widget opens is open. */
export interface OpenState {
  readonly layers: Layers;
  isOpen(owner: Element | undefined): boolean;
}

export function watchOpenState(root: Element): OpenState {
  const layers = watchLayers(root);
  let hasExpanded = false;
  return {
    layers,
    isOpen: (owner) => {
      const expanded = isExpanded(root);
      hasExpanded ||= expanded === true;
      if (expanded !== undefined && (expanded || hasExpanded)) {
        return expanded;
      }
      // What never says that it is expanded is told by what it opens.
      return (
        (owner !== undefined && owner !== root && isShown(owner)) ||
        isOpenMenu(root) ||
        layers.hasNew()
      );
    },
  };
}

function isExpanded(root: Element): boolean | undefined {
  if (roleOf(root) === 'menubar') {
    return find(root, '[aria-expanded=true]') !== null || undefined;
  }
  return ariaFlag(root, 'expanded') ?? ariaFlag(valueElement(root), 'expanded');
}

function isOpenMenu(root: Element): boolean {
  return roleOf(root) === 'menu' && isShown(root);
}
