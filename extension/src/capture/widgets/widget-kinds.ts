import { ariaToggle } from './aria-toggle.ts';
import { contextMenu } from './context-menu.ts';
import { grid } from './grid.ts';
import { listbox } from './listbox.ts';
import { nativeSelect } from './native-select.ts';
import { popup } from './popup-widget.ts';
import { radioGroup } from './radio-group.ts';
import { slider } from './slider.ts';
import { spinbutton } from './spinbutton.ts';
import { tabs } from './tabs.ts';
import { toolbar } from './toolbar.ts';
import { tree } from './tree.ts';
import type { WidgetKind } from './widget-kind.ts';

/** The first that reaches an element has it. */
export const widgetKinds: readonly WidgetKind[] = [
  contextMenu,
  toolbar,
  nativeSelect,
  ariaToggle,
  popup,
  listbox,
  tabs,
  tree,
  grid,
  radioGroup,
  slider,
  spinbutton,
];
