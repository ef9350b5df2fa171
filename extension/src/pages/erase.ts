// Erasing: what goes is said and asked once in the page, then it is gone for good.
import type { ErasureScope } from '../protocol/protocol.ts';
import { countAllSteps, countSteps } from './my-data/count-steps.ts';
import { type ErasedCounts, isFailure, type OwnData } from './my-data/own-data.ts';
import { textElement } from './page-elements.ts';
import { say } from './say.ts';
import { erasedInWords, eraseFailure } from './words/problems.ts';
import { minutesInWords, words } from './words/words.ts';

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
  readonly erased: (scope: ErasureScope, counts: ErasedCounts) => Promise<void> | void;
}

export type Erase = (question: Question) => Promise<void>;

function goingInWords(count: number): string {
  return count === 0 ? words('erase.noStep') : words('erase.goes', { count });
}

function goesInWords(steps: number | undefined, partsGo: boolean): string {
  const goes = steps === undefined ? words('erase.uncounted') : goingInWords(steps);
  return partsGo ? `${goes} ${words('erase.partsGo')}` : goes;
}

function answerButton(value: string, text: string, className = ''): HTMLElement {
  const button = textElement('button', text, className);
  button.setAttribute('value', value);
  return button;
}

/** “Keep it” comes first and has the focus. */
function dialogAbout(title: string, text: HTMLElement): HTMLDialogElement {
  const dialog = document.createElement('dialog');
  dialog.id = 'erase-dialog';
  const heading = textElement('h2', title);
  heading.id = 'erase-title';
  text.id = 'erase-words';
  dialog.setAttribute('aria-labelledby', heading.id);
  dialog.setAttribute('aria-describedby', text.id);
  const answers = textElement('div', '', 'answers');
  answers.append(
    answerButton('keep', words('erase.keep')),
    answerButton('erase', words('erase.forGood'), 'danger filled'),
  );
  const form = document.createElement('form');
  form.method = 'dialog';
  form.append(heading, text, textElement('p', words('erase.final'), 'quiet'), answers);
  dialog.append(form);
  return dialog;
}

/** True once the person has said yes. Escape and “Keep it” mean no. */
function isConfirmed({ title, steps, partsGo = false }: Question): Promise<boolean> {
  const text = textElement('p', words('erase.counting'));
  void Promise.resolve(steps).then((count) => {
    text.textContent = goesInWords(count, partsGo);
  });
  const dialog = dialogAbout(title, text);
  document.body.append(dialog);
  dialog.showModal();
  return new Promise((resolve) => {
    dialog.addEventListener('close', () => {
      dialog.remove();
      resolve(dialog.returnValue === 'erase');
    });
  });
}

export function createErase({ data, erased }: EraseSettings): Erase {
  return async (question) => {
    if (!(await isConfirmed(question))) return;
    say(words('erase.erasing'));
    const counts = await data.erase(question.scope);
    if (isFailure(counts)) {
      say(eraseFailure(counts.failed), 'failed');
      return;
    }
    await erased(question.scope, counts);
    say(erasedInWords(counts));
  };
}

export function minutesQuestion(data: OwnData, minutes: number): Question {
  const begin = Date.now() - minutes * 60_000;
  return {
    scope: { kind: 'minutes', minutes },
    title: words('erase.minutes', { time: minutesInWords(minutes) }),
    steps: countSteps(data, ({ time }) => time >= begin),
  };
}

export function everythingQuestion(data: OwnData): Question {
  return {
    scope: { kind: 'everything' },
    title: words('erase.everything'),
    steps: countAllSteps(data),
  };
}
