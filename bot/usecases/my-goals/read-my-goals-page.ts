import { can, type Actor } from '../../../domain/goal/access.ts';
import type {
  AnswerRecord,
  OfferedGoal,
  DeputyGoal,
  OutgoingHandOver,
  MyMonthGoal,
  MyMonth,
  MyMonthsView,
} from '../../../contract/api-mine.ts';
import { isFollowed, type Goal } from '../../../domain/goal/goal.ts';
import { answerersIn, type HandOver } from '../../../domain/goal/hand-over.ts';
import { monthState, yearOf, type OpenedMonth } from '../../../domain/common/month.ts';
import { waitsForAnswer } from '../../../domain/reminders/reminders.ts';
import { bodyView } from '../shared/organisation-view.ts';
import { today, type Context } from '../shared/context.ts';
import { giverOf, readHandOvers } from '../shared/read-hand-overs.ts';
import { monthsAround, monthView } from '../shared/choose-month.ts';
import { readNames } from '../shared/names.ts';
import { readMyGoals, type MyGoal } from './read-my-goals-in-month.ts';

/** What waits for the person in the months that take answers now, and how their answers go. */
export async function readMine(context: Context, actor: Actor): Promise<MyMonthsView> {
  const day = today(context);
  const around = await monthsAround(context);
  const open = around.filter((one) => monthState(one, day) === 'open');
  const begun = around.findLast((one) => one.opensOn <= day);
  const shown = open.length > 0 || !begun ? open : [begun];
  const next = around.find((one) => monthState(one, day) === 'not-yet-open');
  const read = await Promise.all(shown.map((month) => readMonth(context, actor, month)));
  const record = recordOf(read.at(-1)?.mine ?? []);
  return {
    body: bodyView(context),
    months: read.map(({ view }) => view),
    ...(next && { next: monthView(context, next) }),
    ...(record && { record }),
  };
}

interface ReadMonth {
  readonly view: MyMonth;
  readonly mine: readonly MyGoal[];
}

async function readMonth(context: Context, actor: Actor, month: OpenedMonth): Promise<ReadMonth> {
  const [{ goals: mine }, handOvers, names, goals, rows] = await Promise.all([
    readMyGoals(context, actor, month.month),
    readHandOvers(context, month.month),
    readNames(context),
    context.stores.goals.list(yearOf(month.month)),
    context.stores.checkIns.board(month.month),
  ]);
  const known: Known = { context, actor, month, handOvers, names };
  const waiting = new Set(
    rows.filter(({ value }) => waitsForAnswer(value)).map(({ value }) => value.goal),
  );
  const isOpen = monthState(month, today(context)) === 'open';
  const others = goals
    .map(({ value }) => value)
    .filter((goal) => isOpen && isFollowed(goal))
    .toSorted((a, b) => a.order - b.order);
  return {
    mine,
    view: {
      month: monthView(context, month),
      goals: await Promise.all(mine.map((one) => mineGoal(known, one))),
      deputyFor: others
        .filter((goal) => waiting.has(goal.id) && isDeputyOnly(known, goal))
        .map((goal) => deputyGoal(known, goal)),
      asked: others.flatMap((goal) => askedOf(known, goal)),
    },
  };
}

interface Known {
  readonly context: Context;
  readonly actor: Actor;
  readonly month: OpenedMonth;
  readonly handOvers: readonly HandOver[];
  readonly names: Awaited<ReturnType<typeof readNames>>;
}

async function mineGoal(known: Known, { goal, standing }: MyGoal): Promise<MyMonthGoal> {
  const { context, actor, month, names, handOvers } = known;
  const { answer, explanation, forecast, state } = standing;
  const from = giverOf(goal, month.month, handOvers, actor.id);
  const handedOn = handedOnBy(known, goal);
  const draft = await context.stores.drafts.get(actor.id, goal.id, month.month);
  return {
    id: goal.id,
    name: goal.name,
    binding: goal.binding,
    part: partOf(goal, actor),
    state,
    standing: standing.standing,
    phases: standing.sections.flatMap((section) => section.phases),
    may: {
      repeat: state === 'pending' && answer !== undefined,
      handOn: can(actor, 'hand-on', goal),
    },
    ...(from && !can(actor, 'hand-on', goal) && { from: names(from) }),
    ...(forecast && { forecast }),
    ...(explanation !== undefined && { explanation }),
    ...(answer && {
      answer: {
        month: answer.month,
        revision: answer.revision,
        by: names(answer.answeredBy),
        at: answer.answeredAt,
      },
    }),
    ...(handedOn && { handedOn }),
    ...(draft && { draftSavedAt: draft.value.savedAt }),
  };
}

function partOf(goal: Goal, { id }: Actor): MyMonthGoal['part'] {
  if (goal.owners.includes(id)) return 'owner';
  return goal.projectManagers.includes(id) ? 'project-manager' : 'handed';
}

function handedOnBy({ actor, handOvers, names }: Known, goal: Goal): OutgoingHandOver | undefined {
  const wish = handOvers.find((one) => one.goal === goal.id && one.from === actor.id);
  return wish && { to: names(wish.to), scope: wish.scope, state: wish.state };
}

const isDeputyOnly = ({ actor, month, handOvers }: Known, goal: Goal): boolean =>
  goal.deputy === actor.id && !answerersIn(goal, month.month, handOvers).includes(actor.id);

const deputyGoal = ({ names }: Known, { id, name, owners }: Goal): DeputyGoal => ({
  id,
  name,
  owners: owners.map(names),
});

const askedOf = ({ actor, handOvers, names }: Known, { id, name }: Goal): readonly OfferedGoal[] =>
  handOvers
    .filter((one) => one.goal === id && one.to === actor.id && one.state === 'asked')
    .map(({ from, scope, askedAt }) => ({ id, name, from: names(from), scope, askedAt }));

function recordOf(mine: readonly MyGoal[]): AnswerRecord | undefined {
  if (mine.length === 0) return undefined;
  const states = mine.flatMap(({ standing }) => standing.trajectory.map(({ state }) => state));
  const count = (state: (typeof states)[number]): number =>
    states.filter((one) => one === state).length;
  return { onTime: count('on-time'), late: count('late'), missed: count('missed') };
}
