import type { OrganisationId } from '../../../domain/common/ids.ts';
import { themeKey, themesRange, yearPartition } from '../keys.ts';
import { themeNotesKind } from '../row-schemas/theme-notes.ts';
import { toChange, readRow, readRange } from '../row-format.ts';
import type { Rows } from '../rows.ts';
import type { ThemeNotesStore } from '../stores/goals.ts';
import { auditRow } from './audit.ts';

export const themeNotesStore = (rows: Rows, organisation: OrganisationId): ThemeNotesStore => ({
  get: (year, theme) =>
    readRow(rows, themeNotesKind, yearPartition(organisation, year), themeKey(theme)),
  list: (year) => readRange(rows, themeNotesKind, yearPartition(organisation, year), themesRange),
  save: async (notes, version, audit) =>
    rows.write(yearPartition(organisation, notes.year), [
      toChange(themeNotesKind, themeKey(notes.theme), notes, version),
      auditRow(audit),
    ]),
});
