/** Stryker plugin: writes which test files each mutant runs against, for jest's filter. */
import { readFileSync, writeFileSync } from 'node:fs';
import { basename, relative } from 'node:path';

import { nearest } from './nearest.ts';

interface DryRun {
  readonly result: {
    readonly tests: readonly { readonly id: string; readonly fileName?: string }[];
  };
}
interface Plans {
  readonly mutantPlans: readonly { readonly mutant: PlannedMutant }[];
}
interface PlannedMutant {
  readonly id: string;
  readonly fileName: string;
  /** A static mutant runs when its file is loaded, so any test file may detect it. */
  readonly static?: boolean;
  readonly coveredBy?: readonly string[];
}

class PlanReporter {
  readonly #filesOf = new Map<string, Set<string>>();

  onDryRunCompleted({ result }: DryRun): void {
    for (const { id, fileName } of result.tests) {
      if (fileName === undefined) continue;
      const files = this.#filesOf.get(id) ?? new Set();
      this.#filesOf.set(id, files.add(relative(process.cwd(), fileName)));
    }
  }

  onMutationTestingPlanReady({ mutantPlans }: Plans): void {
    const all = [...new Set([...this.#filesOf.values()].flatMap((files) => [...files]))];
    const imports = new Map(all.map((test) => [test, readFileSync(test, 'utf8')]));
    const plan = mutantPlans.map(({ mutant }) => {
      const covering = (mutant.coveredBy ?? []).flatMap((id) => [...(this.#filesOf.get(id) ?? [])]);
      const candidates = mutant.static ? [...covering, ...all] : covering;
      const source = basename(mutant.fileName);
      const near = (test: string) => imports.get(test)?.includes(`/${source}'`) ?? false;
      return [mutant.id, nearest(candidates, near, Number(process.env['MUTATION_MOST']))] as const;
    });
    writeFileSync(String(process.env['MUTATION_PLAN']), JSON.stringify(Object.fromEntries(plan)));
  }
}

export const strykerPlugins = [{ kind: 'Reporter', name: 'plan', injectableClass: PlanReporter }];
