import type { Draft } from '../../../domain/check-in/draft.ts';
import { draft } from '../../../contract/domain-schemas/check-in/draft.ts';
import { columnsFromFields, type RowKind } from '../row-format.ts';

export const draftRowKind: RowKind<Draft> = {
  name: 'draft',
  version: 1,
  schema: draft,
  columns: columnsFromFields('person', 'goal', 'month', 'basedOn', 'savedAt'),
};
