import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';

import { REPOSITORY_ROOT, pathInPackage } from './project-paths.ts';
import { runNodeScript, type CommandResult } from './run-command.ts';

/** All sources of the built tab, and everything that configures the build. */
const SOURCES = ['tab', 'domain', 'contract', 'i18n', 'infra/tab', 'package-lock.json'];
const DIST = join(REPOSITORY_ROOT, 'tab', 'dist');
/** The file is inside the built folder, so that deleting the folder also deletes it. */
const STAMP = join(DIST, '.built-from');

export async function buildTabIfStale(): Promise<CommandResult | 'fresh'> {
  const isFresh =
    existsSync(STAMP) && readFileSync(STAMP, 'utf8') === hashSources(REPOSITORY_ROOT, SOURCES);
  return isFresh ? 'fresh' : buildTab();
}

export async function buildTab(): Promise<CommandResult> {
  const sources = hashSources(REPOSITORY_ROOT, SOURCES);
  const args = [pathInPackage('vite/bin/vite.js'), 'build', 'tab', '--logLevel', 'warn'];
  const result = await runNodeScript(args, { show: false, env: { NODE_ENV: 'production' } });
  if (result.code === 0) writeFileSync(STAMP, sources);
  // Removes colours, which Vite prints even without a terminal.
  return { ...result, output: stripVTControlCharacters(result.output) };
}

export function hashSources(root: string, sources: readonly string[]): string {
  const hash = createHash('sha256');
  for (const file of sources.flatMap((source) => filesOf(root, source)).sort()) {
    hash
      .update(`${file}\0`)
      .update(readFileSync(join(root, file)))
      .update('\0');
  }
  return hash.digest('hex');
}

function filesOf(root: string, path: string): readonly string[] {
  if (!statSync(join(root, path)).isDirectory()) return [path];
  return readdirSync(join(root, path))
    .filter((name) => name !== 'dist' && name !== 'node_modules')
    .flatMap((name) => filesOf(root, `${path}/${name}`));
}
