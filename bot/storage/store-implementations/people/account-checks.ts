import type { OrganisationId } from '../../../../domain/common/ids.ts';
import { ACCOUNT_CHECK_KEY, organisationPartition } from '../../keys.ts';
import { accountCheckRowKind } from '../../row-schemas/account-check.ts';
import { readRow, toRowChange } from '../../row-format.ts';
import type { RowStore } from '../../row-store.ts';
import type { AccountCheckStore } from '../../stores/account-checks.ts';

export function createAccountCheckStore(
  rows: RowStore,
  organisation: OrganisationId,
): AccountCheckStore {
  const partition = organisationPartition(organisation);
  return {
    get: () => readRow(rows, accountCheckRowKind, partition, ACCOUNT_CHECK_KEY),
    save: async (check, version) =>
      rows.write(partition, [toRowChange(accountCheckRowKind, ACCOUNT_CHECK_KEY, check, version)]),
  };
}
