/** Shows the markup and gives what the selector finds first. */
export function firstMatch(html: string, selector = '#t'): Element {
  document.body.innerHTML = html;
  const element = document.querySelector(selector);
  if (!element) throw new Error(`nothing matches ${selector}`);
  return element;
}
