import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { REPOSITORY_ROOT } from '../../infra/project-paths.ts';
import { isRecord } from '../support/fixtures/json.ts';

const textOf = (file: string): string => readFileSync(join(REPOSITORY_ROOT, file), 'utf8');

/** Packages that `npm ci --omit=dev` installs. */
function productionPackages(): readonly (readonly [string, Readonly<Record<string, unknown>>])[] {
  const lock: unknown = JSON.parse(textOf('package-lock.json'));
  const packages = isRecord(lock) && isRecord(lock.packages) ? lock.packages : {};
  return Object.entries(packages).flatMap(([path, entry]) =>
    isRecord(entry) && path.startsWith('node_modules/') && !entry.dev && !entry.link
      ? [[path, entry] as const]
      : [],
  );
}

describe('what production installs', () => {
  it('has no Node of its own, which would hide the patched one of the host', () => {
    const named = productionPackages().filter(
      ([, { bin }]) => isRecord(bin) && Object.keys(bin).includes('node'),
    );
    expect(productionPackages().length).toBeGreaterThan(100);
    expect(named).toEqual([]);
  });

  it('executes nothing while it is installed', () => {
    const scripts = productionPackages().filter(([, { hasInstallScript }]) => hasInstallScript);
    // restify asks for it, and works without it.
    expect(scripts.map(([path, { optional }]) => [path, optional])).toEqual([
      ['node_modules/dtrace-provider', true],
    ]);
    expect(textOf('.npmrc')).toMatch(/^ignore-scripts=true$/m);
  });

  it('names exact versions', () => {
    const own: unknown = JSON.parse(textOf('package.json'));
    const versions = isRecord(own) && isRecord(own.dependencies) ? own.dependencies : {};
    for (const version of Object.values(versions))
      expect(version).toMatch(/^\d+\.\d+\.\d+(?:-beta\.\d+)?$/);
  });
});
