import type { DeliveryView, RunView } from '../../../../contract/reminders/runs.ts';
import type { PersonId } from '../../../../domain/common/ids.ts';
import type { DeliveryState } from '../../../../domain/reminders/reminders.ts';

/**
 * The rows of a run that the page has loaded. The server lists rows by person id. `further` holds, for each state, the
 * last loaded id after the first page.
 */
export interface RunRows {
  readonly known: ReadonlyMap<PersonId, DeliveryView>;
  /** Undefined when the first page was the whole run. */
  readonly lastOfFirstPage: PersonId | undefined;
  readonly further: Readonly<Partial<Record<DeliveryState, PersonId>>>;
}

/** Deliveries with problems are always shown, on whichever page they are. */
const ALWAYS_SHOWN: readonly DeliveryState[] = ['failed', 'unknown', 'retrying'];

export const rowsOfPage = ({ deliveries, more }: RunView): RunRows => ({
  known: new Map(deliveries.map((row) => [row.person.id, row])),
  lastOfFirstPage: more ? deliveries.at(-1)?.person.id : undefined,
  further: {},
});

/** Merges a reloaded first page. Later rows may be stale, so they are dropped unless nothing has changed. */
export function withFirstPage(rows: RunRows, page: RunView, isUnchanged: boolean): RunRows {
  const first = rowsOfPage(page);
  if (!isUnchanged || first.lastOfFirstPage === undefined) return first;
  return { ...first, known: new Map([...rows.known, ...first.known]), further: rows.further };
}

/** Merges a later page of one state. */
export function withPage(rows: RunRows, state: DeliveryState, { deliveries }: RunView): RunRows {
  const last = deliveries.at(-1)?.person.id;
  return {
    ...rows,
    known: new Map([
      ...rows.known,
      ...deliveries.map((row): [PersonId, DeliveryView] => [row.person.id, row]),
    ]),
    further: last === undefined ? rows.further : { ...rows.further, [state]: last },
  };
}

/** Merges changed rows. A row that is not loaded yet is ignored, because it comes with its page. */
export function withChanges(rows: RunRows, changed: readonly DeliveryView[]): RunRows {
  const fresh = changed.filter(
    (row) =>
      rows.known.has(row.person.id) ||
      ALWAYS_SHOWN.includes(row.state) ||
      isWithin(row.person.id, cursorOf(rows, row.state)),
  );
  if (fresh.length === 0) return rows;
  return {
    ...rows,
    known: new Map([
      ...rows.known,
      ...fresh.map((row): [PersonId, DeliveryView] => [row.person.id, row]),
    ]),
  };
}

/** The cursor of the state's next page; undefined when every row is loaded. */
export const cursorOf = (rows: RunRows, state: DeliveryState): PersonId | undefined =>
  rows.lastOfFirstPage === undefined ? undefined : (rows.further[state] ?? rows.lastOfFirstPage);

const isWithin = (person: PersonId, cursor: PersonId | undefined): boolean =>
  cursor === undefined || person <= cursor;

export const rowsIn = (rows: RunRows, state: DeliveryState): readonly DeliveryView[] =>
  [...rows.known.values()].filter((row) => row.state === state);
