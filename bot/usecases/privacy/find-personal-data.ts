import { createNameFinder } from '../../../domain/search/name-parts.ts';
import type { PersonId } from '../../../domain/common/ids.ts';
import { yearOf, type Year } from '../../../domain/common/month.ts';
import type { RawRow, RowPlace } from '../../storage/stores/privacy/personal-data.ts';
import { today, type Context } from '../shared/context.ts';

/** A stored row that refers to the person, or whose texts may name them. */
export interface PersonalRow {
  readonly kind: string;
  readonly place: RowPlace;
  readonly goal?: string;
  /** The time or the month of the row. */
  readonly at?: string;
  /** The fields with the person's id, such as `answeredBy`. */
  readonly fields: readonly string[];
  /** The texts that may name the person. */
  readonly naming: readonly string[];
  /** All that the row says. Undefined for drafts, which only their writer may read. */
  readonly data?: unknown;
}

const FIRST_YEAR = 2000;

/** Each year is a partition of its own. Years without rows cost one request. */
export function listYears(context: Pick<Context, 'organisation' | 'clock'>): readonly Year[] {
  const last = yearOf(today(context)) + 1;
  return Array.from({ length: last - FIRST_YEAR + 1 }, (_, index) => FIRST_YEAR + index);
}

/**
 * Goes through every row of every kind, so that nothing is missed that a later version stores. Not
 * for pages that are opened often.
 */
export async function* findPersonalData(
  context: Context,
  person: PersonId,
  name: string,
): AsyncGenerator<PersonalRow> {
  const isNamedIn = createNameFinder(name);
  for (const place of ['people', 'reminders', ...listYears(context)] as const)
    for await (const page of context.stores.personalData.rows(place))
      for (const row of page) {
        const found = personalRow(row, place, person, isNamedIn);
        if (found.fields.length + found.naming.length > 0) yield found;
      }
}

function personalRow(
  { kind, key, data }: RawRow,
  place: RowPlace,
  person: PersonId,
  isNamedIn: (text: string) => boolean,
): PersonalRow {
  const fields = new Set<string>();
  const naming = new Set<string>();
  visitTexts(data, '', (text, field) => {
    if (text === person) fields.add(field);
    else if (text.includes(' ') && isNamedIn(text)) naming.add(text);
  });
  // The row of the person is about them in full, and it is the one that names them.
  if (key === `person:${person}`) naming.clear();
  const [goal, at] = [textAt(data, ['goal']), textAt(data, TIMES)];
  return {
    kind,
    place,
    ...(goal !== undefined && { goal }),
    ...(at !== undefined && { at }),
    fields: [...fields],
    naming: kind === 'draft' ? [] : [...naming],
    ...(kind !== 'draft' && { data }),
  };
}

const TIMES = ['at', 'answeredAt', 'askedAt', 'keptAt', 'plannedAt', 'openedAt', 'seenAt', 'month'];

function textAt(data: unknown, names: readonly string[]): string | undefined {
  if (typeof data !== 'object' || data === null) return undefined;
  const fields = new Map<string, unknown>(Object.entries(data));
  for (const name of names) {
    const value = fields.get(name);
    if (typeof value === 'string') return value;
  }
  return undefined;
}

/** Elements of a list get the name of the list. */
function visitTexts(
  value: unknown,
  field: string,
  visit: (text: string, field: string) => void,
): void {
  if (typeof value === 'string') visit(value, field);
  else if (Array.isArray(value)) for (const one of value) visitTexts(one, field, visit);
  else if (typeof value === 'object' && value !== null)
    for (const [name, one] of Object.entries(value)) visitTexts(one, name, visit);
}
