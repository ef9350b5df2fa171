// One file of ours, served on this machine at every path of an approved origin.
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';

export async function servePage(file) {
  const html = await readFile(file);
  const server = createServer((_, response) => {
    response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8' });
    response.end(html);
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    origin: `http://orders.localhost:${server.address().port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(resolve);
        server.closeAllConnections();
      }),
  };
}
