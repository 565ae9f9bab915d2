import type { OrganisationId } from '../../../domain/common/ids.ts';
import { themeKey, themesRange, yearPartition } from '../keys.ts';
import { themeNotesRowKind } from '../row-schemas/theme-notes.ts';
import { toRowChange, readRow, readRange } from '../row-format.ts';
import type { RowStore } from '../row-store.ts';
import type { ThemeNotesStore } from '../stores/goals.ts';
import { toAuditRow } from './audit.ts';

export const createThemeNotesStore = (
  rows: RowStore,
  organisation: OrganisationId,
): ThemeNotesStore => ({
  get: (year, theme) =>
    readRow(rows, themeNotesRowKind, yearPartition(organisation, year), themeKey(theme)),
  list: (year) =>
    readRange(rows, themeNotesRowKind, yearPartition(organisation, year), themesRange),
  save: async (notes, version, audit) =>
    rows.write(yearPartition(organisation, notes.year), [
      toRowChange(themeNotesRowKind, themeKey(notes.theme), notes, version),
      toAuditRow(audit),
    ]),
});
