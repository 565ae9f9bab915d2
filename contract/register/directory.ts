import { z } from 'zod';
import { goalRef, personRef } from '../common/id-and-name.ts';
import { plainText } from '../common/input.ts';
import { accountProblem } from '../domain-schemas/account-check.ts';
import { instant, personId } from '../domain-schemas/scalars.ts';
import type { Infer } from '../schema-types.ts';

export const directoryQuery = z.strictObject({
  /** The beginning of words of a name, or of an e-mail address. */
  text: plainText(100),
});

const directoryPerson = z.object({
  id: personId,
  name: z.string(),
  mail: z.string().exactOptional(),
  unit: z.string().exactOptional(),
  title: z.string().exactOptional(),
  /** Undefined if the server may not read it. */
  isEnabled: z.boolean().exactOptional(),
});
export type DirectoryPerson = Infer<typeof directoryPerson>;

export const directoryView = z.object({
  people: z.array(directoryPerson.extend({ isRegistered: z.boolean() })),
});
export type DirectoryView = Infer<typeof directoryView>;

/** Why the directory did not answer. `no-permission` is for the operator to fix. */
export const directoryFailure = z.enum(['no-permission', 'throttled', 'unreachable']);
export type DirectoryFailure = Infer<typeof directoryFailure>;

/** `off`: the operator has not turned it on. */
export const directoryState = z.enum(['off', 'checked', ...directoryFailure.options]);
export type DirectoryState = Infer<typeof directoryState>;

const goalAndDeputy = goalRef.extend({ deputy: personRef.exactOptional() });

export const accountFinding = z.object({
  person: personRef,
  problem: accountProblem,
  since: instant,
  /** The goals for which the person answers. */
  goals: z.array(goalAndDeputy),
});
export type AccountFindingView = Infer<typeof accountFinding>;

export const awayPerson = z.object({ person: personRef, goals: z.array(goalAndDeputy) });

export const accountsView = z.object({
  state: directoryState,
  checkedAt: instant.exactOptional(),
  findings: z.array(accountFinding),
});
export type AccountsView = Infer<typeof accountsView>;
