import type { Draft } from '../../../domain/check-in/draft.ts';
import { draft } from '../../../contract/domain-schemas/draft.ts';
import { fields, type RowKind } from '../row-format.ts';

export const draftKind: RowKind<Draft> = {
  name: 'draft',
  version: 1,
  schema: draft,
  columns: fields('person', 'goal', 'month', 'basedOn', 'savedAt'),
};
