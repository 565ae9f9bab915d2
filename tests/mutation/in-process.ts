import { readFileSync } from 'node:fs';
import { stripTypeScriptTypes } from 'node:module';
import { basename, dirname, join, relative } from 'node:path';

import { Instrumenter } from '@stryker-mutator/instrumenter';

import { ROOT } from '../../infra/root.ts';
import { loadTests, prepareToLoad, type LoadedTest } from './loaded-tests.ts';
import type { Mutant } from './report.ts';

/** What instrumented code reads and writes, under the name that it knows. */
interface Switches {
  activeMutant: string | undefined;
  currentTestId: string | undefined;
  hitCount: number;
  readonly hitLimit: number;
  readonly mutantCoverage: {
    static: Record<string, number>;
    perTest: Record<string, Record<string, number>>;
  };
}
type Outcome = 'Killed' | 'Timeout' | 'Survived';
type Instrumented = Awaited<ReturnType<typeof instrument>>;
type InstrumentedMutant = Instrumented['mutants'][number];

const switches: Switches = {
  activeMutant: undefined,
  currentTestId: undefined,
  hitCount: 0,
  /** A loop that a mutant goes through more often in one test has no end. */
  hitLimit: 300_000,
  mutantCoverage: { static: {}, perTest: {} },
};

/**
 * Tests Stryker's mutants in this process: a whole folder in about a minute, since modules are loaded anew
 * only for a mutant that acts while they are, and for one that survives.
 */
export async function mutateInProcess(
  files: readonly string[],
  testFiles: readonly string[],
): Promise<readonly Mutant[]> {
  const { mutants, sources } = await instrument(files);
  Object.assign(globalThis, { __stryker__: switches });
  prepareToLoad(sources);
  const tests: LoadedTest[] = [];
  for (const file of testFiles) tests.push(...(await loadTests(file)));
  const atLoad = new Set(Object.keys(switches.mutantCoverage.static));
  const covering = await coverageOf(tests);

  const results: Mutant[] = [];
  for (const mutant of mutants) {
    const source = relative(ROOT, mutant.fileName);
    const own = covering.get(mutant.id) ?? [];
    const again = atLoad.has(mutant.id) ? testFiles : new Set(own.map(({ file }) => file));
    const status =
      own.length === 0 && !atLoad.has(mutant.id)
        ? 'NoCoverage'
        : await outcomeOf(mutant, byDistance(source, own), byDistanceOfFiles(source, [...again]));
    results.push({ ...mutant, fileName: source, location: fromOne(mutant), status });
  }
  switches.activeMutant = undefined;
  await coverageOf(tests);
  return results;
}

async function instrument(files: readonly string[]) {
  const isEnabled = () => false;
  const write = () => undefined;
  const logger = {
    ...{ trace: write, debug: write, info: write, warn: write, error: write, fatal: write },
    ...{ isTraceEnabled: isEnabled, isDebugEnabled: isEnabled, isInfoEnabled: isEnabled },
    ...{ isWarnEnabled: isEnabled, isErrorEnabled: isEnabled, isFatalEnabled: isEnabled },
  };
  const sourceFiles = files.map((file) => {
    const name = join(ROOT, file);
    return { name, mutate: true, content: readFileSync(name, 'utf8') };
  });
  const options = { excludedMutations: ['StringLiteral'], plugins: null, ignorers: [] };
  const result = await new Instrumenter(logger).instrument(sourceFiles, options);
  return {
    mutants: result.mutants.filter(({ status }) => status !== 'Ignored'),
    sources: new Map(
      result.files.map(({ name, content }) => [name, stripTypeScriptTypes(content)]),
    ),
  };
}

/** The tests that reach each mutant. All must pass: before the first mutant, and again after the last. */
async function coverageOf(
  tests: readonly LoadedTest[],
): Promise<ReadonlyMap<string, readonly LoadedTest[]>> {
  const covering = new Map<string, LoadedTest[]>();
  for (const test of tests) {
    switches.currentTestId = test.id;
    switches.mutantCoverage.perTest = {};
    await test.run();
    for (const id of Object.keys(switches.mutantCoverage.perTest[test.id] ?? {}))
      covering.set(id, [...(covering.get(id) ?? []), test]);
  }
  switches.currentTestId = undefined;
  return covering;
}

async function outcomeOf(
  mutant: InstrumentedMutant,
  tests: readonly LoadedTest[],
  filesToLoadAgain: readonly string[],
): Promise<Outcome> {
  switches.activeMutant = mutant.id;
  const outcome = await firstFailure(tests);
  if (outcome !== 'Survived') return outcome;
  for (const file of filesToLoadAgain) {
    switches.hitCount = 0;
    const loaded = await loadTests(file, mutant.id).catch(() => undefined);
    const again = loaded ? await firstFailure(loaded) : 'Killed';
    if (again !== 'Survived') return again;
  }
  return 'Survived';
}

async function firstFailure(tests: readonly LoadedTest[]): Promise<Outcome> {
  for (const test of tests) {
    switches.hitCount = 0;
    try {
      await test.run();
    } catch {
      return switches.hitCount > switches.hitLimit ? 'Timeout' : 'Killed';
    }
  }
  return 'Survived';
}

/** The tests of the source's own file first, then those of its folder. */
const distance = (source: string, test: string): number =>
  test.endsWith(`/${basename(source, '.ts')}.test.ts`)
    ? 0
    : Number(!dirname(test).endsWith(dirname(source))) + 1;

const byDistance = (source: string, tests: readonly LoadedTest[]): readonly LoadedTest[] =>
  tests.toSorted((a, b) => distance(source, a.file) - distance(source, b.file));

const byDistanceOfFiles = (source: string, files: readonly string[]): readonly string[] =>
  files.toSorted((a, b) => distance(source, a) - distance(source, b));

/** The instrumenter counts lines and columns from 0, Stryker's results from 1. */
function fromOne({ location: { start, end } }: InstrumentedMutant): Mutant['location'] {
  const shifted = ({ line, column }: typeof start) => ({ line: line + 1, column: column + 1 });
  return { start: shifted(start), end: shifted(end) };
}
