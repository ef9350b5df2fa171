// jsdom has no layout and moves nothing. This gives it as much as tests need: what a style or an attribute hides is not
// rendered, and everything else has the box that its data-box says, or a small one at the top of the page.

const hiddenStyles = [
  ['display', 'none'],
  ['visibility', 'hidden'],
  ['opacity', '0'],
] as const;

function isHidden(element: Element): boolean {
  const style = getComputedStyle(element);
  const isClosed = element instanceof HTMLDialogElement && !element.open;
  return isClosed || hiddenStyles.some(([name, value]) => style.getPropertyValue(name) === value);
}

function checkVisibility(this: Element): boolean {
  for (let element: Element | null = this; element; element = element.parentElement) {
    if (isHidden(element)) return false;
  }
  return this.isConnected;
}

function getBoundingClientRect(this: Element): DOMRect {
  const [x = 0, y = 0, width = 10, height = 10] = (this.getAttribute('data-box') ?? '')
    .split(' ')
    .filter((part) => part !== '')
    .map(Number);
  return new DOMRect(x, y, width, height);
}

/** To be called before a test looks at a page. */
export function drawPages(): void {
  Object.assign(Element.prototype, { checkVisibility, getBoundingClientRect });
  Object.assign(Document.prototype, { elementFromPoint: () => null, getAnimations: () => [] });
}
