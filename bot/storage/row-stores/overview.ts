import type { OrganisationId } from '../../../domain/common/ids.ts';
import {
  boards,
  goals,
  isIn,
  months,
  overview,
  yearPartition,
  yearsHandOvers,
  type KeyRange,
} from '../keys.ts';
import { boardKind } from '../kinds/check-in.ts';
import { goalKind } from '../kinds/goal.ts';
import { handOverKind } from '../kinds/hand-over.ts';
import { monthKind } from '../kinds/month.ts';
import { fromRow, type RowKind } from '../row-format.ts';
import type { Rows } from '../rows.ts';
import type { Stores } from '../stores.ts';

export const overviewReader =
  (rows: Rows, organisation: OrganisationId): Stores['overview'] =>
  async (year) => {
    const all = await rows.range(yearPartition(organisation, year), overview);
    const those = <Value>(kind: RowKind<Value>, range: KeyRange): readonly Value[] =>
      all.filter(({ key }) => isIn(range, key)).map((row) => fromRow(kind, row).value);
    return {
      goals: those(goalKind, goals),
      months: those(monthKind, months),
      rows: those(boardKind, boards),
      handOvers: those(handOverKind, yearsHandOvers),
    };
  };
