// Debian's Prometheus, which watches nobody but itself. Its package has the classic user interface only.
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
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
  return { origin: `http://metrics.localhost:${port}`, close };
}
