#!/usr/bin/env node
// Makes a copy of the built extension that can go into the pages of one policy's apps and into no other page.
// usage: node installer/package-extension.mjs --policy FILE --out FOLDER
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { cp, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';

const builtFolder = fileURLToPath(new URL('../build/extension/chromium/', import.meta.url));

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

/** A folder that holds something else was named by mistake. */
async function clearFolder(folder, key) {
  if (!existsSync(folder)) return;
  const isEmpty = (await readdir(folder)).length === 0;
  const present = await readJson(join(folder, 'manifest.json')).catch(() => undefined);
  if (!isEmpty && present?.key !== key)
    throw new Error(`${folder} holds something else; name an empty folder`);
  await rm(folder, { recursive: true });
}

/** Makes or replaces the output folder; gives the extension's id and the origins it may go into. */
export async function packageExtension({ policyFile, outputFolder }) {
  const origins = originsOf(await readJson(policyFile), policyFile);
  const manifest = await readJson(join(builtFolder, 'manifest.json'));
  await clearFolder(outputFolder, manifest.key);
  await mkdir(outputFolder, { recursive: true });
  await cp(builtFolder, outputFolder, { recursive: true });
  const packaged = { ...manifest, host_permissions: origins.map((origin) => `${origin}/*`) };
  await writeFile(join(outputFolder, 'manifest.json'), `${JSON.stringify(packaged, null, 2)}\n`);
  return { id: extensionIdOf(manifest.key), origins };
}

async function main() {
  const { values } = parseArgs({
    options: { policy: { type: 'string' }, out: { type: 'string' } },
  });
  if (!values.policy || !values.out)
    throw new Error('usage: package-extension.mjs --policy FILE --out FOLDER');
  const { id, origins } = await packageExtension({
    policyFile: resolve(values.policy),
    outputFolder: resolve(values.out),
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
