/** `npm run mutate -- FILE…`: mutates the sources and lists the mutants that no test detects. */
import { execFileSync } from 'node:child_process';
import {
  existsSync,
  globSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { parseArgs } from 'node:util';

import { Stryker } from '@stryker-mutator/core';

import { REPOSITORY_ROOT, pathInPackage } from '../../infra/project-paths.ts';
import { runNodeScript } from '../../infra/run-command.ts';
import { EQUIVALENTS } from './equivalents.ts';
import { mutatedOf, projectOf } from './files.ts';
import { reportLines, type Mutant } from './report.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    /** Test files per mutant, nearest first. */
    most: { type: 'string', default: '8' },
    workers: { type: 'string', default: '2' },
    /** Project whose tests run, for example `bot` for a rule that only use cases cover. */
    project: { type: 'string' },
    /** Only tests under these paths: the first run, of all tests that reach a file of the bot, takes minutes. */
    tests: { type: 'string', multiple: true, default: ['tests/'] },
  },
});

process.chdir(REPOSITORY_ROOT);
const files = positionals.length > 0 ? positionals.flatMap(filesIn) : changedFiles();
const testedBy = (file: string) => values.project ?? projectOf(file);
const unknown = files.filter((file) => testedBy(file) === undefined || !existsSync(whole(file)));
if (unknown.length > 0) stop(`Not a source file with tests: ${unknown.join(', ')}`);
if (files.length === 0) {
  console.log('Nothing to mutate: no file of domain, use cases or cards differs from main.');
  process.exit(0);
}

const mutants: Mutant[] = [];
const folder = realpathSync(mkdtempSync(join(tmpdir(), 'ennuste-mutation-')));
process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
for (const [project, group] of Map.groupBy(files, (file) => String(testedBy(file)))) {
  mutants.push(...(await mutate(project, group)));
}
const sourceOf = (file: string) => readFileSync(file, 'utf8');
console.log(reportLines(mutants, sourceOf, EQUIVALENTS).join('\n'));

/** Removes the line range that Stryker accepts after a file name: `domain/common/month.ts:10-20`. */
function whole(file: string): string {
  return file.replace(/:.*$/, '');
}

function filesIn(path: string): readonly string[] {
  const name = relative(REPOSITORY_ROOT, path);
  if (!existsSync(name) || !statSync(name).isDirectory()) return [name];
  return globSync(`${name}/**/*.{ts,tsx}`).filter((file) => !file.endsWith('.d.ts'));
}

function changedFiles(): readonly string[] {
  const git = (...args: readonly string[]) =>
    execFileSync('git', [...args], { encoding: 'utf8' })
      .split('\n')
      .filter(Boolean);
  const [base = 'main'] = git('merge-base', 'main', 'HEAD');
  const changed = git('diff', '--name-only', '--diff-filter=d', base);
  return mutatedOf([...changed, ...git('ls-files', '--others', '--exclude-standard')]);
}

async function mutate(project: string, group: readonly string[]): Promise<readonly Mutant[]> {
  const settings = join(folder, `${project}.json`);
  process.env['MUTATION_SETTINGS'] = settings;
  process.env['MUTATION_PLAN'] = join(folder, `${project}-plan.json`);
  process.env['MUTATION_MOST'] = values.most;
  writeFileSync(settings, JSON.stringify({ project }));
  const tests = await relatedTests(group);
  if (tests.length === 0) stop(`No test reaches ${group.join(', ')}`);
  writeFileSync(settings, JSON.stringify({ project, tests }));

  const results = await new Stryker({
    mutate: [...group],
    mutator: { excludedMutations: ['StringLiteral'] },
    testRunner: 'jest',
    jest: { configFile: 'tests/mutation/jest.config.js', enableFindRelatedTests: false },
    coverageAnalysis: 'perTest',
    concurrency: Number(values.workers),
    timeoutMS: 20_000,
    timeoutFactor: 4,
    dryRunTimeoutMinutes: 30,
    plugins: ['@stryker-mutator/jest-runner', join(import.meta.dirname, 'plan.ts')],
    reporters: ['plan', 'progress-append-only', 'html'],
    htmlReporter: { fileName: `dist/mutation/${project}.html` },
    tempDirName: folder,
    ignorePatterns: ['.data', '.types', 'dist', 'docs', '.env'],
  }).runMutationTest();
  return results.map((result) => ({
    ...result,
    fileName: relative(REPOSITORY_ROOT, result.fileName),
  }));
}

async function relatedTests(sources: readonly string[]): Promise<readonly string[]> {
  const jest = [pathInPackage('jest/bin/jest.js'), '--config=tests/mutation/jest.config.js'];
  const list = ['--listTests', '--json', '--findRelatedTests', ...sources.map(whole)];
  const { code, output } = await runNodeScript([...jest, ...list], { show: false });
  if (code !== 0) stop(output);
  const paths = output.split('\n').find((line) => line.startsWith('[')) ?? '[]';
  const parsed: unknown = JSON.parse(paths);
  const all = Array.isArray(parsed)
    ? parsed.map((path) => relative(REPOSITORY_ROOT, String(path)))
    : [];
  return all.filter((test) => values.tests.some((wanted) => test.startsWith(wanted)));
}

function stop(message: string): never {
  console.error(message);
  process.exit(1);
}
