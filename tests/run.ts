/** `npm test`: prepares the browser, then runs all tests or those that the arguments select, as for jest. */
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';

import { pathInPackage } from '../infra/project-paths.ts';
import { runNodeScript } from '../infra/run-command.ts';
import { buildTabIfStale } from '../infra/tab-build.ts';
import { findOrInstallBrowser } from './support/browser/install-browser.ts';
import { needsBrowser, readTestOutcome, type TestOutcome } from './support/browser/test-results.ts';

const NOTHING_RAN: TestOutcome = { line: '0 passed, 0 failed', ok: false };
const MOST_WORKERS = 4;

const outcome = await runTests(process.argv.slice(2));
console.log(outcome.line);
process.exit(outcome.ok ? 0 : 1);

async function runTests(args: readonly string[]): Promise<TestOutcome> {
  const env: Record<string, string> = {};
  if (needsBrowser(args)) {
    const browser = findOrInstallBrowser();
    if ('problem' in browser) return fail(browser.problem);
    env['CHROMIUM_PATH'] = browser.path;
    const tab = await buildTabIfStale();
    if (tab !== 'fresh' && tab.code !== 0)
      return fail(`${tab.output}\nThe tab could not be built; see the errors above.`);
  }

  const folder = mkdtempSync(join(tmpdir(), 'ennuste-tests-'));
  try {
    const resultFile = join(folder, 'results.json');
    const jest = await runNodeScript([...jestArgs(resultFile), ...args], { show: true, env });
    if (!existsSync(resultFile)) return NOTHING_RAN;
    const outcome = readTestOutcome(JSON.parse(readFileSync(resultFile, 'utf8')));
    return { ...outcome, ok: outcome.ok && jest.code === 0 };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function jestArgs(resultFile: string): readonly string[] {
  const workers = Math.min(MOST_WORKERS, Math.max(2, availableParallelism() - 1));
  return [
    pathInPackage('jest/bin/jest.js'),
    '--json',
    `--outputFile=${resultFile}`,
    `--maxWorkers=${workers}`,
  ];
}

function fail(message: string): TestOutcome {
  console.error(message);
  return NOTHING_RAN;
}
