import { API_DOORS } from '../support/cases/api-doors.ts';
import type { Question, Target } from './target.ts';

/** Has the form of a version of the storage, but nothing has it. */
export const STALE = `W/"datetime'2020-01-01T00%3A00%3A00.0000000Z'"`;

/** The request of a door, about the month and year of the target. What must be made before it does not exist. */
export function requestOf(target: Pick<Target, 'goal' | 'month' | 'year'>, id: string): Question {
  const { goal, month, year } = target;
  const door = API_DOORS[id];
  if (!door) throw new Error(`There is no door ${id}`);
  const values = { goal, month, year, id: 'no-such-run', version: STALE };
  const [method, path, body] = door.request(values);
  const here = (text: string): string =>
    text
      .replaceAll('2026-03-31', `${month}-28`)
      .replaceAll('2026-03', month)
      .replaceAll('2026', year);
  return {
    method: method as NonNullable<Question['method']>,
    path: `/api/v1${here(path)}`,
    ...(body !== undefined && { text: here(JSON.stringify(body)) }),
  };
}
