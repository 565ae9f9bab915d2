import type { Actor } from '../../../domain/goal/who-may-do-what.ts';
import type { RunView, RunRequest } from '../../../contract/reminders/runs.ts';
import { parseRunId, type PersonId, type RunId, type StepId } from '../../../domain/common/ids.ts';
import { isFollowed } from '../../../domain/goal/goal.ts';
import { yearOf, type Month } from '../../../domain/common/month.ts';
import { planDeliveries, type RunSituation } from '../../../domain/reminders/reminder-plan.ts';
import {
  isSnoozed,
  type Audience,
  type ReminderRun,
  type RunSelection,
} from '../../../domain/reminders/reminders.ts';
import { Refusal } from '../../../domain/common/refusal.ts';
import type { ClaimedStep } from '../../../domain/reminders/schedule.ts';
import type { Conversation } from '../../storage/stores/people.ts';
import { type SaveResult, type Versioned, valuesOf } from '../../storage/stores/versioned.ts';
import { today, type Context, type SendingServices } from '../shared/context.ts';
import { createAuditEntry, authorize, originIn } from '../shared/authorize.ts';
import { readHandOvers } from '../shared/read-hand-overs.ts';
import { chooseMonth, requireOpenMonth } from '../shared/choose-month.ts';
import { readEarlierDeliveries } from './read-earlier-deliveries.ts';
import { readRunView } from './read-runs.ts';
import { readRunViewBuilders, createRunViewCollector } from './build-run-view.ts';

/** Installer and opener are needed, because only they make people without a chat reachable. */
export type PlanningContext = Context & Pick<SendingServices, 'installer' | 'opener'>;

/** Plans a delivery for each person, with their goals or the reason to skip them. Sends nothing. */
export async function planRun(
  context: PlanningContext,
  actor: Actor,
  input: RunRequest,
): Promise<RunView> {
  const { run, deliveries } = await proposeRun(context, actor, input);
  const { month } = run;
  const audit = { ...createAuditEntry(context, actor, 'plan-run', run.id), month };
  if ((await context.stores.runs.plan(run, deliveries, audit)) === 'conflict')
    throw new Refusal('stale-version');
  return readRunView(context, run.month, run.id);
}

export async function readProposedRun(
  context: PlanningContext,
  actor: Actor,
  input: RunRequest,
): Promise<RunView> {
  const { run, deliveries } = await proposeRun(context, actor, input);
  const { add, view } = createRunViewCollector(run, await readRunViewBuilders(context, run.month));
  for (const delivery of deliveries.toSorted((a, b) => (a.person < b.person ? -1 : 1)))
    add(delivery);
  return view();
}

async function proposeRun(context: PlanningContext, actor: Actor, input: RunRequest) {
  authorize(actor, 'run-reminders');
  const { month } = (await chooseMonth(context, input.month)).chosen;
  await requireOpenMonth(context, month);
  const selection = input.selection && toSelection(input.selection);
  const situation = await readRunSituation(context, month, selection);
  if (selection) requireKnownSelection(context, situation, selection);
  if (input.redirectToMe === true && situation.reachable.get(actor.id) !== 'open')
    throw new Refusal('person-unreachable', { name: actor.name });
  const run: ReminderRun = {
    id: newRunId(context),
    month,
    audience: input.audience ?? 'owners',
    ...(selection && { selection }),
    ...(input.redirectToMe === true && { redirectTo: actor.id }),
    plannedBy: actor.id,
    plannedAt: context.clock(),
  };
  const deliveries = planDeliveries(situation, run).map((one) => ({ ...one, run: run.id }));
  return { run, deliveries };
}

export interface StepToPlan {
  readonly month: Month;
  readonly step: StepId;
  readonly audience: Audience;
  readonly run: RunId;
  /** The person who last saved the schedule. Scheduled runs are sent in their name. */
  readonly by: PersonId;
  readonly claimed: Versioned<ClaimedStep>;
}

/** Saves the run and the step in one transaction. `conflict` means another server was first. */
export async function planScheduleStep(
  context: PlanningContext,
  { month, step, audience, run: id, by, claimed }: StepToPlan,
): Promise<'planned' | 'nobody' | 'conflict'> {
  const situation = await readRunSituation(context, month);
  const planned = planDeliveries(situation, { audience });
  const state = planned.some(({ outcome }) => outcome.kind === 'planned') ? 'planned' : 'nobody';
  const at = context.clock();
  const run: ReminderRun = {
    id,
    month,
    audience,
    step,
    plannedBy: by,
    plannedAt: at,
    sentBy: by,
    sentAt: at,
    ...(state === 'nobody' && { finishedAt: at }),
  };
  const saved: SaveResult = await context.stores.runs.plan(
    run,
    planned.map((one) => ({ ...one, run: id })),
    { at, by, act: 'send-run', target: id, month, ...originIn(context) },
    { value: { ...claimed.value, state, run: id }, version: claimed.version },
  );
  return saved === 'saved' ? state : 'conflict';
}

export async function readRunSituation(
  context: PlanningContext,
  month: Month,
  selection: RunSelection = {},
): Promise<RunSituation> {
  const { goals, checkIns, people, conversations, runs, snoozes } = context.stores;
  const [allGoals, rows, allPeople, chats, claimed, allSnoozes, handOvers, reminderReach] =
    await Promise.all([
      goals.list(yearOf(month)),
      checkIns.board(month),
      people.list(),
      conversations.list(),
      runs.claimedOn(today(context)),
      snoozes.list(month),
      readHandOvers(context, month),
      selection.who === undefined ? new Map() : readEarlierDeliveries(context, month),
    ]);
  const snoozed = allSnoozes.filter(({ value }) => isSnoozed(value, today(context)));
  return {
    goals: valuesOf(allGoals).filter(isFollowed),
    rows: valuesOf(rows),
    people: valuesOf(allPeople),
    reachable: chatStatesByPerson(chats),
    installs: context.installer !== undefined,
    opens: context.opener !== undefined,
    remindedToday: new Set(claimed),
    snoozed: new Set(snoozed.map(({ value }) => value.person)),
    handOvers,
    reminderReach,
    unreadable: { people: readUnreadablePeople(context), at: context.clock() },
  };
}

/** Call this after the people and the conversations have been listed. */
export const readUnreadablePeople = ({ stores }: Pick<Context, 'stores'>): ReadonlySet<PersonId> =>
  new Set([...stores.unreadable.people('person'), ...stores.unreadable.people('conversation')]);

export const chatStatesByPerson = (
  chats: readonly Versioned<Conversation>[],
): RunSituation['reachable'] =>
  new Map(chats.map(({ value }) => [value.person, value.unreachable ?? 'open']));

/** Leaves out empty lists, because an empty list that is stored would select nobody. */
function toSelection({ themes = [], goals = [], who }: RunSelection): RunSelection | undefined {
  const selection = {
    ...(themes.length > 0 && { themes }),
    ...(goals.length > 0 && { goals }),
    ...(who && { who }),
  };
  return Object.keys(selection).length > 0 ? selection : undefined;
}

function requireKnownSelection(
  { organisation }: Context,
  situation: RunSituation,
  { themes = [], goals = [] }: RunSelection,
): void {
  const inYear = new Set<string>(situation.goals.map(({ id }) => id));
  const unknown =
    themes.find((theme) => !organisation.themes.some(({ id }) => id === theme)) ??
    goals.find((goal) => !inYear.has(goal));
  if (unknown !== undefined) throw new Refusal('selection-unknown', { name: unknown });
}

function newRunId(context: Context): RunId {
  const id = parseRunId(`run-${context.newId()}`);
  if (!id) throw new Error('Invariant: newId did not return a slug');
  return id;
}
