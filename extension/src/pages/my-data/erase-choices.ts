// What can be erased in my data: a step, a task, or more at once.
import {
  type Category,
  categories,
  categoryOfAction,
  type Task,
  type TaskStep,
} from '../../protocol/protocol.ts';
import { type Erase, everythingQuestion, minutesQuestion, type Question } from '../erase.ts';
import { pageElement, textElement } from '../page-elements.ts';
import { words } from '../words/words.ts';
import { countSteps } from './count-steps.ts';
import type { OwnData } from './own-data.ts';

export function stepQuestion({ number, sentence }: TaskStep): Question {
  return { scope: { kind: 'step', number }, title: words('erase.step', { sentence }), steps: 1 };
}

export function taskQuestion({ number, steps }: Task, title: string): Question {
  return { scope: { kind: 'task', number }, title: words('erase.task', { title }), steps };
}

function chosen(id: string): HTMLOptionElement | undefined {
  return pageElement(id, HTMLSelectElement).selectedOptions[0];
}

function chosenMinutesQuestion(data: OwnData): Question {
  return minutesQuestion(data, Number(chosen('erase-minutes')?.dataset['minutes']));
}

function categoryQuestion(data: OwnData): Question {
  const name = chosen('erase-category')?.value;
  const category: Category = categories.find((one) => one === name) ?? 'clicks';
  return {
    scope: { kind: 'category', category },
    title: words('erase.category', { title: words(`category.${category}.title`) }),
    steps: countSteps(data, (step) => step.category === category),
    partsGo: true,
  };
}

function appQuestion(data: OwnData): Question {
  const option = chosen('erase-app');
  const app = option?.value ?? '';
  return {
    scope: { kind: 'app', app },
    title: words('erase.app', { name: option?.text ?? '' }),
    steps: countSteps(data, ({ page }) => page.app === app),
  };
}

const captured = new Set<Category>([...Object.values(categoryOfAction), 'observation']);

export function offerCategories(): void {
  const options = categories
    .filter((category) => captured.has(category))
    .map((category) => {
      const option = document.createElement('option');
      option.value = category;
      option.text = words(`category.${category}.title`);
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
    ['erase-by-minutes', chosenMinutesQuestion],
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
  const button = textElement('button', words('erase.button'), 'danger erase-step');
  button.setAttribute('aria-label', words('erase.stepButton', { index: step.index }));
  button.addEventListener('click', () => void erase(stepQuestion(step)));
  return button;
}
