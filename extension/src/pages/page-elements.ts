/** The element of the page's own HTML with this id and type; its absence is a mistake in that file. */
export function pageElement<Type extends HTMLElement>(id: string, type: new () => Type): Type {
  const element = document.getElementById(id);
  if (element instanceof type) return element;
  throw new Error(`the page has no such element: ${id}`);
}

export function textElement(
  tag: keyof HTMLElementTagNameMap,
  text: string,
  className = '',
): HTMLElement {
  const element = document.createElement(tag);
  element.textContent = text;
  if (className !== '') element.className = className;
  return element;
}
