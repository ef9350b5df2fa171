// What the page tells about what was asked of it, where a screen reader hears it.
import { pageElement } from './page-elements.ts';

export type Say = (text: string, result?: 'done' | 'failed') => void;

export const say: Say = (text, result = 'done') => {
  const status = pageElement('status', HTMLElement);
  status.textContent = text;
  status.dataset['result'] = result;
};
