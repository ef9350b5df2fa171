// How the demos speak in a terminal.

export function say(...lines) {
  process.stdout.write(`${lines.join('\n')}\n`);
}

export function heading(text) {
  say('', text, '-'.repeat(text.length));
}

/** Says what is being done, then that it is done and how long it took. */
export async function step(name, work) {
  process.stdout.write(`${name} ... `);
  const begin = Date.now();
  try {
    const result = await work();
    say(`done (${((Date.now() - begin) / 1000).toFixed(1)} s)`);
    return result;
  } catch (error) {
    say('failed');
    throw error;
  }
}
