import type { GoalId } from '../../../domain/common/ids.ts';
import type { Day } from '../../../domain/common/month.ts';
import {
  isSnoozeRun,
  waitsForAnswer,
  type Delivery,
  type ReminderRun,
} from '../../../domain/reminders/reminders.ts';
import type { CardMessage } from '../../ports/messenger.ts';
import type { Context, ReminderView, WaitingList } from '../shared/context.ts';
import { myGoalsOf } from '../my-goals/read-my-goals-in-month.ts';
import type { Recipient } from './recheck-recipient.ts';
import type { RunSnapshot } from './month-snapshot.ts';

interface Facts {
  readonly run: ReminderRun;
  readonly delivery: Delivery;
  readonly to: Pick<Recipient, 'person' | 'language' | 'rows'>;
  readonly snapshot: RunSnapshot;
  readonly day: Day;
}

/** The one card that the person gets: whatever the run has to tell them is in it. */
export async function reminderMessage(context: Context, facts: Facts): Promise<CardMessage> {
  const { run, to } = facts;
  return run.audience === 'facilitators'
    ? context.compose.waitingList(await waitingList(facts), to.language)
    : context.compose.reminder(reminderView(facts), to.language);
}

function reminderView({ run, delivery, to, snapshot, day }: Facts): ReminderView {
  const { month, months, names, elsewhere } = snapshot;
  const { id } = to.person;
  const mine = snapshot.mine.get(id) ?? [];
  const rowsOf = new Map(
    mine.map((goal) => {
      const others = snapshot.rowsOf.get(goal.id)?.filter((row) => row.month !== run.month) ?? [];
      const fresh = to.rows.get(goal.id);
      return [goal.id, fresh ? [...others, fresh] : others];
    }),
  );
  const alsoWaiting = elsewhere.flatMap(({ month: other, waiting }) => {
    const goals = waiting.get(id) ?? 0;
    return goals > 0 ? [{ month: other, goals }] : [];
  });
  return {
    mine: myGoalsOf({ month, months, mine, rowsOf, today: day }),
    because: becauseOf(run, names(run.sentBy ?? run.plannedBy).name),
    deputyFor: run.audience === 'substitutes' ? deputyFor(delivery, to, snapshot) : [],
    alsoWaiting,
    again: delivery.unknownAt !== undefined,
    ...(run.redirectTo !== undefined && { insteadOf: names(id) }),
  };
}

function becauseOf(run: ReminderRun, name: string): ReminderView['because'] {
  if (isSnoozeRun(run)) return { kind: 'snooze' };
  return { kind: run.step === undefined ? 'person' : 'schedule', name };
}

/** Goals of others that still wait, and of which the person is the deputy. */
function deputyFor(
  { goals }: Delivery,
  { person, rows }: Pick<Recipient, 'person' | 'rows'>,
  { goals: known, names }: RunSnapshot,
): ReminderView['deputyFor'] {
  return goals.flatMap((id) => {
    const goal = known.get(id);
    const row = rows.get(id);
    if (goal?.deputy !== person.id || !row || !waitsForAnswer(row)) return [];
    return [{ goal: { id, name: goal.name }, owners: goal.owners.map(names) }];
  });
}

async function waitingList({ delivery, to, snapshot }: Facts): Promise<WaitingList> {
  const newest = await snapshot.newest();
  const waits = (id: GoalId): boolean => {
    const row = to.rows.get(id);
    return row !== undefined && waitsForAnswer(row);
  };
  return {
    month: snapshot.month,
    goals: delivery.goals.filter(waits).flatMap((id) => {
      const goal = snapshot.goals.get(id);
      if (!goal) return [];
      const asked = snapshot.askedFor(goal);
      const outcome = asked[0] && newest.get(asked[0]);
      return [
        {
          goal: { id, name: goal.name },
          owners: asked.map(snapshot.names),
          ...(outcome && { newest: outcome }),
        },
      ];
    }),
  };
}
