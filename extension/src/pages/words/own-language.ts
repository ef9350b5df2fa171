// In which language a page speaks, and its own HTML in that language.
import { uiLanguage } from '../../platform/browser.ts';
import { pageElement, textElement } from '../page-elements.ts';
import { isKey, type Language, languages, minutesInWords, speak, words } from './words.ts';

const parameter = 'language';

function languageOf(tag: string | null): Language | undefined {
  return languages.find((language) => language === tag?.split('-')[0]?.toLowerCase());
}

/** The one that the person chose on the page, else the browser's, else English. */
export function chosenLanguage(asked: string | null, browsers: string): Language {
  return languageOf(asked) ?? languageOf(browsers) ?? 'en';
}

function wordsNamed(name: string | undefined): string {
  // The parameters of a page's own words would have no values.
  if (name === undefined || !isKey(name)) throw new Error(`there are no such words: ${name}`);
  return (words as (key: typeof name) => string)(name);
}

function fill(selector: string, change: (element: HTMLElement) => void): void {
  for (const element of document.querySelectorAll<HTMLElement>(selector)) change(element);
}

/** What the HTML of a page names by data-words, data-label, data-example and data-minutes. */
function fillPage(): void {
  fill('[data-words]', (element) => {
    element.textContent = wordsNamed(element.dataset['words']);
  });
  fill('[data-label]', (element) =>
    element.setAttribute('aria-label', wordsNamed(element.dataset['label'])),
  );
  fill('[data-example]', (element) =>
    element.setAttribute('placeholder', wordsNamed(element.dataset['example'])),
  );
  fill('[data-minutes]', (element) => {
    const minutes = Number(element.dataset['minutes']);
    if (minutes > 0) element.textContent = minutesInWords(minutes);
  });
}

function languageLink(language: Language, spoken: Language): HTMLElement {
  const name = new Intl.DisplayNames(language, { type: 'language' }).of(language) ?? language;
  const link = textElement('a', name);
  link.setAttribute('href', `?${parameter}=${language}`);
  link.lang = language;
  if (language === spoken) link.setAttribute('aria-current', 'true');
  return link;
}

/** Where the page has a place for them; going to another page takes the choice along. */
function offerLanguages(spoken: Language, asked: string | null): void {
  if (asked !== null)
    fill('a[href$=".html"]', (link) =>
      link.setAttribute('href', `${link.getAttribute('href')}?${parameter}=${spoken}`),
    );
  if (document.getElementById('languages') === null) return;
  const links = languages.map((language) => languageLink(language, spoken));
  pageElement('languages', HTMLElement).replaceChildren(...links);
}

export async function speakOwnLanguage(): Promise<void> {
  const asked = new URLSearchParams(location.search).get(parameter);
  const browsers = uiLanguage();
  const language = chosenLanguage(asked, browsers);
  await speak(language, languageOf(browsers) === language ? browsers : language);
  document.documentElement.lang = language;
  fillPage();
  offerLanguages(language, asked);
}
