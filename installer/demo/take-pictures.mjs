// Takes the pictures of README.md from the running thing: the consent page, the popup while a task is recorded, My data,
// and the recorded trace as the terminal prints it. usage: node installer/demo/take-pictures.mjs [FOLDER]
import { mkdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { openExtensionPage } from '../../tests/end_to_end/support/extension-page.mjs';
import { fairtrace, projectFolder } from '../../tests/end_to_end/support/fairtrace-program.mjs';
import { record } from '../../tests/end_to_end/support/recording.mjs';
import { isolateFromSystem } from '../../tests/end_to_end/support/system-isolation.mjs';
import { withTemporaryFolder } from '../../tests/end_to_end/support/temporary-folder.mjs';
import { serve } from './serve.mjs';
import performTask from './task.mjs';

const policyFile = join(projectFolder, 'installer/demo/policy.json');
const schemes = ['light', 'dark'];
const views = [
  { name: 'consent', width: 860, ready: '#categories label' },
  { name: 'popup', width: 416, ready: '#steps li:nth-child(8)' },
  { name: 'my-data', width: 1000, height: 760, ready: '.step:nth-child(20)' },
];

/** All of a page, or as much of it as a window of that height shows. */
async function takeView(browser, { name, width, height, ready }, folder) {
  const page = await openExtensionPage(browser, name);
  await page.setViewport({ width, height: height ?? 200, deviceScaleFactor: 2 });
  for (const scheme of schemes) {
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
    await page.reload();
    await page.waitForSelector(ready);
    await page.screenshot({
      path: join(folder, `${name}-${scheme}.png`),
      fullPage: height === undefined,
    });
  }
  await page.close();
}

function escaped(text) {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}

/** What a terminal shows, as a picture. */
async function takeTerminal(browser, { command, text }, folder) {
  const page = await browser.newPage();
  await page.setViewport({ width: 860, height: 200, deviceScaleFactor: 2 });
  await page.setContent(
    `<style>body { margin: 0; padding: 20px 24px; background: #14171c; color: #dfe3e8;
     font: 13px/1.5 'Liberation Mono', monospace; white-space: pre-wrap } b { color: #8fd3a9 }</style>` +
      `<b>$ ${escaped(command)}</b>\n${escaped(text)}`,
  );
  await page.screenshot({ path: join(folder, 'trace.png'), fullPage: true });
  await page.close();
}

async function takeAll(home, folder) {
  const app = await serve({ port: 4180 });
  const script = async ({ page, browser, origin }) => {
    await performTask({ page, origin });
    for (const view of views) await takeView(browser, view, folder);
    const text = await fairtrace('show', '1', '--home', home);
    await takeTerminal(browser, { command: 'fairtrace show 1', text }, folder);
  };
  try {
    await record({ policyFile, home, consent: 'all', origin: app.origin, script });
  } finally {
    await app.close();
  }
}

async function main() {
  const folder = resolve(process.argv[2] ?? join(projectFolder, 'pictures'));
  await mkdir(folder, { recursive: true });
  await withTemporaryFolder((temporary) => takeAll(join(temporary, 'home'), folder));
  process.stdout.write(`pictures in ${folder}\n`);
}

process.exitCode = isolateFromSystem() ?? (await main()) ?? 0;
