// Debian's DokuWiki with a configuration and pages of its own, served by PHP's built-in server.
import { createHash } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { startLocalProgram } from './local-program.mjs';

const application = '/usr/share/dokuwiki';
const dataFolders = [
  ...['attic', 'cache', 'index', 'locks', 'log', 'media', 'media_attic', 'media_meta', 'meta'],
  ...['pages', 'tmp'],
];

export const account = { name: 'editor', password: 'made-up-passphrase-27' };

const startPage = `====== Handbook ======
Read the [[orders]] first.
===== Delivery =====
Orders leave the house on Monday.
===== Payment =====
Customers pay on delivery.
`;

const ordersPage = `====== Orders ======
An order has a number.
`;

function settings(data) {
  return `<?php
$conf['title'] = 'Handbook';
$conf['savedir'] = '${data}';
$conf['useacl'] = 1;
$conf['authtype'] = 'authplain';
$conf['superuser'] = '${account.name}';
$conf['license'] = '';
$conf['updatecheck'] = 0;
`;
}

function users() {
  const hash = createHash('md5').update(account.password).digest('hex');
  return `${account.name}:${hash}:Editor:editor@example.com:admin,user\n`;
}

async function writeWiki(folder) {
  const data = join(folder, 'data');
  const configuration = join(folder, 'configuration');
  await mkdir(configuration, { recursive: true });
  for (const name of dataFolders) await mkdir(join(data, name), { recursive: true });
  const files = {
    'configuration/local.php': settings(data),
    'configuration/acl.auth.php': '* @ALL 8\n',
    'configuration/users.auth.php': users(),
    'configuration/plugins.local.php': "<?php $plugins['testing'] = 0;\n",
    // Debian's DokuWiki asks for the place of its configuration before it takes the usual one.
    'begin.php': `<?php define('DOKU_CONF', '${configuration}/');\n`,
    'data/pages/start.txt': startPage,
    'data/pages/orders.txt': ordersPage,
  };
  for (const [name, text] of Object.entries(files)) await writeFile(join(folder, name), text);
}

/** Gives { origin, close }; the wiki's files are in `folder`. */
export async function serveDokuwiki(folder) {
  await writeWiki(folder);
  const { port, close } = await startLocalProgram(
    (port) => ({
      program: 'php',
      argumentList: [
        ...['-d', `auto_prepend_file=${join(folder, 'begin.php')}`],
        ...['-S', `127.0.0.1:${port}`, '-t', application],
      ],
      // One request would otherwise wait for another one.
      environment: { PHP_CLI_SERVER_WORKERS: '4' },
    }),
    '/doku.php',
  );
  return { origin: `http://wiki.localhost:${port}`, close };
}
