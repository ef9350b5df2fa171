import {
  ariaRole,
  attribute,
  closest,
  editingHost,
  elementsByTag,
  firstChild,
  hasAttribute,
  holdsValue,
  isElement,
  isFormControl,
  isText,
  localName,
  nameWithoutValues,
  nextSibling,
  referencedElements,
  shadowRootOf,
  type Tree,
  treeOf,
  visibleText,
} from '../describe/describe.ts';
import type { Role } from '../protocol/protocol.ts';
import { isRendered } from './drawn.ts';

const mostLabels = 2000;
const mostExact = 8;
const mostNodes = 8;

/** What says that an element is read otherwise than by its text. */
const ownWords = ['aria-label', 'aria-labelledby', 'role', 'contenteditable'];

const namedFromContent: ReadonlySet<Role> = new Set<Role>([
  'button',
  'checkbox',
  'link',
  'menuitem',
  'menuitemcheckbox',
  'menuitemradio',
  'option',
  'radio',
  'switch',
  'tab',
  'treeitem',
]);

const buttonWords: ReadonlyMap<string, string> = new Map([
  ['button', ''],
  ['submit', 'Submit'],
  ['reset', 'Reset'],
]);

/** Gives an element's name, for many elements of one instant. */
export type QuickName = (element: Element, role: Role) => string;

/**
 * Names from the sources of the accname specification, in its order, without its finer points and without anything
 * that a field holds: a fraction of the work. Only a few that are empty so are computed in full.
 */
export function createQuickName(): QuickName {
  const labels = createLabels();
  let exact = 0;
  return (element, role) => {
    const quick = quickName(element, role, labels);
    if (quick.trim() !== '' || exact === mostExact) {
      return quick;
    }
    exact += 1;
    return nameWithoutValues(element);
  };
}

/** The labels of a control. */
type LabelsOf = (control: Element) => Element[];

function quickName(element: Element, role: Role, labelsOf: LabelsOf): string {
  return (
    joined(referencedElements(element, 'aria-labelledby')) ||
    attribute(element, 'aria-label')?.trim() ||
    (isFormControl(element) ? controlName(element, labelsOf) : contentName(element, role)) ||
    attribute(element, 'title') ||
    attribute(element, 'placeholder') ||
    ''
  );
}

function joined(elements: readonly Element[]): string {
  return elements
    .map(
      (one) => attribute(one, 'aria-label') || (holdsValue(one, ariaRole(one)) ? '' : textOf(one)),
    )
    .join(' ');
}

/** Most elements hold one text, if within wrappers, and nothing else. What a person edits is none. */
function textOf(element: Element): string {
  return editingHost(element) ? '' : (onlyText(element) ?? visibleText(element));
}

function onlyText(element: Element): string | undefined {
  let outer = element;
  let inner = shadowRootOf(element) === null ? onlyWords(element) : undefined;
  while (isElement(inner) && isWrapper(inner)) {
    outer = inner;
    inner = onlyWords(outer);
  }
  if (!isText(inner)) {
    return undefined;
  }
  return outer === element || isRendered(outer) ? inner.data : '';
}

/** The one node in the element that may say something: blanks do not, nor do the controls within a label. */
function onlyWords(element: Element): Node | undefined {
  let words: Node | undefined;
  let looked = 0;
  for (let node = firstChild(element); node; node = nextSibling(node)) {
    looked += 1;
    if (looked > mostNodes || (words && !isSilent(node))) {
      return undefined;
    }
    words ??= isSilent(node) ? undefined : node;
  }
  return words;
}

function isSilent(node: Node): boolean {
  return isText(node) ? node.data.trim() === '' : !isElement(node) || isFormControl(node);
}

/** Whether what is written in it is what a person reads there, by all that can be told without its role. */
function isWrapper(element: Element): boolean {
  const speaks = ownWords.some((name) => hasAttribute(element, name));
  return !speaks && !isFormControl(element) && shadowRootOf(element) === null;
}

function contentName(element: Element, role: Role): string {
  return namedFromContent.has(role) || localName(element) === 'summary' ? textOf(element) : '';
}

function controlName(control: Element, labelsOf: LabelsOf): string {
  return joined(labelsOf(control)) || buttonName(control);
}

/** HTML-AAM, 4.1.2 and 4.1.3: what stands on such a button is an attribute and no value of a field. */
function buttonName(control: Element): string {
  const type = attribute(control, 'type')?.toLowerCase() ?? '';
  if (type === 'image') {
    return attribute(control, 'alt') ?? '';
  }
  const words = buttonWords.get(type);
  return words === undefined ? '' : (attribute(control, 'value') ?? words);
}

/** A control does not know its labels without a search of the page, so that is made once for all of them. */
function createLabels(): LabelsOf {
  const byTree = new Map<Tree, ReadonlyMap<string, Element[]>>();
  return (control) => {
    const id = attribute(control, 'id');
    const outer = closest(control, 'label');
    const around = outer ? [outer] : [];
    if (!id) {
      return around;
    }
    const tree = treeOf(control);
    const byId = byTree.get(tree) ?? labelsById(tree);
    byTree.set(tree, byId);
    return [...new Set([...around, ...(byId.get(id) ?? [])])];
  };
}

function labelsById(tree: Tree): Map<string, Element[]> {
  const byId = new Map<string, Element[]>();
  for (const label of Array.from(elementsByTag(tree, 'label')).slice(0, mostLabels)) {
    const id = attribute(label, 'for');
    if (id) {
      byId.set(id, [...(byId.get(id) ?? []), label]);
    }
  }
  return byId;
}
