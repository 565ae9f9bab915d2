import { substitutesFor } from '../../domain/asked.ts';
import { isFollowed, type Goal } from '../../domain/goal.ts';
import { parseRunId } from '../../domain/ids.ts';
import { monthState } from '../../domain/month.ts';
import {
  waitsForAnswer,
  type Audience,
  type Delivery,
  type ReminderRun,
} from '../../domain/reminders.ts';
import { Refusal } from '../../domain/refusal.ts';
import { today, type Context } from './context.ts';
import type { DrawnPreview, PreviewWish } from './preview-card.ts';
import { reminderMessage } from './reminder-message.ts';
import { runSnapshots, type RunSnapshot } from './run-snapshot.ts';

/**
 * What a run to the audience would send the person now: from the schedule where that is started, else from
 * who looks at the preview.
 * @throws Refusal `month-not-open`
 */
export async function previewReminder(
  context: Context,
  wish: PreviewWish,
  audience: Audience,
): Promise<DrawnPreview> {
  const { month, person, language } = wish;
  const snapshot = await runSnapshots(context)(month);
  if (!snapshot) throw new Refusal('month-not-open', { month });
  const day = today(context);
  if (monthState(snapshot.month, day) === 'closed') return { kind: 'none', why: 'month-closed' };
  if (audience === 'facilitators' && !person.roles.includes('facilitator'))
    return { kind: 'none', why: 'facilitators-only' };
  const rows = rowsOf(snapshot, wish);
  const goals = [...snapshot.goals.values()].filter((goal) => {
    const row = rows.get(goal.id);
    const waits = row !== undefined && waitsForAnswer(row) && isFollowed(goal);
    return waits && isFor(goal, snapshot, wish, audience);
  });
  if (goals.length === 0) return { kind: 'none', why: 'nothing-waits' };
  const run = await runToShow(context, wish, audience);
  const delivery: Delivery = {
    run: run.id,
    person: person.id,
    goals: goals.map(({ id }) => id),
    outcome: { kind: 'planned' },
  };
  const to = { person, language, rows };
  const message = await reminderMessage(context, { run, delivery, to, snapshot, day });
  return { kind: 'card', message, refused: false };
}

/** As `plan-run.ts` chooses whom a run writes to. */
function isFor(
  goal: Goal,
  snapshot: RunSnapshot,
  { person }: PreviewWish,
  audience: Audience,
): boolean {
  const asked = snapshot.askedFor(goal);
  switch (audience) {
    case 'owners':
      return asked.includes(person.id);
    case 'substitutes':
      return substitutesFor(goal, asked).includes(person.id);
    case 'facilitators':
      return true;
  }
}

function rowsOf(snapshot: RunSnapshot, { month }: PreviewWish) {
  const rows = [...snapshot.goals.keys()].map((goal) =>
    snapshot.rowsOf.get(goal)?.find((row) => row.month === month),
  );
  return new Map(rows.flatMap((row) => (row ? [[row.goal, row] as const] : [])));
}

async function runToShow(
  { stores, clock }: Context,
  { month, by }: PreviewWish,
  audience: Audience,
): Promise<ReminderRun> {
  const id = parseRunId('preview');
  if (!id) throw new Error('The id of a run that is never stored is no slug');
  const schedule = (await stores.schedule.get())?.value;
  const step = schedule?.steps.find((one) => one.audience === audience);
  const isScheduled = schedule !== undefined && step !== undefined && !schedule.pausedAt;
  return {
    id,
    month,
    audience,
    plannedBy: isScheduled ? schedule.keptBy : by.id,
    plannedAt: clock(),
    ...(isScheduled && { step: step.id }),
  };
}
