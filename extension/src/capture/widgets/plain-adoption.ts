import { find, isTextField, matches } from '../../describe/describe.ts';
import { itemAt } from './plain-items.ts';
import { reachedByMarkup } from './reached-widget.ts';
import { isActing } from './touch-key.ts';
import type { Adopted, Touch } from './widget-kind.ts';

/** What is switched or chosen in by itself, whatever it lies in. */
const ownControls = 'select,input:is([type=checkbox],[type=radio],[type=file])';

/** A gesture in a layer that has opened; what says by its roles what it is comes first. */
export function adoptedFrom(layers: readonly Element[], touch: Touch): Adopted | undefined {
  const { path, event, key } = touch;
  const layer = [...path].reverse().find((one) => layers.includes(one));
  const [inner] = path;
  if (!layer || !inner || event.type === 'contextmenu' || reachedByMarkup(touch)) {
    return undefined;
  }
  if (isTextField(inner) || (key !== undefined && !isActing(key))) {
    return { item: undefined };
  }
  const item = itemAt(layer, path);
  const isOwn = item && (matches(item, ownControls) || find(item, ownControls));
  return isOwn ? undefined : { item };
}
