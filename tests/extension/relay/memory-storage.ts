import type { SessionStorage } from '../../../extension/src/platform/browser.ts';

/** Session storage that copies what is put in, as the browser does, and outlives the parts that use it. */
export function createMemoryStorage(): SessionStorage & { readonly items: Map<string, unknown> } {
  const items = new Map<string, unknown>();
  return {
    items,
    getAll: async () => structuredClone(Object.fromEntries(items)),
    async set(added) {
      for (const [key, value] of Object.entries(added)) items.set(key, structuredClone(value));
    },
    async remove(keys) {
      for (const key of keys) items.delete(key);
    },
  };
}
