/**
 * `npm run artefact -- organisation.json` makes dist/ennuste-server.zip: all that a server runs from, without packages for
 * development. It is deployed as it is, and the server writes nothing into it.
 */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';

import { parseOrganisation } from '../../bot/imports/register-schema.ts';
import { readJsonFile } from '../../bot/server/start.ts';
import { REPOSITORY_ROOT } from '../project-paths.ts';
import { buildTab } from '../tab-build.ts';
import { findStartFault } from './check-start.ts';
import { stageSources } from './stage-sources.ts';
import { zipFolder } from './zip-folder.ts';

const STAGE = join(REPOSITORY_ROOT, 'dist', 'app');
const TARGET = join(REPOSITORY_ROOT, 'dist', 'ennuste-server.zip');

/** Optional packages bring a Node of their own, but a server runs on the patched one of its host. */
const INSTALL = [
  'ci',
  '--omit=dev',
  '--omit=optional',
  '--ignore-scripts',
  '--no-audit',
  '--no-fund',
];

await build(resolve(REPOSITORY_ROOT, process.argv[2] ?? 'organisation.json'));

async function build(organisationFile: string): Promise<void> {
  if (!existsSync(organisationFile))
    return stop(`${organisationFile} does not exist. Describe the organisation in it (see
bot/imports/demo/organisation.json), and run: npm run artefact -- <file>`);
  parseOrganisation(readJsonFile(organisationFile), organisationFile);
  const tab = await buildTab();
  if (tab.code !== 0) return stop(tab.output);
  stageSources(STAGE, organisationFile);
  if (!installPackages())
    return stop('The packages could not be installed; see the npm error above.');
  const fault = findStartFault(STAGE);
  if (fault !== undefined)
    return stop(`The server does not start from ${STAGE}. It says:\n${fault}`);
  const { files, bytes, zipped } = await zipFolder(STAGE, TARGET);
  const megabytes = (count: number): string => `${(count / 2 ** 20).toFixed(1)} MB`;
  console.log(
    `Created ${relative(REPOSITORY_ROOT, TARGET)}: ${megabytes(zipped)}, unpacked ${megabytes(bytes)} in ${files} files.`,
  );
}

function installPackages(): boolean {
  const npm = process.env['npm_execpath'];
  const [command, first] = npm?.endsWith('.js') ? [process.execPath, [npm]] : ['npm', []];
  const { status } = spawnSync(command, [...first, ...INSTALL], {
    cwd: STAGE,
    stdio: ['ignore', 'inherit', 'inherit'],
    shell: command === 'npm' && process.platform === 'win32',
  });
  return status === 0;
}

function stop(message: string): void {
  console.error(message);
  process.exitCode = 1;
}
