// jsdom draws nothing, so every element has the sizes that it is given here. To be imported before what reads them.

const names = ['clientHeight', 'clientWidth', 'scrollHeight', 'scrollWidth'] as const;
type Sizes = Readonly<Record<(typeof names)[number], number>>;

const given = new WeakMap<Element, Sizes>();

for (const name of names) {
  Object.defineProperty(Element.prototype, name, {
    configurable: true,
    get(this: Element) {
      return given.get(this)?.[name] ?? 0;
    },
  });
}

export function giveSizes(element: Element, sizes: Sizes): void {
  given.set(element, sizes);
}
