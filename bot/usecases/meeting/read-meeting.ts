import { can, type Actor } from '../../../domain/goal/who-may-do-what.ts';
import type { MeetingView } from '../../../contract/portfolio/meeting.ts';
import {
  isMeetingUnderWay,
  type MeetingKey,
  type MeetingStage,
} from '../../../domain/portfolio/meeting.ts';
import type { Versioned } from '../../storage/stores/versioned.ts';
import type { Context } from '../shared/context.ts';
import { readPersonRef } from '../shared/name-lookup.ts';
import { maySeeGoal } from '../shared/require-goal.ts';

/** Reads only a little, because each participant's tab calls this every two seconds. */
export async function readMeeting(
  context: Context,
  actor: Actor,
  meeting: MeetingKey,
): Promise<MeetingView> {
  const found = await context.stores.meetings.get(meeting);
  if (!found) return {};
  const { stage, ...view } = await buildMeetingView(context, found);
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
  return maySeeGoal(context, actor, { goal, month });
}

export async function buildMeetingView(
  context: Context,
  { value, version }: Versioned<MeetingStage>,
): Promise<MeetingView> {
  if (!isMeetingUnderWay(value, context.clock())) return { version };
  const { meeting: _, presenter, ...place } = value;
  return { version, stage: { ...place, presenter: await readPersonRef(context, presenter) } };
}
