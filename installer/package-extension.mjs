#!/usr/bin/env node
// Makes a copy of the built extension that can go into the pages of one policy's apps and into no other page.
// usage: node installer/package-extension.mjs --policy FILE --out FOLDER [--browser chromium|firefox]
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { cp, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';

const builtFolders = fileURLToPath(new URL('../build/extension/', import.meta.url));
const browsers = ['chromium', 'firefox'];

/** The browser derives the id from the public key in the same way. */
export function extensionIdOf(key) {
  const digest = createHash('sha256').update(Buffer.from(key, 'base64')).digest('hex');
  return [...digest.slice(0, 32)]
    .map((digit) => 'abcdefghijklmnop'[Number.parseInt(digit, 16)])
    .join('');
}

async function readJson(file) {
  try {
    return JSON.parse(await readFile(file, 'utf8'));
  } catch (error) {
    throw new Error(`${file} cannot be read as JSON: ${error.message}`);
  }
}

function originsOf(policy, policyFile) {
  if (!Array.isArray(policy.apps))
    throw new Error(`${policyFile} is not a policy: fairtrace policy check says why`);
  const origins = policy.apps.flatMap((app) => app.origins ?? []);
  // Anything else would be another pattern to the browser than to the host.
  const odd = origins.find((origin) => !/^https?:\/\/(?:\*\.)?[a-z0-9.-]+(?::\d+)?$/.test(origin));
  if (odd !== undefined)
    throw new Error(`${policyFile} approves something that is no origin: ${odd}`);
  return [...new Set(origins)];
}

/** Firefox's patterns have no ports: there the extension and the host look at the port. */
function hostPermissions(origins, browser) {
  const withoutPort = origins.map((origin) => origin.replace(/:\d+$/, ''));
  const hosts = browser === 'firefox' ? new Set(withoutPort) : origins;
  return [...hosts].map((host) => `${host}/*`);
}

/** What tells a manifest of ours from others', in either browser. */
function identityOf(manifest) {
  return manifest?.key ?? manifest?.browser_specific_settings?.gecko?.id;
}

/** A folder that holds something else was named by mistake. */
async function clearFolder(folder, identity) {
  if (!existsSync(folder)) return;
  const isEmpty = (await readdir(folder)).length === 0;
  const present = await readJson(join(folder, 'manifest.json')).catch(() => undefined);
  if (!isEmpty && identityOf(present) !== identity)
    throw new Error(`${folder} holds something else; name an empty folder`);
  await rm(folder, { recursive: true });
}

/** Makes or replaces the output folder; gives the extension's id and the origins it may go into. */
export async function packageExtension({ policyFile, outputFolder, browser = 'chromium' }) {
  const origins = originsOf(await readJson(policyFile), policyFile);
  const builtFolder = join(builtFolders, browser);
  const manifest = await readJson(join(builtFolder, 'manifest.json'));
  await clearFolder(outputFolder, identityOf(manifest));
  await mkdir(outputFolder, { recursive: true });
  await cp(builtFolder, outputFolder, { recursive: true });
  const packaged = { ...manifest, host_permissions: hostPermissions(origins, browser) };
  await writeFile(join(outputFolder, 'manifest.json'), `${JSON.stringify(packaged, null, 2)}\n`);
  const id = browser === 'firefox' ? identityOf(manifest) : extensionIdOf(manifest.key);
  return { id, origins };
}

async function main() {
  const { values } = parseArgs({
    options: {
      policy: { type: 'string' },
      out: { type: 'string' },
      browser: { type: 'string', default: 'chromium' },
    },
  });
  if (!values.policy || !values.out || !browsers.includes(values.browser))
    throw new Error(
      'usage: package-extension.mjs --policy FILE --out FOLDER [--browser chromium|firefox]',
    );
  const { id, origins } = await packageExtension({
    policyFile: resolve(values.policy),
    outputFolder: resolve(values.out),
    browser: values.browser,
  });
  process.stdout.write(`${JSON.stringify({ id, origins, folder: resolve(values.out) })}\n`);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  try {
    await main();
  } catch (error) {
    process.stderr.write(`package-extension: ${error.message}\n`);
    process.exitCode = 1;
  }
}
