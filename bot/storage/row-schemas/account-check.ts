import type { AccountCheck } from '../../../domain/register/account-check.ts';
import { accountCheck } from '../../../contract/domain-schemas/account-check.ts';
import type { RowKind } from '../row-format.ts';

export const accountCheckRowKind: RowKind<AccountCheck> = {
  name: 'account-check',
  version: 1,
  schema: accountCheck,
  columns: ({ checkedAt, findings }) => ({ checkedAt, findings: findings.length }),
};
