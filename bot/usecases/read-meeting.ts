import type { MeetingView } from '../../domain/api-meeting.ts';
import { isUnderWay, type MeetingKey, type MeetingStage } from '../../domain/meeting.ts';
import type { Versioned } from '../storage/stores.ts';
import type { Context } from './context.ts';

/**
 * Where the meeting is, for anyone in the register: a month, a goal's id and the clock. Asked for every
 * other second by everybody in the meeting, so it reads single rows alone.
 */
export async function readMeeting(context: Context, meeting: MeetingKey): Promise<MeetingView> {
  const found = await context.stores.meetings.get(meeting);
  return found ? meetingViewOf(context, found) : {};
}

export async function meetingViewOf(
  context: Context,
  { value, version }: Versioned<MeetingStage>,
): Promise<MeetingView> {
  if (!isUnderWay(value, context.clock())) return { version };
  const { meeting: _, presenter: id, ...place } = value;
  const person = await context.stores.people.get(id);
  return { version, stage: { ...place, presenter: { id, name: person?.value.name ?? id } } };
}
