/**
 * Policy and consent decide here, in the page: what kinds of action may be captured at all and
 * which field values may be read. Everything that reads a value asks the guard; it fails closed.
 */
import { ariaRole, pageAddress, pageText, typedText } from '../describe/describe.ts';
import type { PageConfiguration, SensitiveWords } from '../protocol/page-messages.ts';
import {
  type ActionKind,
  categoryOfAction,
  type DropReason,
  type FileKind,
  type LengthClass,
  type Option,
  type Value,
} from '../protocol/protocol.ts';
import { tokenOf } from './copied-text.ts';
import { isExcludedPath } from './excluded-path.ts';
import { ruleForField } from './field-rules.ts';
import { type GivenFiles, givenFiles, kindOfLink } from './file-kind.ts';
import { readChecked, readChosen, readGroup, readShown, readText } from './read-value.ts';
import { createSensitiveFields, wasOrIsPassword } from './sensitive-field.ts';

const textLimit = 16_384;
const labelLimit = 512;
const groupLimit = 256;
const optionLimit = 64;
const positionLimit = 65_535;
const fileLimit = 16;
const shortLength = 20;
const mediumLength = 100;

export interface ChosenOptions {
  readonly options: Option[];
  readonly option_count: number;
  /** The group of the first option. */
  readonly path?: string[];
}

/** What a widget shows as chosen, compared without giving it out. */
export interface ShownText {
  readonly hasChanged: boolean;
  is(label: string): boolean;
  /** Whether it is the label, or a part of it, or has the label among others. */
  says(label: string): boolean;
}

export interface Guard {
  allows(kind: ActionKind): boolean;
  /** Why an action of this kind on this page is not captured; undefined where it is. */
  refusal(kind: ActionKind): DropReason | undefined;
  /** Whether the policy excludes the page that is shown now. */
  isExcluded(): boolean;
  /** Whether the page's other elements may be kept with an action. */
  observes(): boolean;
  /** To be called when a field is entered, so that a password stays one when it is shown. */
  noteField(field: Element): void;
  readField(field: Element): Value;
  /** No options where the field's choice may not be read. */
  readOptions(select: HTMLSelectElement): ChosenOptions;
  /** Whether what is chosen in a widget, which the page itself lists, may be kept. */
  mayReadChoice(widget: Element): boolean;
  /** Remembers what a widget shows now; undefined where it may not be read. */
  watchShown(widget: Element): ShownText | undefined;
  /**
   * The token of the text that is copied, cut or pasted: what has the same token is the same text. Empty where there is
   * no text, undefined where what the element holds may not be read.
   */
  readToken(event: ClipboardEvent, element: Element | undefined): string | undefined;
  /** Of what kind and size files are, never their names; none of them where the policy drops what they are given to. */
  readFiles(target: Element, files: FileList): GivenFiles;
  fileKindOf(link: Element): FileKind;
  /** Undefined where the toggle's state may not be read. */
  readToggle(toggle: HTMLInputElement): boolean | undefined;
}

/** Outlives one recording: pausing must not make a shown password readable. */
const passwordFields = new WeakSet<Element>();

export interface GuardSettings extends Pick<PageConfiguration, 'app' | 'granted' | 'copyKey'> {
  readonly words: SensitiveWords;
}

export function createGuard({ app, granted, words, copyKey }: GuardSettings): Guard {
  const isExcluded = () =>
    app.excluded_paths.length > 0 &&
    isExcludedPath(app.excluded_paths, new URL(pageAddress(window)).pathname);
  const refusal = (kind: ActionKind): DropReason | undefined => {
    const category = categoryOfAction[kind];
    if (!app.categories.includes(category)) {
      return 'category_not_approved';
    }
    if (!granted.includes(category)) {
      return 'no_consent';
    }
    return isExcluded() ? 'excluded_path' : undefined;
  };
  const looksSensitive = createSensitiveFields(words);
  const decide: Decide = (field, isChosen = false) => {
    const isSecret = wasOrIsPassword(field, passwordFields) || looksSensitive(field, isChosen);
    return isSecret ? 'sensitive_field' : decisionOfPolicy(app.fields, field);
  };
  return {
    allows: (kind) => refusal(kind) === undefined,
    refusal,
    isExcluded,
    observes: () => {
      // Approved twice: as a category, and by the switch that each app has for it.
      const isApproved = app.observation === true && app.categories.includes('observation');
      return isApproved && granted.includes('observation') && !isExcluded();
    },
    noteField: (field) => {
      wasOrIsPassword(field, passwordFields);
    },
    readField: (field) => {
      const decided = decide(field);
      return decided === 'text'
        ? { text: typedText(readText(field), textLimit) }
        : withheld(decided, field);
    },
    ...choiceReads(app.fields, decide),
    readToken: (event, element) => {
      const mayRead = !refusal('copy') && (!element || decide(element) === 'text');
      return mayRead && copyKey ? tokenOf(event, element, copyKey) : undefined;
    },
    ...plainReads(app.fields),
  };
}

type Decide = (field: Element, isChosen?: boolean) => Decision;

/** What is chosen in a list, of the browser's own or the page's. */
function choiceReads(
  rules: PageConfiguration['app']['fields'],
  decide: Decide,
): Pick<Guard, 'readOptions' | 'mayReadChoice' | 'watchShown'> {
  return {
    readOptions: (select) => ({
      option_count: Math.min(positionLimit, select.length),
      ...(decide(select, true) === 'text' ? chosen(select) : { options: [] }),
    }),
    mayReadChoice: (widget) => {
      const rule = ruleForField(rules, widget);
      return holdsChoice(widget)
        ? decide(widget, true) === 'text'
        : rule !== 'drop' && rule !== 'shape';
    },
    watchShown: (widget) =>
      decide(widget, holdsChoice(widget)) === 'text' ? shownText(widget) : undefined,
  };
}

/** Menus, tabs, trees and tables are no fields: what their items say is no more secret than the page is. */
function holdsChoice(widget: Element): boolean {
  return ['combobox', 'listbox'].includes(ariaRole(widget) ?? '');
}

/** What is never a secret text, such as on or off: only the policy can block it. */
function plainReads(
  rules: PageConfiguration['app']['fields'],
): Pick<Guard, 'readToggle' | 'readFiles' | 'fileKindOf'> {
  return {
    fileKindOf: kindOfLink,
    readToggle: (toggle) => {
      const rule = ruleForField(rules, toggle);
      return rule === 'drop' || rule === 'shape' ? undefined : readChecked(toggle);
    },
    readFiles: (target, files) => {
      return givenFiles(files, ruleForField(rules, target) === 'drop' ? 0 : fileLimit);
    },
  };
}

type Decision = 'text' | 'shape' | 'sensitive_field' | 'blocked_by_policy';

function decisionOfPolicy(rules: PageConfiguration['app']['fields'], field: Element): Decision {
  const rule = ruleForField(rules, field);
  if (rule === 'drop') {
    return 'blocked_by_policy';
  }
  return rule === 'shape' ? 'shape' : 'text';
}

function withheld(decided: Exclude<Decision, 'text'>, field: Element): Value {
  return decided === 'shape'
    ? { shape: lengthClass(readText(field).length) }
    : { withheld: decided };
}

function lengthClass(length: number): LengthClass {
  if (length === 0) {
    return 'empty';
  }
  if (length <= shortLength) {
    return 'short';
  }
  return length <= mediumLength ? 'medium' : 'long';
}

function chosen(select: HTMLSelectElement): Pick<ChosenOptions, 'options' | 'path'> {
  const options = readChosen(select)
    .slice(0, optionLimit)
    .map(({ label, position }) => ({
      label: pageText(label, labelLimit),
      position: Math.min(positionLimit, position),
    }));
  const group = pageText(readGroup(select) ?? '', groupLimit);
  return group === '' ? { options } : { options, path: [group] };
}

function shownText(widget: Element): ShownText {
  const read = () => pageText(readShown(widget), textLimit);
  const before = read();
  return {
    get hasChanged() {
      return read() !== before;
    },
    is: (label) => read() === label,
    says: (label) => {
      const now = read();
      return now !== '' && label !== '' && (now.includes(label) || label.includes(now));
    },
  };
}
