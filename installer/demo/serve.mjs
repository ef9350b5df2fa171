// Serves the built demo app on 127.0.0.1 at two origins: one that the demo's policy approves, and one that it does not.
// The unapproved origin has the plain form only; whatever is typed there must leave no trace.
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';

const builtApp = join(dirname(fileURLToPath(import.meta.url)), '..', '..', 'build', 'demo');
const bodyLimit = 64 * 1024;
const nextOrderNumber = '1047';

const types = {
  html: 'text/html; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  css: 'text/css; charset=utf-8',
  svg: 'image/svg+xml',
};

// As strict as a careful company's app: the extension must work under it. MUI writes its styles into the page.
const headers = {
  'Content-Security-Policy':
    "default-src 'self'; style-src 'self' 'unsafe-inline'; form-action 'self'; frame-ancestors 'self'; base-uri 'none'",
  'X-Content-Type-Options': 'nosniff',
  'Cache-Control': 'no-store',
};

const files = [
  'orders-app.js',
  'new-order.js',
  'warehouse-note.js',
  'thanks.js',
  'canvas.css',
  'plain-page.css',
  'mark.svg',
];

const plainPages = {
  '/new': 'new-order.html',
  '/thanks': 'thanks.html',
  '/warehouse-note': 'warehouse-note.html',
};

/** The file behind a path, from closed lists: no path of a request ever reaches the file system. */
function approvedFile(path) {
  if (path === '/' || /^\/orders\/\d+$/.test(path)) return 'orders.html';
  return plainPages[path] ?? files.find((file) => path === `/${file}`);
}

function unapprovedFile(path) {
  return path === '/'
    ? 'new-order.html'
    : (plainPages[path] ?? files.find((file) => path === `/${file}`));
}

async function readBody(request) {
  const chunks = [];
  let size = 0;
  for await (const chunk of request) {
    size += chunk.length;
    if (size > bodyLimit) return null;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}

/** Takes the plain form's data; only the address of the confirmation goes on, in the query as such apps often do. */
async function takeOrder(request, response) {
  const body = await readBody(request);
  if (body === null) return answer(response, 413, 'text/plain', 'too large');
  const email = new URLSearchParams(body).get('email') ?? '';
  const query = new URLSearchParams({ order: nextOrderNumber, email });
  response.writeHead(303, { ...headers, Location: `/thanks?${query}` }).end();
}

function answer(response, status, type, body) {
  response.writeHead(status, { ...headers, 'Content-Type': type }).end(body);
}

async function respond(request, response, { folder, fileOf }) {
  const { pathname } = new URL(request.url, 'http://localhost');
  if (request.method === 'POST' && pathname === '/new') return takeOrder(request, response);
  if (request.method !== 'GET') return answer(response, 405, 'text/plain', 'not allowed');
  const file = fileOf(pathname);
  if (!file) return answer(response, 404, 'text/plain', 'not found');
  answer(response, 200, types[file.split('.').pop()], await readFile(join(folder, file)));
}

async function listen(port, site) {
  const server = createServer((request, response) => {
    respond(request, response, site).catch(() => {
      if (!response.headersSent) answer(response, 500, 'text/plain', 'the demo app is not built');
      else response.destroy();
    });
  });
  await new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  return server;
}

function stop(server) {
  return new Promise((resolve) => {
    server.close(resolve);
    server.closeAllConnections();
  });
}

/**
 * Starts both origins. `port` 0 takes free ones; else the unapproved origin is on the next port.
 * `app` is the folder that buildApp wrote.
 */
export async function serve({ port = 0, app = builtApp } = {}) {
  const approved = await listen(port, { folder: app, fileOf: approvedFile });
  const unapproved = await listen(port && port + 1, { folder: app, fileOf: unapprovedFile }).catch(
    async (error) => {
      await stop(approved);
      throw error;
    },
  );
  return {
    origin: `http://orders.localhost:${approved.address().port}`,
    unapprovedOrigin: `http://unapproved.localhost:${unapproved.address().port}`,
    close: async () => {
      await Promise.all([stop(approved), stop(unapproved)]);
    },
  };
}

/** The port of the command line, or null where the command line is not understood. */
function portArgument() {
  try {
    const { values } = parseArgs({ options: { port: { type: 'string', default: '4180' } } });
    const port = Number(values.port);
    return Number.isInteger(port) && port >= 0 && port < 65535 ? port : null;
  } catch {
    return null;
  }
}

function fail(text, exitCode) {
  process.stderr.write(`${text}\n`);
  process.exit(exitCode);
}

async function main() {
  const port = portArgument();
  if (port === null) fail('usage: serve.mjs [--port NUMBER]', 2);
  const { origin, unapprovedOrigin, close } = await serve({ port }).catch((error) =>
    fail(`cannot listen on ports ${port} and ${port + 1}: ${error.code}`, 1),
  );
  process.stdout.write(
    `approved by the demo's policy: ${origin}\nnot approved: ${unapprovedOrigin}\n`,
  );
  for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => void close());
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) await main();
