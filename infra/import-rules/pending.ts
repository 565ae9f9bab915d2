import type { PendingImports, Violation } from './rule.ts';

/** Each entry must cover an import that breaks a rule: remove it when the check says so. */
export const PENDING: readonly PendingImports[] = [];

export function splitPending(found: readonly Violation[], pending: readonly PendingImports[]) {
  const covers = ({ from, to }: PendingImports, { path }: Violation) =>
    path[0]?.startsWith(from) === true && path[1]?.startsWith(to) === true;
  return {
    violations: found.filter((violation) => !pending.some((entry) => covers(entry, violation))),
    stale: pending.filter((entry) => !found.some((violation) => covers(entry, violation))),
  };
}
