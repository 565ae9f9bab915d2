import type { OrganisationId } from '../../../domain/common/ids.ts';
import {
  boardsRange,
  goalsRange,
  isInRange,
  monthsRange,
  overviewRange,
  yearPartition,
  allHandOversRange,
  type KeyRange,
} from '../keys.ts';
import { boardKind } from '../row-schemas/check-in.ts';
import { goalKind } from '../row-schemas/goal.ts';
import { handOverKind } from '../row-schemas/hand-over.ts';
import { monthKind } from '../row-schemas/month.ts';
import { parseRow, type RowKind } from '../row-format.ts';
import type { RowStore } from '../row-store.ts';
import type { Stores } from '../stores.ts';

export const createOverviewReader =
  (rows: RowStore, organisation: OrganisationId): Stores['overview'] =>
  async (year) => {
    const all = await rows.range(yearPartition(organisation, year), overviewRange);
    const valuesIn = <Value>(kind: RowKind<Value>, range: KeyRange): readonly Value[] =>
      all.filter(({ key }) => isInRange(range, key)).map((row) => parseRow(kind, row).value);
    return {
      goals: valuesIn(goalKind, goalsRange),
      months: valuesIn(monthKind, monthsRange),
      rows: valuesIn(boardKind, boardsRange),
      handOvers: valuesIn(handOverKind, allHandOversRange),
    };
  };
