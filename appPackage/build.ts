import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join, relative, resolve } from 'node:path';

import { listEntraSteps } from './entra-steps.ts';
import { packageApp } from './package-app.ts';
import { findWarnings, readPackageSettings } from './read-settings.ts';

const folder = import.meta.dirname;
const root = dirname(folder);

await build(process.argv[2] ?? '.env');

async function build(environmentFile: string): Promise<void> {
  const environment = await readEnvironment(resolve(root, environmentFile));
  if (environment === undefined)
    return stop(`${environmentFile} does not exist.`, [
      'Copy appPackage/example.env, fill in your own values and run: npm run package <file>',
    ]);

  const read = readPackageSettings(environment);
  if ('faults' in read) return stop(`${environmentFile} has errors:`, read.faults);

  const version = await readVersion();
  const built = await packageApp(folder, read.settings, version);
  if ('faults' in built) return stop('The app package has errors:', built.faults);

  const target = join(root, 'dist', `ennuste-${version}.zip`);
  await mkdir(dirname(target), { recursive: true });
  await writeFile(target, built.zip);
  const entra = join(root, 'dist', 'entra');
  await mkdir(entra, { recursive: true });
  const registration = await readFile(join(root, 'aad.manifest.json'), 'utf8');
  for (const { file, body } of listEntraSteps(registration, read.settings))
    await writeFile(join(entra, file), body);
  for (const warning of findWarnings(read.settings)) console.warn(`Warning: ${warning}`);
  console.log(`Created ${relative(root, target)} for ${read.settings.HOST}, and the app registration's steps in
${relative(root, entra)}.

First time: Teams admin centre → Teams apps → Manage apps → Actions → Upload new app. Then allow
the app for its users and install it for them in Setup policies, so that the bot can message them.
New version: raise the version in package.json, run this again, open Ennuste in Manage apps and
choose Upload file.`);
}

async function readEnvironment(file: string): Promise<string | undefined> {
  try {
    return await readFile(file, 'utf8');
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    throw error;
  }
}

async function readVersion(): Promise<string> {
  const content: unknown = JSON.parse(await readFile(join(root, 'package.json'), 'utf8'));
  if (typeof content === 'object' && content !== null && 'version' in content)
    if (typeof content.version === 'string') return content.version;
  throw new Error('package.json has no version');
}

function stop(what: string, faults: readonly string[]): void {
  console.error([what, ...faults.map((fault) => `  - ${fault}`)].join('\n'));
  process.exitCode = 1;
}
