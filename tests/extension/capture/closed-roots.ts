// jsdom has no way into closed roots, so one is made as Firefox has it: a property of every element that scripts of
// extensions see.

const roots = new WeakMap<Element, ShadowRoot>();

export function openClosedRoots(): void {
  const { attachShadow } = Element.prototype;
  Element.prototype.attachShadow = function (this: Element, init: ShadowRootInit) {
    const root = attachShadow.call(this, init);
    roots.set(this, root);
    return root;
  };
  Object.defineProperty(Element.prototype, 'openOrClosedShadowRoot', {
    configurable: true,
    get(this: Element) {
      return roots.get(this) ?? null;
    },
  });
}
