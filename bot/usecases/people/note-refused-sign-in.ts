import type { PersonId } from '../../../domain/common/ids.ts';
import { errorFields } from '../../log.ts';
import type { Context } from '../shared/context.ts';
import { noteOpening } from '../shared/note-access.ts';

const EVERY_MS = 60 * 60_000;
const MAX_PER_HOUR = 50;

let hour = 0;
let count = 0;

/**
 * Notes a person of the directory who is not in the register, once an hour. Requests whose token is
 * invalid name nobody: they are only logged, as anybody could fill the trail with them.
 */
export async function noteRefusedSignIn(context: Context, person: PersonId): Promise<void> {
  const now = Math.floor(Date.parse(context.clock()) / EVERY_MS);
  if (now !== hour) [hour, count] = [now, 0];
  count += 1;
  if (count > MAX_PER_HOUR) return;
  try {
    const about = { target: person, person };
    await noteOpening(context, { id: person }, 'refuse-sign-in', about, EVERY_MS);
  } catch (error) {
    context.log('warn', 'refused-sign-in-not-noted', errorFields(error));
  }
}
