import { expect, test, vi } from 'vitest';

vi.mock('../../../../extension/src/platform/browser.ts', () => ({ uiLanguage: () => 'en' }));
const { chosenLanguage } = await import('../../../../extension/src/pages/words/own-language.ts');

test('a page speaks as it was asked, else as the browser does, else English', () => {
  expect(chosenLanguage('ja', 'de')).toBe('ja');
  expect(chosenLanguage(null, 'de-AT')).toBe('de');
  expect(chosenLanguage('xx', 'fr')).toBe('fr');
  expect(chosenLanguage(null, 'pt-BR')).toBe('en');
});
