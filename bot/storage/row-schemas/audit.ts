import { z } from 'zod';
import { columnsFromFields, type RowKind } from '../row-format.ts';
import { AUDIT_ACTS, type AuditEntry } from '../stores/audit.ts';
import { monthDays } from '../../../contract/domain-schemas/month.ts';
import type { FieldSchemas } from '../../../contract/schema-types.ts';
import { instant, month, personId } from '../../../contract/domain-schemas/scalars.ts';
import { trailChange } from '../../../contract/domain-schemas/trail-change.ts';

export const auditRowKind: RowKind<AuditEntry> = {
  name: 'audit',
  version: 1,
  schema: z.object({
    at: instant,
    by: personId,
    act: z.enum(AUDIT_ACTS),
    target: z.string(),
    person: z.exactOptional(personId),
    correlation: z.string().exactOptional(),
    note: z.string().exactOptional(),
    changes: z.array(trailChange).exactOptional(),
    more: z.int().exactOptional(),
    month: z.exactOptional(month),
    days: monthDays.exactOptional(),
  } satisfies FieldSchemas<AuditEntry>),
  columns: columnsFromFields('at', 'by', 'act', 'target', 'person'),
};
