// The page on which a person agrees, refuses or changes their mind. Nothing is on that the person did not switch on,
// and saying no is one click, as saying yes is.
import { type Category, categories, categoryOfAction, type State } from '../protocol/protocol.ts';
import { createErase, everythingQuestion } from './erase.ts';
import { openOwnData } from './my-data/own-data.ts';
import { pageElement, textElement } from './page-elements.ts';
import { wordsOfError } from './words/problems.ts';
import { listInWords, words } from './words/words.ts';
import { openWorkerLine, type WorkerLine } from './worker-line.ts';

type Result = 'working' | 'done' | 'failed' | 'present';

function showStatus(text: string, result: Result): void {
  const status = pageElement('status', HTMLElement);
  status.textContent = text;
  status.dataset['result'] = result;
}

const ofActions = new Set<Category>(Object.values(categoryOfAction));

function isCaptured(app: State['apps'][number], category: Category): boolean {
  const isPossible =
    category === 'observation' ? app.observation === true : ofActions.has(category);
  return isPossible && app.categories.includes(category);
}

/** Those that the policy approves for any app and that can be captured, in the order of the vocabulary. */
export function offeredCategories(state: State): readonly Category[] {
  return categories.filter((category) => state.apps.some((app) => isCaptured(app, category)));
}

function categorySwitch(state: State, category: Category): HTMLElement {
  const title = words(`category.${category}.title`);
  const captured = words(`category.${category}.captured`);
  const label = document.createElement('label');
  label.className = 'category';
  const input = document.createElement('input');
  input.type = 'checkbox';
  input.name = category;
  input.checked = state.consent === 'granted' && state.granted.includes(category);
  label.append(textElement('span', title, 'name'), input, textElement('span', captured, 'quiet'));
  return label;
}

function purposeItem({ description, recipients }: State['purposes'][number]): HTMLElement {
  const item = document.createElement('li');
  item.append(textElement('p', description));
  item.append(
    textElement('p', words('consent.recipients', { list: listInWords(recipients) }), 'quiet'),
  );
  return item;
}

function appItem({ name, origins }: State['apps'][number]): HTMLElement {
  const item = textElement('li', name);
  item.title = origins.join(', ');
  return item;
}

function showNotice(state: State): void {
  const { organization } = state;
  pageElement('organization', HTMLElement).textContent =
    organization === undefined ? '' : words('consent.contact', organization);
  pageElement('purposes', HTMLElement).replaceChildren(...state.purposes.map(purposeItem));
  pageElement('apps', HTMLElement).replaceChildren(...state.apps.map(appItem));
  const switches = offeredCategories(state).map((category) => categorySwitch(state, category));
  pageElement('categories', HTMLElement).replaceChildren(...switches);
}

function titlesOf(chosen: readonly Category[]): string {
  return listInWords(chosen.map((category) => words(`category.${category}.title`)));
}

function refuseButton(): HTMLButtonElement {
  return pageElement('refuse', HTMLButtonElement);
}

function showPresentChoice({ consent, granted }: State): void {
  if (consent === 'granted')
    showStatus(words('consent.present', { list: titlesOf(granted) }), 'present');
  else if (consent !== 'undecided') showStatus(words('consent.presentRefused'), 'present');
}

function chosenCategories(): Category[] {
  const inputs = document.querySelectorAll<HTMLInputElement>('input[type=checkbox]:checked');
  const names = new Set([...inputs].map(({ name }) => name));
  return categories.filter((category) => names.has(category));
}

function showProblem(state: State): void {
  const problem = pageElement('problem', HTMLElement);
  const isUsable = state.notice !== '' && state.apps.length > 0 && !isBroken(state);
  problem.hidden = isUsable;
  if (!isUsable) problem.textContent = words(`recording.${state.recording}.reason`);
  pageElement('choice', HTMLFormElement).hidden = !isUsable;
}

function isBroken({ recording }: State): boolean {
  return !['recording', 'paused', 'stopped', 'no_consent'].includes(recording);
}

async function decide(line: WorkerLine, notice: string, chosen: Category[]): Promise<void> {
  showStatus(words('consent.saving'), 'working');
  const answer = await line.ask({ type: 'consent', notice, categories: chosen });
  if (answer.type === 'error') showStatus(wordsOfError(answer.code), 'failed');
  else if (chosen.length === 0) showStatus(words('consent.refused'), 'done');
  else showStatus(words('consent.saved', { list: titlesOf(chosen) }), 'done');
}

/** Who withdraws may want that nothing is left. Gives what shows the offer; once taken it is not made again. */
function offerErasing(line: WorkerLine): (consent: State['consent']) => void {
  const offer = pageElement('erase-offer', HTMLElement);
  const data = openOwnData(line);
  const erased = () => {
    offer.hidden = true;
  };
  const erase = createErase({ data, erased });
  pageElement('erase-everything', HTMLButtonElement).addEventListener(
    'click',
    () => void erase(everythingQuestion(data)),
  );
  let known: State['consent'] | undefined;
  return (consent) => {
    if (consent !== known) offer.hidden = consent !== 'withdrawn';
    known = consent;
  };
}

export function startConsentPage(): void {
  let shown: string | undefined;
  const line = openWorkerLine((state) => {
    showProblem(state);
    refuseButton().textContent =
      state.consent === 'granted' ? words('consent.withdraw') : words('consent.refuse');
    showOffer(state.consent);
    if (shown === state.notice || state.notice === '') return;
    // A choice that was begun under another notice does not count for this one.
    if (shown === undefined) showPresentChoice(state);
    else showStatus(words('consent.changed'), 'failed');
    shown = state.notice;
    showNotice(state);
  });
  pageElement('choice', HTMLFormElement).addEventListener('submit', (event) => {
    event.preventDefault();
    const chosen = chosenCategories();
    if (chosen.length === 0)
      showStatus(words('consent.nothingChosen', { button: refuseButton().textContent }), 'failed');
    else void decide(line, shown ?? '', chosen);
  });
  const showOffer = offerErasing(line);
  refuseButton().addEventListener('click', () => {
    for (const input of document.querySelectorAll<HTMLInputElement>('input[type=checkbox]'))
      input.checked = false;
    void decide(line, shown ?? '', []);
  });
}
