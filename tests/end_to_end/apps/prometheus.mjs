// Debian's Prometheus, which watches nobody but itself. Its package has the classic user interface only.
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { poll } from '../support/poll.mjs';
import { RecordingError } from '../support/recording-error.mjs';
import { startLocalProgram } from './local-program.mjs';

function configuration(port) {
  return `global:
  scrape_interval: 1s
scrape_configs:
  - job_name: prometheus
    static_configs:
      - targets: ['127.0.0.1:${port}']
`;
}

const patience = 20_000;

/** What nobody has looked at yet has no figures, and its page does not ask again. */
async function hasFigures(port) {
  const answer = await fetch(`http://127.0.0.1:${port}/api/v1/query?query=go_threads`);
  return (await answer.json()).data.result.length > 0;
}

/** Gives { origin, close }; its data are in `folder`. */
export async function servePrometheus(folder) {
  const file = join(folder, 'prometheus.yml');
  const command = async (port) => {
    await writeFile(file, configuration(port));
    return {
      program: 'prometheus',
      argumentList: [
        `--config.file=${file}`,
        `--storage.tsdb.path=${join(folder, 'data')}`,
        `--web.listen-address=127.0.0.1:${port}`,
      ],
    };
  };
  const { port, close } = await startLocalProgram(command, '/-/ready');
  if (!(await poll(() => hasFigures(port), { timeout: patience, interval: 100 }))) {
    await close();
    throw new RecordingError(`Prometheus has no figures after ${patience / 1000} s`);
  }
  return { origin: `http://metrics.localhost:${port}`, close };
}
