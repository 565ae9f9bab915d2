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
import { boardRowKind } from '../row-schemas/check-in.ts';
import { goalRowKind } from '../row-schemas/goal.ts';
import { handOverRowKind } from '../row-schemas/hand-over.ts';
import { monthRowKind } from '../row-schemas/month.ts';
import { parseReadable, type RowKind } from '../row-format.ts';
import type { RowStore } from '../row-store.ts';
import type { Stores } from '../stores.ts';
import { valuesOf } from '../stores/versioned.ts';

export const createOverviewReader =
  (rows: RowStore, organisation: OrganisationId): Stores['overview'] =>
  async (year) => {
    const all = await rows.range(yearPartition(organisation, year), overviewRange);
    const valuesIn = <Value>(kind: RowKind<Value>, range: KeyRange): readonly Value[] =>
      valuesOf(
        parseReadable(
          rows,
          kind,
          all.filter(({ key }) => isInRange(range, key)),
        ),
      );
    return {
      goals: valuesIn(goalRowKind, goalsRange),
      months: valuesIn(monthRowKind, monthsRange),
      rows: valuesIn(boardRowKind, boardsRange),
      handOvers: valuesIn(handOverRowKind, allHandOversRange),
    };
  };
