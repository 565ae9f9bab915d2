import type { OrganisationId } from '../../../domain/common/ids.ts';
import { themeKey, themes, yearPartition } from '../keys.ts';
import { themeNotesKind } from '../kinds/theme-notes.ts';
import { change, readOne, readRange } from '../row-format.ts';
import type { Rows } from '../rows.ts';
import type { ThemeNotesStore } from '../stores.ts';
import { auditRow } from './audit.ts';

export const themeNotesStore = (rows: Rows, body: OrganisationId): ThemeNotesStore => ({
  get: (year, theme) => readOne(rows, themeNotesKind, yearPartition(body, year), themeKey(theme)),
  list: (year) => readRange(rows, themeNotesKind, yearPartition(body, year), themes),
  save: async (notes, version, audit) =>
    rows.write(yearPartition(body, notes.year), [
      change(themeNotesKind, themeKey(notes.theme), notes, version),
      auditRow(audit),
    ]),
});
