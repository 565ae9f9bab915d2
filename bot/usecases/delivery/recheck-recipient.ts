import type { GoalMonthRow } from '../../../domain/goal/goal-month-row.ts';
import type { GoalId } from '../../../domain/common/ids.ts';
import type { Day } from '../../../domain/common/month.ts';
import type { Language, Person } from '../../../domain/common/person.ts';
import {
  isSnoozed,
  waitsForAnswer,
  type Delivery,
  type ReminderRun,
  type SkipReason,
} from '../../../domain/reminders/reminders.ts';
import type { Conversation } from '../../storage/stores/people.ts';
import type { Versioned } from '../../storage/stores/versioned.ts';
import { readerLanguage } from '../../../domain/months/settings.ts';
import type { Context, SendingServices } from '../shared/context.ts';
import { type MonthSnapshot, selectRowsInMonth } from './month-snapshot.ts';

export interface Recipient {
  readonly person: Person;
  /** The person's own chat. In a test run, the chat of the person who started the run. */
  readonly chat: Versioned<Conversation>;
  readonly language: Language;
  /** The month's rows of the delivery's goals and, in a reminder, of the person's own goals. */
  readonly rows: ReadonlyMap<GoalId, GoalMonthRow>;
}

export type RecheckResult =
  | { readonly kind: 'write'; readonly to: Recipient; readonly snapshot: MonthSnapshot }
  | { readonly kind: 'skip'; readonly reason: SkipReason }
  /** The person has no chat. Ennuste can open one, or install the app first. */
  | { readonly kind: 'reach'; readonly barrier: MissingChat };

export type MissingChat = 'never-reached' | 'gone' | 'not-installed';

/** Checks again whether the card may be sent, because the run may have been planned hours ago. */
export async function recheckRecipient(
  context: Context & Pick<SendingServices, 'installer' | 'opener'>,
  snapshot: MonthSnapshot | undefined,
  { run, delivery, day }: { run: ReminderRun; delivery: Delivery; day: Day },
): Promise<RecheckResult> {
  if (run.cancelledAt !== undefined) return skip('cancelled');
  if (!snapshot?.isOpen) return skip('month-closed');
  const { people, conversations, snoozes } = context.stores;
  const isList = run.audience === 'facilitators';
  const [person, chat, snooze, rows] = await Promise.all([
    people.get(delivery.person),
    conversations.get(run.redirectTo ?? delivery.person),
    isList ? undefined : snoozes.get(run.month, delivery.person),
    // A list for facilitators needs many rows, so it uses the rows of the cached snapshot.
    isList
      ? selectRowsInMonth(snapshot, delivery.goals)
      : readRows(context, snapshot, run, delivery),
  ]);
  const waits = (goal: GoalId): boolean => {
    const row = rows.get(goal);
    return row !== undefined && waitsForAnswer(row);
  };
  if (!delivery.goals.some(waits)) return skip('answered');
  if (!person) return skip('not-registered');
  if (!person.value.active) return skip('left');
  const barrier = chat ? chat.value.unreachable : 'never-reached';
  if (run.redirectTo === undefined && isMissingChat(barrier) && canReach(context, barrier))
    return { kind: 'reach', barrier };
  if (barrier !== undefined) return skip(barrier);
  if (snooze && isSnoozed(snooze.value, day)) return skip('snoozed');
  if (!chat) throw new Error('Invariant: a reachable recipient has no conversation');
  const ownChat = run.redirectTo === undefined ? chat.value : undefined;
  const language = readerLanguage(context.organisation, person.value, ownChat);
  return { kind: 'write', to: { person: person.value, chat, language, rows }, snapshot };
}

const isMissingChat = (barrier: string | undefined): barrier is MissingChat =>
  barrier === 'never-reached' || barrier === 'gone' || barrier === 'not-installed';

/** Only installing the app helps a person who has removed it. */
const canReach = (
  { installer, opener }: Pick<SendingServices, 'installer' | 'opener'>,
  barrier: MissingChat,
): boolean =>
  (installer !== undefined && barrier !== 'gone') ||
  (opener !== undefined && barrier !== 'not-installed');

const skip = (reason: SkipReason): RecheckResult => ({ kind: 'skip', reason });

async function readRows(
  { stores }: Context,
  snapshot: MonthSnapshot,
  { month }: ReminderRun,
  { person, goals }: Delivery,
): Promise<ReadonlyMap<GoalId, GoalMonthRow>> {
  const ownGoals = snapshot.goalsByPerson.get(person) ?? [];
  const ids = [...new Set([...goals, ...ownGoals.map(({ id }) => id)])];
  const rows = await Promise.all(ids.map((goal) => stores.checkIns.row(month, goal)));
  return new Map(rows.flatMap((row) => (row ? [[row.value.goal, row.value] as const] : [])));
}
