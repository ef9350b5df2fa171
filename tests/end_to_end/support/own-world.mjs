// The extension's own world of a page in Chromium: it shares the page's elements, and no script of the page sees it.

/** Knows the worlds from the next navigation on. */
export async function ownWorld(page) {
  const client = await page.createCDPSession();
  const worlds = new Map();
  client.on('Runtime.executionContextCreated', ({ context }) => worlds.set(context.id, context));
  client.on('Runtime.executionContextDestroyed', ({ executionContextId }) =>
    worlds.delete(executionContextId),
  );
  client.on('Runtime.executionContextsCleared', () => worlds.clear());
  await client.send('Runtime.enable');
  const { frameTree } = await client.send('Page.getFrameTree');
  const isOwn = ({ name, auxData }) =>
    auxData.type === 'isolated' && name === 'fairtrace' && auxData.frameId === frameTree.frame.id;
  return {
    /** Calls a function of this world with plain arguments; gives what it returns, as plain data. */
    async call(work, ...given) {
      const world = [...worlds.values()].findLast(isOwn);
      if (!world) throw new Error('the extension is not in this page');
      const { result, exceptionDetails } = await client.send('Runtime.callFunctionOn', {
        executionContextId: world.id,
        functionDeclaration: String(work),
        arguments: given.map((value) => ({ value })),
        returnByValue: true,
      });
      if (exceptionDetails) throw new Error(exceptionDetails.exception?.description);
      return result.value;
    },
  };
}
