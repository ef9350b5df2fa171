// What comes of it when the extension itself tries to put a script into every open tab.

/** place is the extension's worker or one of its pages. Gives the tab's origin, or the reason of the refusal. */
export function tryEveryTab(place) {
  return place.evaluate(async () => {
    const tabs = await globalThis.chrome.tabs.query({});
    const attempts = tabs.map(({ id }) =>
      globalThis.chrome.scripting
        .executeScript({ target: { tabId: id }, func: () => location.origin })
        .then(([{ result }]) => result)
        .catch(({ message }) => message),
    );
    return Promise.all(attempts);
  });
}

export const refusedByPolicy = 'This page cannot be scripted due to an ExtensionsSettings policy.';
export const refusedByFirefox = 'Missing host permission for the tab';
