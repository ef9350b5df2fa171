// <packing-choice>: a toggle in an open shadow root, as design systems ship their buttons.
import { changeState, readState } from './demo-state';

const styles = `
  button {
    padding: 7px 14px; border-radius: 999px; font: inherit; font-weight: 600; cursor: pointer;
    color: var(--accent); background: transparent; border: 1px solid var(--edge);
  }
  button[aria-pressed="true"] { background: var(--tint); border-color: var(--accent); }
  button:focus-visible { outline: 2px solid var(--accent); outline-offset: 1px; }
`;

class PackingChoice extends HTMLElement {
  connectedCallback(): void {
    const root = this.attachShadow({ mode: 'open' });
    const style = document.createElement('style');
    style.textContent = styles;
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = 'Gift wrap';
    button.setAttribute('data-testid', 'gift-wrap');
    button.setAttribute('aria-pressed', String(readState().giftWrap));
    button.addEventListener('click', () => {
      const giftWrap = button.getAttribute('aria-pressed') !== 'true';
      button.setAttribute('aria-pressed', String(giftWrap));
      changeState({ giftWrap });
      this.dispatchEvent(new CustomEvent('packing-changed', { bubbles: true }));
    });
    root.append(style, button);
  }
}

customElements.define('packing-choice', PackingChoice);
