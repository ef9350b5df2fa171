// Serves what it is given, under the name of an origin that the policy approves and of one that it does not.
import { createServer } from 'node:http';

export async function serveCanaries() {
  const pages = new Map();
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url, 'http://localhost');
    const child = '<!doctype html><title>Frame</title><button>Open</button>';
    response.writeHead(200, {
      'Content-Type': 'text/html; charset=utf-8',
      'Cache-Control': 'no-store',
    });
    response.end(pages.get(pathname) ?? child);
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  const named = (name) => `http://${name}.localhost:${server.address().port}`;
  return {
    approved: named('customers'),
    unapproved: named('outside'),
    /** At this path, until another page is put there. */
    put: (path, html) => pages.set(path, html),
    close: () =>
      new Promise((resolve) => {
        server.close(resolve);
        server.closeAllConnections();
      }),
  };
}
