// Serves the built demo apps on 127.0.0.1, each at an origin of its own: orders, helpdesk, and an app that no policy approves.
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { sites } from './sites.mjs';

const builtApp = join(dirname(fileURLToPath(import.meta.url)), '..', '..', 'build', 'demo');
const bodyLimit = 64 * 1024;

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

/** Takes a plain form's data and says where its page goes on; nothing of it is kept. */
async function takeForm(request, response, next) {
  const body = await readBody(request);
  if (body === null) return answer(response, 413, 'text/plain', 'too large');
  response.writeHead(303, { ...headers, Location: next(new URLSearchParams(body)) }).end();
}

function answer(response, status, type, body) {
  response.writeHead(status, { ...headers, 'Content-Type': type }).end(body);
}

async function respond(request, response, { folder, site }) {
  const { pathname } = new URL(request.url, 'http://localhost');
  if (request.method === 'POST' && pathname === site.form.path)
    return takeForm(request, response, site.form.next);
  if (request.method !== 'GET') return answer(response, 405, 'text/plain', 'not allowed');
  const file = site.fileOf(pathname);
  if (!file) return answer(response, 404, 'text/plain', 'not found');
  answer(response, 200, types[file.split('.').pop()], await readFile(join(folder, file)));
}

async function listen(port, folder, site) {
  const server = createServer((request, response) => {
    respond(request, response, { folder, site }).catch(() => {
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

const order = [sites.orders, sites.unapproved, sites.helpdesk];

function originOf({ name }, server) {
  return `http://${name}.localhost:${server.address().port}`;
}

/**
 * Starts all origins. `port` 0 takes free ones; else the unapproved origin is on the next port, the helpdesk on the one
 * after it. `app` is the folder that buildApp wrote.
 */
export async function serve({ port = 0, app = builtApp } = {}) {
  const servers = [];
  const close = async () => {
    await Promise.all(servers.map(stop));
  };
  try {
    for (const [index, site] of order.entries())
      servers.push(await listen(port && port + index, app, site));
  } catch (error) {
    await close();
    throw error;
  }
  const [origin, unapprovedOrigin, helpdeskOrigin] = order.map((site, index) =>
    originOf(site, servers[index]),
  );
  return { origin, unapprovedOrigin, helpdeskOrigin, close };
}

export const usualPort = 4180;

/** None of these is among the ports that browsers refuse (Fetch standard, "bad port"; 4190 is). */
const triedPorts = Array.from({ length: 10 }, (_, index) => usualPort + 20 * index);

/**
 * At the usual ports, so that the addresses are those in the papers; where they are taken, at the next three that follow
 * one another and are free, so that the port of one origin tells those of the others.
 */
export async function serveUsually() {
  for (const port of triedPorts) {
    try {
      return await serve({ port });
    } catch (error) {
      if (error.code !== 'EADDRINUSE') throw error;
    }
  }
  throw new Error(`no three free ports between ${usualPort} and ${triedPorts.at(-1) + 2}`);
}

/** The port of the command line, or null where the command line is not understood. */
function portArgument() {
  try {
    const { values } = parseArgs({
      options: { port: { type: 'string', default: String(usualPort) } },
    });
    const port = Number(values.port);
    return Number.isInteger(port) && port >= 0 && port < 65534 ? port : null;
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
  const { origin, unapprovedOrigin, helpdeskOrigin, close } = await serve({ port }).catch((error) =>
    fail(`cannot listen on ports ${port} to ${port + 2}: ${error.code}`, 1),
  );
  process.stdout.write(
    `orders: ${origin}\nhelpdesk: ${helpdeskOrigin}\nnot approved: ${unapprovedOrigin}\n`,
  );
  for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => void close());
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) await main();
