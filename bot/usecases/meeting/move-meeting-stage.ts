import type { Actor } from '../../../domain/goal/who-may-do-what.ts';
import type { MeetingView } from '../../../contract/portfolio/meeting.ts';
import {
  stageAfterMove,
  type MeetingKey,
  type MeetingStage,
  type StageMove,
} from '../../../domain/portfolio/meeting.ts';
import { Refusal } from '../../../domain/common/refusal.ts';
import type { Context } from '../shared/context.ts';
import { authorize } from '../shared/authorize.ts';
import { buildMeetingView } from './read-meeting.ts';

export interface MoveMeetingInput extends StageMove {
  readonly meeting: MeetingKey;
  /** Version of the stage that the actor saw. Undefined before the first move. */
  readonly version?: string;
}

/** Repeating a move succeeds. A move has no audit row, because it decides nothing about a goal. */
export async function moveMeetingStage(
  context: Context,
  actor: Actor,
  { meeting, version, ...move }: MoveMeetingInput,
): Promise<MeetingView> {
  authorize(actor, 'read-every-goal');
  await requireVisibleInMeeting(context, move);
  const { meetings } = context.stores;
  const found = await meetings.get(meeting);
  if (found && found.version !== version) {
    if (!isAlreadyThere(found.value, actor, move)) throw new Refusal('stale-version');
    return buildMeetingView(context, found);
  }
  const position = stageAfterMove(found?.value, move, context.clock());
  await meetings.save({ ...position, meeting, presenter: actor.id }, found?.version);
  const now = await meetings.get(meeting);
  if (!now || !isAlreadyThere(now.value, actor, move)) throw new Refusal('stale-version');
  return buildMeetingView(context, now);
}

async function requireVisibleInMeeting(
  context: Context,
  { month, goal }: StageMove,
): Promise<void> {
  const { months, checkIns } = context.stores;
  const [opened, row] = await Promise.all([
    months.get(month),
    goal === undefined ? undefined : checkIns.row(month, goal),
  ]);
  if (!opened) throw new Refusal('month-not-open', { month });
  if (goal !== undefined && !row) throw new Refusal('goal-not-in-month', { month });
}

const isAlreadyThere = (stage: MeetingStage, actor: Actor, move: StageMove): boolean =>
  stage.presenter === actor.id &&
  stage.month === move.month &&
  stage.goal === move.goal &&
  stage.minutes === move.minutes;
