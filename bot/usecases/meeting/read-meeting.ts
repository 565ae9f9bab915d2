import { can, type Actor } from '../../../domain/goal/access.ts';
import type { MeetingView } from '../../../contract/portfolio/meeting.ts';
import { answerersIn } from '../../../domain/goal/hand-over.ts';
import {
  isUnderWay,
  type MeetingKey,
  type MeetingStage,
} from '../../../domain/portfolio/meeting.ts';
import { yearOf } from '../../../domain/common/month.ts';
import type { Versioned } from '../../storage/stores/versioned.ts';
import type { Context } from '../shared/context.ts';
import { readHandOvers } from '../shared/read-hand-overs.ts';
import { readName } from '../shared/names.ts';

/**
 * Where the meeting is, for anyone in the register: a month, the clock, and the goal's id for those who may
 * read the goal. Asked for every other second by everybody in the meeting, so it reads little.
 */
export async function readMeeting(
  context: Context,
  actor: Actor,
  meeting: MeetingKey,
): Promise<MeetingView> {
  const found = await context.stores.meetings.get(meeting);
  if (!found) return {};
  const { stage, ...view } = await meetingViewOf(context, found);
  if (!stage || (await maySee(context, actor, stage))) return { ...view, ...(stage && { stage }) };
  const { goal: _, ...place } = stage;
  return { ...view, stage: { ...place, isHidden: true } };
}

async function maySee(
  context: Context,
  actor: Actor,
  { month, goal }: Pick<MeetingStage, 'month' | 'goal'>,
): Promise<boolean> {
  if (goal === undefined || can(actor, 'read-every-goal')) return true;
  const [found, handOvers] = await Promise.all([
    context.stores.goals.get(yearOf(month), goal),
    readHandOvers(context, month),
  ]);
  if (!found) return false;
  return can(actor, 'read-goal', found.value, answerersIn(found.value, month, handOvers));
}

export async function meetingViewOf(
  context: Context,
  { value, version }: Versioned<MeetingStage>,
): Promise<MeetingView> {
  if (!isUnderWay(value, context.clock())) return { version };
  const { meeting: _, presenter, ...place } = value;
  return { version, stage: { ...place, presenter: await readName(context, presenter) } };
}
