import { z } from 'zod';
import {
  ACCOUNT_PROBLEMS,
  type AccountCheck,
  type AccountFinding,
} from '../../domain/register/account-check.ts';
import type { FieldSchemas } from '../schema-types.ts';
import { instant, personId } from './scalars.ts';

export const accountProblem = z.enum(ACCOUNT_PROBLEMS);

export const accountCheck = z.object({
  checkedAt: instant,
  findings: z.array(
    z.object({
      person: personId,
      problem: accountProblem,
      since: instant,
    } satisfies FieldSchemas<AccountFinding>),
  ),
} satisfies FieldSchemas<AccountCheck>);
