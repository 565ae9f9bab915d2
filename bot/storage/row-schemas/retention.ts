import { retention } from '../../../contract/domain-schemas/retention.ts';
import type { Retention } from '../../../domain/months/retention.ts';
import type { RowKind } from '../row-format.ts';

export const retentionRowKind: RowKind<Retention> = {
  name: 'retention',
  version: 1,
  schema: retention,
  columns: ({ years, keptBy, keptAt }) => ({ ...years, keptBy, keptAt }),
};
