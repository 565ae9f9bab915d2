import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';

import { ROOT, packageFile } from './root.ts';
import { runNode, type CommandResult } from './run-command.ts';

/** Everything that ends up in the built tab, or decides how it is built. */
const SOURCES = ['tab', 'domain', 'i18n', 'infra/tab', 'package-lock.json'];
const DIST = join(ROOT, 'tab', 'dist');
/** Lies in the built folder, so that it goes when that is emptied. */
const STAMP = join(DIST, '.built-from');

/** Builds the tab unless what is built comes from the sources as they are now. */
export async function buildTabIfStale(): Promise<CommandResult | 'fresh'> {
  const isFresh = existsSync(STAMP) && readFileSync(STAMP, 'utf8') === fingerprint(ROOT, SOURCES);
  return isFresh ? 'fresh' : buildTab();
}

export async function buildTab(): Promise<CommandResult> {
  const sources = fingerprint(ROOT, SOURCES);
  const args = [packageFile('vite/bin/vite.js'), 'build', 'tab', '--logLevel', 'warn'];
  const result = await runNode(args, { show: false, env: { NODE_ENV: 'production' } });
  if (result.code === 0) writeFileSync(STAMP, sources);
  // It colours its messages whether or not there is a terminal.
  return { ...result, output: stripVTControlCharacters(result.output) };
}

/** Changes whenever a file in the sources is added, removed, renamed or edited. */
export function fingerprint(root: string, sources: readonly string[]): string {
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
