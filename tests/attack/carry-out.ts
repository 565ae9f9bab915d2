import { performance } from 'node:perf_hooks';

import { isAsExpected, type AttackGroup, type Outcome } from './attack.ts';
import type { Target } from './target.ts';

const GROWTH_MIB = 250;
/** The server keeps some connections to storage and Teams open for the next requests. */
const MORE_HANDLES = 60;
const SETTLE_MS = 15_000;

export interface CarryOut {
  readonly isShort: boolean;
  readonly onOutcome?: (outcome: Outcome) => void;
}

/** Tries every attack of the group, and then whether the server is as well as before. */
export async function carryOut(
  target: Target,
  group: AttackGroup,
  { isShort, onOutcome = () => undefined }: CarryOut,
): Promise<readonly Outcome[]> {
  const outcomes: Outcome[] = [];
  const note = async (attack: string, expected: string, run: () => Promise<string>) => {
    const began = performance.now();
    const got = await run().catch((error: unknown) => `fault: ${String(error)}`);
    const ms = Math.round(performance.now() - began);
    const passed = isAsExpected(expected, got);
    const outcome = { group: group.name, attack, expected, got, ms, passed };
    outcomes.push(outcome);
    onOutcome(outcome);
  };
  const before = target.vitals();
  const errorsBefore = target.errors().length;
  for (const { name, expected, run } of await group.list(target, isShort)) {
    await note(name, expected, async () => {
      const got = await run();
      return (await target.isAlive()) ? got : `${got}, and the server is dead`;
    });
  }
  await note('afterwards: connections', 'as before', async () => {
    if (!before) return 'as before';
    return untilSettled(() => {
      const left = (target.vitals()?.connections ?? 0) - before.connections;
      return left <= 0 ? undefined : `${left} more`;
    });
  });
  await note('afterwards: open files', 'as before', async () => {
    if (!before) return 'as before';
    return untilSettled(() => {
      const left = (target.vitals()?.handles ?? 0) - before.handles;
      return left <= MORE_HANDLES ? undefined : `${left} more`;
    });
  });
  await note('afterwards: memory', 'bounded', async () => {
    const grown = (target.vitals()?.rssMiB ?? 0) - (before?.rssMiB ?? 0);
    return grown <= (group.growthMiB ?? GROWTH_MIB) ? 'bounded' : `${grown} MiB more`;
  });
  await note('afterwards: faults in the log', 'none', async () => {
    const [first] = target.errors().slice(errorsBefore);
    return first === undefined ? 'none' : first.slice(0, 200);
  });
  return outcomes;
}

/** `as before` once nothing is left, otherwise what is left. */
async function untilSettled(left: () => string | undefined): Promise<string> {
  const end = performance.now() + SETTLE_MS;
  for (;;) {
    const rest = left();
    if (rest === undefined) return 'as before';
    if (performance.now() > end) return rest;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}
