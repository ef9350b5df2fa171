// Serves the hostile pages on this machine under three names: two origins that the policy approves, one that it does not.
// In a page %OTHER% and %UNAPPROVED% stand for the other two. /child/NAME is a document with one button of that name.
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { projectFolder } from '../support/fairtrace-program.mjs';

const folder = join(projectFolder, 'tests/end_to_end/pages');

/** No script but the page's own, no string that becomes a script. */
const strict = {
  'Content-Security-Policy':
    "default-src 'none'; img-src 'self'; script-src 'nonce-page'; form-action 'self'; require-trusted-types-for 'script'; trusted-types 'none'; sandbox allow-scripts allow-same-origin allow-forms",
};

function childDocument(name) {
  return `<!doctype html><title>${name}</title><body style="margin:0"><button style="width:100%;height:90vh">${name}</button>`;
}

async function textOf(path, { other, unapproved }) {
  const [kind, name] = path.slice(1).split('/');
  if (kind === 'child') return childDocument(decodeURIComponent(name));
  const file = join(folder, `${kind}.html`);
  if (!/^[\w-]+$/.test(kind) || !existsSync(file)) return null;
  const text = await readFile(file, 'utf8');
  return text.replaceAll('%OTHER%', other).replaceAll('%UNAPPROVED%', unapproved);
}

async function respond(request, response, origins) {
  const { pathname } = new URL(request.url, 'http://localhost');
  const text = await textOf(pathname, origins);
  if (text === null) {
    response.writeHead(404).end();
    return;
  }
  const headers = { 'Content-Type': 'text/html; charset=utf-8', 'Cache-Control': 'no-store' };
  response.writeHead(200, { ...headers, ...(pathname.startsWith('/strict') ? strict : {}) });
  response.end(text);
}

export async function serveHostilePages() {
  let origins;
  const server = createServer((request, response) => {
    respond(request, response, origins).catch(() => response.destroy());
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  const named = (name) => `http://${name}.localhost:${server.address().port}`;
  origins = { origin: named('hostile'), other: named('stock'), unapproved: named('outside') };
  return {
    origins,
    close: () =>
      new Promise((resolve) => {
        server.close(resolve);
        server.closeAllConnections();
      }),
  };
}
