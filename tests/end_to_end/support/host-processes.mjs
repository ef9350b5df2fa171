// The native hosts that a browser of this test started; never another browser's.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

function processStatus(id) {
  try {
    const text = readFileSync(join('/proc', id, 'stat'), 'utf8');
    // The name is in brackets and may hold anything, so the rest begins after the last bracket.
    const end = text.lastIndexOf(')');
    return {
      id: Number(id),
      name: text.slice(text.indexOf('(') + 1, end),
      parent: Number(text.slice(end + 2).split(' ')[1]),
    };
  } catch {
    // It ended between listing and reading.
    return null;
  }
}

function descendants(rootId) {
  const all = readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map(processStatus)
    .filter(Boolean);
  const found = new Set([rootId]);
  for (let size = 0; size !== found.size; ) {
    size = found.size;
    for (const one of all) if (found.has(one.parent)) found.add(one.id);
  }
  return all.filter((one) => found.has(one.id) && one.id !== rootId);
}

export function hostsOf(browser) {
  return descendants(browser.process().pid)
    .filter(({ name }) => name === 'fairtrace-host')
    .map(({ id }) => id);
}

/** As a crash would end it: no handler runs, nothing is flushed. Gives how many were ended. */
export function killHosts(browser) {
  const hosts = hostsOf(browser);
  for (const id of hosts) process.kill(id, 'SIGKILL');
  return hosts.length;
}
