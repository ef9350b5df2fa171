// Erasing: what goes is said and asked once in the page, then it is gone for good.
import {
  type Category,
  categories,
  categoryOfAction,
  type ErasureScope,
  type Task,
  type TaskStep,
} from '../../protocol/protocol.ts';
import { pageElement, textElement } from '../page-elements.ts';
import { categoryWords, erasedInWords, eraseFailure, eraseStrings } from '../strings.ts';
import { countAllSteps, countSteps } from './count-steps.ts';
import { type ErasedCounts, isFailure, type OwnData } from './own-data.ts';
import { say } from './say.ts';

export interface Question {
  readonly scope: ErasureScope;
  readonly title: string;
  /** How many steps go; a promise where they must be counted first. */
  readonly steps: number | Promise<number | undefined>;
  /** Whether steps that stay lose a part. */
  readonly partsGo?: boolean;
}

export interface EraseSettings {
  readonly data: OwnData;
  /** Shows what is left, and puts the focus somewhere sensible. */
  readonly erased: (scope: ErasureScope, counts: ErasedCounts) => Promise<void>;
}

export type Erase = (question: Question) => Promise<void>;

function sayHowMany(steps: number | undefined, partsGo: boolean): void {
  const goes = steps === undefined ? eraseStrings.uncounted : eraseStrings.goes(steps);
  pageElement('erase-words', HTMLElement).textContent = partsGo
    ? `${goes} ${eraseStrings.partsGo}`
    : goes;
}

/** True once the person has said yes. Escape and “Keep it” mean no. */
function isConfirmed({ title, steps, partsGo = false }: Question): Promise<boolean> {
  const dialog = pageElement('erase-dialog', HTMLDialogElement);
  pageElement('erase-title', HTMLElement).textContent = title;
  let isAnswered = false;
  if (typeof steps === 'number') sayHowMany(steps, partsGo);
  else {
    pageElement('erase-words', HTMLElement).textContent = eraseStrings.counting;
    void steps.then((count) => {
      // The dialog may be about something else by then.
      if (!isAnswered) sayHowMany(count, partsGo);
    });
  }
  dialog.returnValue = '';
  dialog.showModal();
  return new Promise((resolve) => {
    const answered = () => {
      isAnswered = true;
      resolve(dialog.returnValue === 'erase');
    };
    dialog.addEventListener('close', answered, { once: true });
  });
}

export function createErase({ data, erased }: EraseSettings): Erase {
  return async (question) => {
    if (!(await isConfirmed(question))) return;
    say(eraseStrings.erasing);
    const counts = await data.erase(question.scope);
    if (isFailure(counts)) {
      say(eraseFailure(counts.failed), 'failed');
      return;
    }
    await erased(question.scope, counts);
    say(erasedInWords(counts));
  };
}

export function stepQuestion({ number, sentence }: TaskStep): Question {
  return { scope: { kind: 'step', number }, title: eraseStrings.step(sentence), steps: 1 };
}

export function taskQuestion({ number, steps }: Task, title: string): Question {
  return { scope: { kind: 'task', number }, title: eraseStrings.task(title), steps };
}

function chosen(id: string): HTMLOptionElement | undefined {
  return pageElement(id, HTMLSelectElement).selectedOptions[0];
}

function minutesQuestion(data: OwnData): Question {
  const option = chosen('erase-minutes');
  const minutes = Number(option?.value);
  const begin = Date.now() - minutes * 60_000;
  return {
    scope: { kind: 'minutes', minutes },
    title: eraseStrings.minutes(option?.text ?? ''),
    steps: countSteps(data, ({ time }) => time >= begin),
  };
}

function categoryQuestion(data: OwnData): Question {
  const name = chosen('erase-category')?.value;
  const category: Category = categories.find((one) => one === name) ?? 'clicks';
  return {
    scope: { kind: 'category', category },
    title: eraseStrings.category(categoryWords[category].title),
    steps: countSteps(data, (step) => step.category === category),
    partsGo: true,
  };
}

function appQuestion(data: OwnData): Question {
  const option = chosen('erase-app');
  const app = option?.value ?? '';
  return {
    scope: { kind: 'app', app },
    title: eraseStrings.app(option?.text ?? ''),
    steps: countSteps(data, ({ page }) => page.app === app),
  };
}

function everythingQuestion(data: OwnData): Question {
  return {
    scope: { kind: 'everything' },
    title: eraseStrings.everything,
    steps: countAllSteps(data),
  };
}

const captured = new Set<Category>([...Object.values(categoryOfAction), 'observation']);

export function offerCategories(): void {
  const options = categories
    .filter((category) => captured.has(category))
    .map((category) => {
      const option = document.createElement('option');
      option.value = category;
      option.text = categoryWords[category].title;
      return option;
    });
  pageElement('erase-category', HTMLSelectElement).replaceChildren(...options);
}

/** The apps of the policy, and those that it no longer names but that have tasks. */
export function offerApps(names: ReadonlyMap<string, string>, tasks: readonly Task[]): void {
  const ids = new Set([
    ...names.keys(),
    ...tasks.map(({ app }) => app).filter((app) => app !== ''),
  ]);
  const options = [...ids].map((id) => {
    const option = document.createElement('option');
    option.value = id;
    option.text = names.get(id) ?? id;
    return option;
  });
  pageElement('erase-app', HTMLSelectElement).replaceChildren(...options);
}

export function listenToEraseMore(data: OwnData, erase: Erase): void {
  const questions: readonly (readonly [string, (data: OwnData) => Question])[] = [
    ['erase-by-minutes', minutesQuestion],
    ['erase-by-category', categoryQuestion],
    ['erase-by-app', appQuestion],
    ['erase-everything', everythingQuestion],
  ];
  for (const [id, question] of questions) {
    const button = pageElement(id, HTMLButtonElement);
    button.addEventListener('click', () => void erase(question(data)));
  }
}

/** Its name says which step it erases: a screen reader may list buttons without what is around them. */
export function eraseStepButton(step: TaskStep, erase: Erase): HTMLElement {
  const button = textElement('button', eraseStrings.button, 'danger erase-step');
  button.setAttribute('aria-label', eraseStrings.stepButton(step.index));
  button.addEventListener('click', () => void erase(stepQuestion(step)));
  return button;
}
