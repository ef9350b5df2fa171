// Our own describe in a world of its own beside a page's scripts, as the extension has it, but without the extension: it
// shares the page's elements and nothing else. Made of the sources, so that nothing has to be built for it.
import { build } from 'esbuild';
import { projectFolder } from './fairtrace-program.mjs';

const entry = `
export { describeTarget, hasLostName } from './extension/src/describe/describe.ts';
export { collapse } from './extension/src/describe/page-text.ts';
export { computableName, labelText } from './extension/src/describe/names/name-without-values.ts';
export { isHidden } from './extension/src/describe/names/hidden-element.ts';
export { isRendered } from './extension/src/describe/names/rendered-element.ts';
export { describedRole } from './extension/src/describe/roles/role.ts';
export { textInTree } from './extension/src/describe/visible-text.ts';
`;

let bundled = null;

async function bundle() {
  const { outputFiles } = await build({
    stdin: { contents: entry, resolveDir: projectFolder, loader: 'ts' },
    bundle: true,
    write: false,
    format: 'iife',
    globalName: 'fairtrace',
    target: 'es2022',
  });
  return outputFiles[0].text;
}

/** A world in the page's main frame or in one of its child frames; to be opened again after each navigation. */
export async function openDescribeWorld(page, childFrame) {
  bundled ??= bundle();
  const client = await page.createCDPSession();
  const { frameTree } = await client.send('Page.getFrameTree');
  const { executionContextId } = await client.send('Page.createIsolatedWorld', {
    frameId: (childFrame === undefined ? frameTree : frameTree.childFrames[childFrame]).frame.id,
    worldName: 'fairtrace-test',
  });
  await client.send('Runtime.evaluate', {
    contextId: executionContextId,
    expression: `${await bundled}\nglobalThis.fairtrace = fairtrace;`,
  });
  return {
    client,
    close: () => client.detach(),
    /** Calls a function of this world with plain arguments; gives what it returns, as plain data. */
    call: (work, ...given) => callFunction(client, { executionContextId }, work, given),
    /** The objects in the array that a function of this world returns. */
    objects: (work, ...given) => objectsOf(client, { executionContextId }, work, given),
  };
}

async function callFunction(client, where, work, given, byValue = true) {
  const { result, exceptionDetails } = await client.send('Runtime.callFunctionOn', {
    ...where,
    functionDeclaration: String(work),
    arguments: given.map((value) => ({ value })),
    returnByValue: byValue,
    awaitPromise: true,
  });
  if (exceptionDetails)
    throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
  return byValue ? result.value : result;
}

async function objectsOf(client, where, work, given) {
  const { objectId } = await callFunction(client, where, work, given, false);
  const { result } = await client.send('Runtime.getProperties', { objectId, ownProperties: true });
  return result
    .filter(({ name }) => /^\d+$/.test(name))
    .map(({ value }) => ({
      objectId: value.objectId,
      call: (inner, ...more) => callFunction(client, { objectId: value.objectId }, inner, more),
    }));
}
