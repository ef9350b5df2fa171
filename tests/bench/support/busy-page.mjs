// A page that draws 500 rows anew in each of 60 frames, as dashboards do. The same under an approved origin, under one
// that no policy names, and there with rrweb recording.
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { projectFolder } from '../../end_to_end/support/fairtrace-program.mjs';

const rrweb = join(projectFolder, 'node_modules/rrweb/dist/rrweb.umd.min.cjs');
const rowCount = 500;
const frameCount = 60;

/** In the page: draws that often, then tells. */
function draw({ rows, frames }) {
  const body = document.querySelector('tbody');
  return new Promise((resolve) => {
    let frame = 0;
    const next = () => {
      frame += 1;
      const cells = Array.from({ length: rows }, (_, row) => {
        return `<tr class="r${(row + frame) % 7}"><td>Order ${row}</td><td>${(row * frame) % 997}</td>
          <td><button type="button">Approve</button></td></tr>`;
      });
      body.innerHTML = cells.join('');
      if (frame < frames) requestAnimationFrame(next);
      else resolve();
    };
    requestAnimationFrame(next);
  });
}

function html(isRecorded) {
  const record = `<script src="/rrweb.js"></script>
<script>window.recorded = []; rrweb.record({ emit: (event) => window.recorded.push(event) });</script>`;
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Orders</title></head>
<body><h1>Orders</h1><table><tbody></tbody></table>${isRecorded ? record : ''}</body></html>`;
}

export async function serveBusyPage() {
  const library = await readFile(rrweb);
  const server = createServer((request, response) => {
    const isLibrary = request.url === '/rrweb.js';
    response.setHeader('Content-Type', isLibrary ? 'text/javascript' : 'text/html; charset=utf-8');
    response.end(isLibrary ? library : html(request.url === '/recorded'));
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address();
  return {
    origin: `http://orders.localhost:${port}`,
    otherOrigin: `http://elsewhere.localhost:${port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(resolve);
        server.closeAllConnections();
      }),
  };
}

async function scriptTime(session) {
  const { metrics } = await session.send('Performance.getMetrics');
  return metrics.find(({ name }) => name === 'ScriptDuration').value * 1000;
}

/** Milliseconds of script on the main thread for all frames, whosever script it is. */
export async function drawAndMeasure(page) {
  const session = await page.createCDPSession();
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  const before = await scriptTime(session);
  await page.evaluate(draw, { rows: rowCount, frames: frameCount });
  // What a recorder puts off comes within a moment.
  await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 300)));
  const after = await scriptTime(session);
  await session.detach();
  return after - before;
}
