/**
 * Says which element an action was done to: role, name, states, context and locators. Takes an
 * element as the page holds it; gives plain data; writes nothing to the page. What fields hold
 * stays out of every text here: only guard reads values.
 */
export * from './dom-access.ts';
export {
  editingHost,
  isFormControl,
  isMultiLineField,
  isTextField,
  isToggle,
} from './element-kinds.ts';
export { elementInFocus, isFrame } from './frame-elements.ts';
export { framePath } from './frame-path.ts';
export { attributeSelector } from './match-count.ts';
export { holdsValue } from './names/embedded-control.ts';
export { labelText, nameWithoutValues } from './names/name-without-values.ts';
export { describePage, pageAddress } from './page-address.ts';
export { collapse, pageText, typedText } from './page-text.ts';
export { referencedElements } from './referenced-elements.ts';
export { ariaRole, describedRole } from './roles/role.ts';
export { elementStates } from './states.ts';
export { describeTarget, hasLostName } from './target.ts';
export { beforeFieldEdit } from './unchanged-document.ts';
export { visibleText } from './visible-text.ts';
