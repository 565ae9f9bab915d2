import { readFileSync } from 'node:fs';
import { registerHooks, stripTypeScriptTypes } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

import { expect } from 'expect';

import { ROOT } from '../../infra/root.ts';

export interface LoadedTest {
  readonly id: string;
  readonly file: string;
  readonly run: () => unknown;
}
type Body = (...row: readonly unknown[]) => unknown;

const BASE = pathToFileURL(`${ROOT}/`).href;
let found: LoadedTest[] = [];
let loading = '';
/** Part of the address of each module, so that one with another edition is loaded anew. */
let edition = '';

/** Loads test files without Jest; `sources` take the place of files. Tests are plain `it` and `describe`. */
export function prepareToLoad(sources: ReadonlyMap<string, string>): void {
  const each = (table: readonly unknown[]) => (_name: string, body: Body) => {
    for (const row of table) it('', () => body(...[row].flat()));
  };
  const it = (_name: string, run: () => unknown): void => {
    found.push({ id: `${loading} ${found.length}`, file: loading, run });
  };
  const describe = (_name: string, body: () => void): void => body();
  const describeEach = (table: readonly unknown[]) => (_name: string, body: Body) => {
    for (const row of table) body(...[row].flat());
  };
  Object.assign(globalThis, {
    expect,
    it: Object.assign(it, { each }),
    test: Object.assign(it, { each }),
    describe: Object.assign(describe, { each: describeEach }),
  });
  const isOurs = (url: string): boolean => url.startsWith(BASE) && !url.includes('/node_modules/');
  registerHooks({
    resolve(specifier, context, next) {
      const resolved = next(specifier, context);
      const isNew = edition !== '' && isOurs(resolved.url) && !resolved.url.includes('?');
      return isNew ? { ...resolved, url: `${resolved.url}?${edition}` } : resolved;
    },
    load(url, context, next) {
      const [address = ''] = url.split('?');
      if (!isOurs(url) || !address.endsWith('.ts')) return next(url, context);
      const file = fileURLToPath(address);
      const source = sources.get(file) ?? stripTypeScriptTypes(readFileSync(file, 'utf8'));
      return { format: 'module', source, shortCircuit: true };
    },
  });
}

/** With another edition, all that the file imports of the project is loaded anew. */
export async function loadTests(file: string, anew = ''): Promise<readonly LoadedTest[]> {
  [found, loading, edition] = [[], file, anew];
  await import(`${pathToFileURL(join(ROOT, file)).href}?${anew}`);
  edition = '';
  return found;
}
