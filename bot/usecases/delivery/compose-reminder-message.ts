import type { GoalId } from '../../../domain/common/ids.ts';
import type { Day } from '../../../domain/common/month.ts';
import {
  isSnoozeRun,
  waitsForAnswer,
  type Delivery,
  type ReminderRun,
} from '../../../domain/reminders/reminders.ts';
import type { CardComposer } from '../../ports/card-composer.ts';
import type { CardMessage } from '../../ports/messenger.ts';
import type { ReminderView, WaitingList } from '../../views/reminders.ts';
import { toMyGoals } from '../my-goals/read-my-goals-in-month.ts';
import type { Recipient } from './recheck-recipient.ts';
import type { MonthSnapshot } from './month-snapshot.ts';

export interface ReminderSituation {
  readonly run: ReminderRun;
  readonly delivery: Delivery;
  readonly to: Pick<Recipient, 'person' | 'language' | 'rows'>;
  readonly snapshot: MonthSnapshot;
  readonly day: Day;
  readonly newestOutcomes: Outcomes;
}

type Outcomes = Awaited<ReturnType<MonthSnapshot['newestOutcomes']>>;

/** Only the list for facilitators shows outcomes, so other runs do not read them. */
export const readNewestOutcomes = async (
  { audience }: ReminderRun,
  snapshot: MonthSnapshot,
): Promise<Outcomes> => (audience === 'facilitators' ? snapshot.newestOutcomes() : new Map());

export function composeReminderMessage(
  cards: CardComposer,
  situation: ReminderSituation,
): CardMessage {
  return situation.run.audience === 'facilitators'
    ? cards.waitingList(waitingList(situation))
    : cards.reminder(reminderView(situation));
}

function reminderView({ run, delivery, to, snapshot, day }: ReminderSituation): ReminderView {
  const { month, months, names, otherOpenMonths } = snapshot;
  const { id } = to.person;
  const ownGoals = snapshot.goalsByPerson.get(id) ?? [];
  const rowsOf = new Map(
    ownGoals.map((goal) => {
      const others = snapshot.rowsOf.get(goal.id)?.filter((row) => row.month !== run.month) ?? [];
      const fresh = to.rows.get(goal.id);
      return [goal.id, fresh ? [...others, fresh] : others];
    }),
  );
  const alsoWaiting = otherOpenMonths.flatMap(({ month: other, waiting }) => {
    const goals = waiting.get(id) ?? 0;
    return goals > 0 ? [{ month: other, goals }] : [];
  });
  return {
    myGoals: toMyGoals({ month, months, ownGoals, rowsOf, today: day }),
    reason: reasonOf(run, names(run.sentBy ?? run.plannedBy).name),
    deputyFor: run.audience === 'substitutes' ? deputyFor(delivery, to, snapshot) : [],
    alsoWaiting,
    isResend: delivery.unknownAt !== undefined,
    ...(run.redirectTo !== undefined && { originalRecipient: names(id) }),
  };
}

function reasonOf(run: ReminderRun, name: string): ReminderView['reason'] {
  if (isSnoozeRun(run)) return { kind: 'snooze' };
  return { kind: run.step === undefined ? 'person' : 'schedule', name };
}

/** Returns other people's goals that still have no answer and name this person as deputy. */
function deputyFor(
  { goals }: Delivery,
  { person, rows }: Pick<Recipient, 'person' | 'rows'>,
  { goals: goalsById, names }: MonthSnapshot,
): ReminderView['deputyFor'] {
  return goals.flatMap((id) => {
    const goal = goalsById.get(id);
    const row = rows.get(id);
    if (goal?.deputy !== person.id || !row || !waitsForAnswer(row)) return [];
    return [{ goal: { id, name: goal.name }, owners: goal.owners.map(names) }];
  });
}

function waitingList({ delivery, to, snapshot, newestOutcomes }: ReminderSituation): WaitingList {
  const waits = (id: GoalId): boolean => {
    const row = to.rows.get(id);
    return row !== undefined && waitsForAnswer(row);
  };
  return {
    month: snapshot.month,
    goals: delivery.goals.filter(waits).flatMap((id) => {
      const goal = snapshot.goals.get(id);
      if (!goal) return [];
      const recipients = snapshot.recipientsFor(goal);
      const outcome = recipients[0] && newestOutcomes.get(recipients[0]);
      return [
        {
          goal: { id, name: goal.name },
          owners: recipients.map(snapshot.names),
          ...(outcome && { newest: outcome }),
        },
      ];
    }),
  };
}
