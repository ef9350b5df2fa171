// One step as a person reads it: what they did, when and where, what was masked and why, and on demand the bytes that
// an export has of it.
import type { TaskStep } from '../../protocol/protocol.ts';
import type { Erase } from '../erase.ts';
import { textElement } from '../page-elements.ts';
import { listInWords, listWords, momentInWords, words } from '../words/words.ts';
import { eraseStepButton } from './erase-choices.ts';
import { partsOf, reasonInWords } from './mask-words.ts';

export interface StepActions {
  readonly appName: (id: string) => string;
  /** The bytes of the step in an export, or a sentence that says why they cannot be shown. */
  readonly exported: (step: TaskStep) => Promise<string>;
  readonly erase: Erase;
}

function timeOf(milliseconds: number): HTMLElement {
  const date = new Date(milliseconds);
  const time = document.createElement('time');
  time.dateTime = date.toISOString();
  time.textContent = momentInWords(milliseconds, { dateStyle: 'medium', timeStyle: 'medium' });
  return time;
}

export function sentenceElement(sentence: string): HTMLElement {
  const element = document.createElement('p');
  element.className = 'sentence';
  element.dir = 'auto';
  // The host says what was done in English.
  element.lang = 'en';
  for (const { text, isPlaceholder } of partsOf(sentence))
    element.append(isPlaceholder ? textElement('span', text, 'placeholder') : text);
  return element;
}

function factsElement({ time, page }: TaskStep, appName: StepActions['appName']): HTMLElement {
  const element = textElement('p', '', 'quiet facts');
  const place = [appName(page.app), page.route, page.title].filter((text) => text !== '');
  element.append(timeOf(time), ...place.map((text) => textElement('span', text)));
  return element;
}

function disclosure(name: string, summary: string, content: HTMLElement): HTMLDetailsElement {
  const details = document.createElement('details');
  details.className = name;
  details.append(textElement('summary', summary), content);
  return details;
}

function maskedSummary({ masks }: TaskStep): string {
  const count = masks.reduce((sum, mask) => sum + mask.count, 0);
  if (count === 0) return words('mask.whyLeftOut');
  const types = listInWords(masks.map(({ type }) => listWords().mask_type[type]));
  return words('mask.values', { count, types });
}

function whyElement(step: TaskStep): HTMLElement {
  const list = textElement('ul', '', 'reasons');
  list.append(...step.why.map((reason) => textElement('li', reasonInWords(reason))));
  return disclosure('why', maskedSummary(step), list);
}

function exportedElement(step: TaskStep, exported: StepActions['exported']): HTMLElement {
  const code = textElement('pre', words('myData.loading'));
  // So that what is wider than the page can be read with the keyboard.
  code.tabIndex = 0;
  code.setAttribute('role', 'group');
  code.setAttribute('aria-label', words('myData.exportedLabel', { index: step.index }));
  const details = disclosure('exported', words('myData.exported'), code);
  details.addEventListener('toggle', async () => {
    if (details.open) code.textContent = await exported(step);
  });
  return details;
}

export function stepItem(step: TaskStep, actions: StepActions): HTMLElement {
  const item = document.createElement('li');
  item.className = 'step';
  item.value = step.index;
  item.dataset['index'] = String(step.index);
  item.dataset['number'] = String(step.number);
  item.append(sentenceElement(step.sentence), factsElement(step, actions.appName));
  const details = textElement('div', '', 'details');
  if (step.why.length > 0) details.append(whyElement(step));
  details.append(exportedElement(step, actions.exported));
  item.append(details, eraseStepButton(step, actions.erase));
  return item;
}
