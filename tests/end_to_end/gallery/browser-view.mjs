// What the browser itself says of the page while a case goes on: every role and name in its accessibility tree (CDP),
// so that the roles and names of the recorded targets can be compared with it.
import { browserWord } from '../support/accessibility-oracle.mjs';

const nothing = new Set(['generic', 'none']);

async function nodesOf(frame) {
  // A frame that is just going away has nothing to say any more.
  const answer = await frame.client
    .send('Accessibility.getFullAXTree', { frameId: frame._id })
    .catch(() => ({ nodes: [] }));
  return answer.nodes.filter(({ ignored }) => !ignored);
}

/** Collects what is seen; look(page) is called before each thing that a person does. Firefox has no such view. */
export function createBrowserView() {
  const seen = new Set();
  return {
    async look(page) {
      const frames = page.frames().filter((frame) => frame.client);
      const nodes = (await Promise.all(frames.map(nodesOf))).flat();
      for (const { role, name } of nodes) seen.add(browserWord({ role, name }));
    },
    /** The targets that the browser saw otherwise. What has no role for it has no name to compare. */
    compare(targets) {
      const compared = targets.filter(({ role }) => !nothing.has(role));
      const others = compared.filter(({ role, name }) => !seen.has(`${role} ${name}`));
      return { compared: compared.length, others };
    },
  };
}
