// What every locator of every element finds, counted without any of the short cuts that describe takes.

/**
 * Runs in a describe world. Looks at every element in every tree of the document, or at about `most` of them, and gives
 * how many locators were counted and which counts are wrong.
 */
export function countByForce(most) {
  const { describeTarget, describedRole, computableName, labelText, textInTree } =
    globalThis.fairtrace;
  const { isHidden, isRendered, collapse } = globalThis.fairtrace;
  const testIds = ['data-testid', 'data-test', 'data-test-id', 'data-cy', 'data-qa'];

  const all = (root) => [...root.querySelectorAll('*')];
  const trees = (root) => [
    root,
    ...all(root).flatMap((element) => (element.shadowRoot ? trees(element.shadowRoot) : [])),
  ];

  const grouped = (elements, keyOf) => {
    const groups = new Map();
    for (const element of elements) {
      const key = keyOf(element);
      if (key) groups.set(key, [...(groups.get(key) ?? []), element]);
    }
    return (key) => groups.get(key) ?? [];
  };

  const exposedBy = (elements) =>
    grouped(elements, (element) => {
      const name = computableName(element);
      return name && !isHidden(element) ? `${describedRole(element)} ${name}` : '';
    });

  const shownBy = (elements) => {
    const texts = new Map(
      elements.map((element) => [element, isRendered(element) ? textInTree(element) : '']),
    );
    // An element whose part shows the same text is found by the part.
    const holdsSame = (element) =>
      all(element).some((inner) => texts.get(inner) === texts.get(element));
    return grouped(elements, (element) => {
      const text = texts.get(element);
      return text !== '' && text.length <= 100 && !holdsSame(element) ? text : '';
    });
  };

  const finders = (root) => {
    const elements = all(root);
    const byRole = exposedBy(elements);
    const byText = shownBy(elements);
    const byLabel = grouped(elements, labelText);
    const byAttribute = (name) =>
      grouped(elements, (one) => collapse(one.getAttribute(name) ?? ''));
    const attributes = Object.fromEntries(
      ['placeholder', 'alt', 'title'].map((name) => [name, byAttribute(name)]),
    );
    return {
      role: (value, element) => byRole(`${describedRole(element)} ${value}`),
      text: byText,
      label: byLabel,
      ...attributes,
      test_id: (value, element) => {
        const name = testIds.find((one) => collapse(element.getAttribute(one) ?? '') === value);
        return all(root).filter((one) => collapse(one.getAttribute(name) ?? '') === value);
      },
      css: (value) => [...root.querySelectorAll(value)],
      xpath: (value) => {
        const found = document.evaluate(
          value,
          document,
          null,
          XPathResult.ORDERED_NODE_SNAPSHOT_TYPE,
        );
        return Array.from({ length: found.snapshotLength }, (_, index) =>
          found.snapshotItem(index),
        );
      },
    };
  };

  const result = { checked: 0, kinds: {}, wrong: [] };
  const check = ({ kind, value, matches, rejection }, element, find) => {
    if (rejection === 'too_long') return;
    const found = find[kind](value, element);
    const count = found.length === 0 ? 'none' : found.length === 1 ? 'one' : 'many';
    result.checked += 1;
    result.kinds[kind] = (result.kinds[kind] ?? 0) + 1;
    // A text or a role may lead to a part of the element: one is right if it is the element or in it.
    const leadsHere = matches !== 'one' || element.contains(found[0]);
    if (count !== matches || !leadsHere)
      result.wrong.push({ kind, value, matches, count, markup: element.outerHTML.slice(0, 160) });
  };

  for (const root of trees(document)) {
    const elements = all(root).filter(
      (element) => document.body.contains(element) || root !== document,
    );
    const step = Math.max(1, Math.floor(elements.length / most));
    const find = finders(root);
    for (let index = 0; index < elements.length; index += step) {
      const element = elements[index];
      for (const locator of describeTarget(element).locators) check(locator, element, find);
    }
  }
  return result;
}
