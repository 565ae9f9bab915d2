import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';

const ROOT = join(import.meta.dirname, '../../..');

/** Imports what production starts with, as `main.ts` does, and prints every file that Node loads for it. */
const SCRIPT = `
  import { registerHooks } from 'node:module';
  registerHooks({
    load: (url, context, next) => {
      console.log(url);
      return next(url, context);
    },
  });
  for (const file of process.argv.slice(1)) await import(file);
`;

async function loadedBy(...files: readonly string[]): Promise<readonly string[]> {
  const { stdout } = await promisify(execFile)(
    process.execPath,
    ['--input-type=module', '-e', SCRIPT, ...files.map((file) => join(ROOT, file))],
    { cwd: ROOT, maxBuffer: 64 * 1024 * 1024 },
  );
  return stdout.split('\n');
}

const packagesIn = (urls: readonly string[]): readonly string[] => [
  ...new Set(
    urls.flatMap(
      (url) => /node_modules\/(@opentelemetry\/[^/]+|@azure\/monitor[^/]+)\//.exec(url)?.[1] ?? [],
    ),
  ),
];

const SERVER = [
  'bot/server/start.ts',
  'bot/server/observe/open-telemetry.ts',
  'bot/work/queue/storage-queue.ts',
  'bot/storage/tables/table-stores.ts',
];

it('loads only the API of OpenTelemetry while telemetry is off', async () => {
  const urls = await loadedBy(...SERVER);
  expect(urls.some((url) => url.endsWith('/bot/server/server.ts'))).toBe(true);
  expect(packagesIn(urls)).toEqual(['@opentelemetry/api']);
});

it('finds the packages that it looks for when they are loaded', async () => {
  const packages = packagesIn(await loadedBy('bot/telemetry/azure-monitor.ts'));
  expect(packages).toEqual(
    expect.arrayContaining(['@azure/monitor-opentelemetry-exporter', '@opentelemetry/sdk-metrics']),
  );
});
