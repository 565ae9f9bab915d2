import { cpSync, existsSync, mkdirSync, rmSync } from 'node:fs';
import { basename, join } from 'node:path';

import { REPOSITORY_ROOT } from '../project-paths.ts';

/** What the server runs from, besides its packages. Node runs the TypeScript as it is. */
const PARTS = [
  'bot',
  'contract',
  'domain',
  'i18n',
  'tab/dist',
  'package.json',
  'package-lock.json',
];

/** npm reads the packages of the lock file that are folders, even those that it does not install. */
const FOR_NPM = 'infra/pinned-node/package.json';

/** What only a developer's computer needs. */
const LEFT_OUT = new Set(['tsconfig.json', 'local.ts', 'demo', '.built-from']);

/** Name of the file that describes the organisation. `BODY_FILE` names it. */
export const ORGANISATION_FILE = 'organisation.json';

/** Copies what the server runs from into an empty folder. */
export function stageSources(target: string, organisationFile: string): void {
  rmSync(target, { recursive: true, force: true });
  mkdirSync(target, { recursive: true });
  for (const part of PARTS)
    cpSync(join(REPOSITORY_ROOT, part), join(target, part), {
      recursive: true,
      filter: (source) => !LEFT_OUT.has(basename(source)),
    });
  if (existsSync(join(REPOSITORY_ROOT, FOR_NPM)))
    cpSync(join(REPOSITORY_ROOT, FOR_NPM), join(target, FOR_NPM));
  cpSync(organisationFile, join(target, ORGANISATION_FILE));
}
