import type { AccountCheck } from '../../../domain/register/account-check.ts';
import type { SaveResult, Versioned } from './versioned.ts';

/** The newest result of comparing the register with the organisation's directory. */
export interface AccountCheckStore {
  get(): Promise<Versioned<AccountCheck> | undefined>;
  save(check: AccountCheck, version: string | undefined): Promise<SaveResult>;
}
