// Serves the pages of the gallery on 127.0.0.1 under three names: two origins that the policy approves, one that it
// does not. In a page %OTHER_ORIGIN% and %UNAPPROVED_ORIGIN% stand for the other two.
import { existsSync, readdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { dirname, extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { servePackages } from './gallery-packages.mjs';

const folder = join(dirname(fileURLToPath(import.meta.url)), 'pages');
const types = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
};

/** Where a case begins and ends; no case acts on it. */
export const separator = 'separator.html';

export function pageNames() {
  return readdirSync(folder).filter((name) => name.endsWith('.html'));
}

function originsOf(port) {
  const named = (name) => `http://${name}.localhost:${port}`;
  return {
    origin: named('gallery'),
    otherOrigin: named('stock'),
    unapprovedOrigin: named('outside'),
  };
}

async function textOf(name, { otherOrigin, unapprovedOrigin }) {
  const text = await readFile(join(folder, name), 'utf8');
  return text
    .replaceAll('%OTHER_ORIGIN%', otherOrigin)
    .replaceAll('%UNAPPROVED_ORIGIN%', unapprovedOrigin);
}

async function respond(request, response, { origins, fromPackages }) {
  const name = new URL(request.url, 'http://localhost').pathname.slice(1);
  const other = await fromPackages(name);
  if (other) {
    response.writeHead(200, { 'Content-Type': other.type }).end(other.content);
    return;
  }
  const type = types[extname(name)];
  if (!/^[\w-]+\.\w+$/.test(name) || type === undefined || !existsSync(join(folder, name))) {
    response.writeHead(404).end();
    return;
  }
  const attachment = name.endsWith('.csv') ? { 'Content-Disposition': 'attachment' } : {};
  response.writeHead(200, { 'Content-Type': type, ...attachment });
  response.end(await textOf(name, origins));
}

export async function serveGallery() {
  let origins;
  const fromPackages = servePackages(folder);
  const server = createServer((request, response) => {
    respond(request, response, { origins, fromPackages }).catch(() => response.destroy());
  });
  await new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', resolve);
  });
  origins = originsOf(server.address().port);
  return {
    ...origins,
    close: () =>
      new Promise((resolve) => {
        server.close(resolve);
        server.closeAllConnections();
      }),
  };
}
