/** `npm run check`: runs all checks before a commit except the tests. Stops at the first failure. */
import { mkdirSync } from 'node:fs';

import { REPOSITORY_ROOT, pathInPackage } from './project-paths.ts';
import { runNodeScript, type CommandResult } from './run-command.ts';
import { buildTab } from './tab-build.ts';

const CACHE = 'node_modules/.cache';

interface Step {
  readonly name: string;
  readonly run: () => Promise<CommandResult>;
}

const script = (name: string, path: string, args: readonly string[] = []): Step => ({
  name,
  run: () => runNodeScript([path, ...args], { show: false }),
});

const tool = (name: string, path: string, args: readonly string[]): Step =>
  script(name, pathInPackage(path), args);

const STEPS: readonly Step[] = [
  tool('Format', 'prettier/bin/prettier.cjs', [
    '--check',
    '--log-level=warn',
    '--cache',
    '--cache-strategy=content',
    `--cache-location=${CACHE}/prettier/cache`,
    '.',
  ]),
  tool('Types', 'typescript/bin/tsc', ['-b', '--pretty']),
  script('Imports', `${REPOSITORY_ROOT}/infra/import-rules/check-imports.ts`),
  script('Azure', `${REPOSITORY_ROOT}/infra/azure-check/run.ts`),
  tool('Lint', 'eslint/bin/eslint.js', [
    '--max-warnings=0',
    '--cache',
    '--cache-strategy=content',
    `--cache-location=${CACHE}/eslint/`,
    '.',
  ]),
  { name: 'Tab build', run: buildTab },
];

mkdirSync(`${REPOSITORY_ROOT}/${CACHE}`, { recursive: true });
for (const { name, run } of STEPS) {
  const startedAt = performance.now();
  const { code, output } = await run();
  const time = `${((performance.now() - startedAt) / 1000).toFixed(1)} s`;
  console.log(`${code === 0 ? 'passed' : 'FAILED'}  ${name.padEnd(10)} ${time}`);
  if (code !== 0) {
    console.log(`\n${output.trim()}\n\n${name} failed. Fix the errors above.`);
    process.exit(1);
  }
}
