import { z } from 'zod';
import { personRef } from '../common/id-and-name.ts';
import { accountFinding, awayPerson, directoryState } from '../register/directory.ts';
import type { Infer } from '../schema-types.ts';

/** What is known, just now, about the people whom a planned run would reach. */
export const recipientsView = z.object({
  accounts: z.object({ state: directoryState, findings: z.array(accountFinding) }),
  /** Nothing of this is stored. */
  presence: z.object({ state: directoryState, away: z.array(awayPerson) }),
  /** People without a chat. Ennuste opens one before it sends. */
  opens: z.array(personRef),
});
export type RecipientsView = Infer<typeof recipientsView>;
