import type { Actor } from '../../domain/goal/who-may-do-what.ts';
import { answerersOf, isFollowed } from '../../domain/goal/goal.ts';
import {
  addMinutes,
  firstDayOf,
  monthOf,
  monthState,
  parseInstant,
  yearOf,
  type Day,
  type Instant,
  type Month,
  type Year,
} from '../../domain/common/month.ts';
import type { Person } from '../../domain/common/person.ts';
import { questionState } from '../../domain/check-in/question.ts';
import { isRefusal, type RefusalCode } from '../../domain/common/refusal.ts';
import type { Context, SendingContext } from '../usecases/shared/context.ts';
import { answerQuestion } from '../usecases/questions/answer-question.ts';
import { askQuestion } from '../usecases/questions/ask-question.ts';
import { ensureFirstFacilitator } from '../usecases/people/ensure-first-facilitator.ts';
import { openMonth } from '../usecases/months/open-month.ts';
import { saveGoal } from '../usecases/register/save-goal.ts';
import { savePerson } from '../usecases/people/save-person.ts';
import { saveTheme } from '../usecases/themes/save-theme.ts';
import { submitCheckIn } from '../usecases/check-in/submit-check-in.ts';
import {
  planMonthDays,
  decemberBefore,
  demoShowsPreviousYear,
  monthsFromJanuaryTo,
  moveGoalToYear,
  demoOpenMonthOn,
} from './demo-calendar.ts';
import { readDemoFiles } from './demo-files.ts';
import type { DemoData } from './demo.ts';
import { findDemoLoadMonth, planDemoAnswers } from './demo-plan.ts';
import { demoMessageDay } from './demo-questions.ts';
import { moveNotesToYear } from './demo-themes.ts';
import { valuesOf } from '../storage/stores/versioned.ts';

/**
 * Runs each demo action through its use case, with the clock set to the time of the action. Existing
 * rows stay, so a load can be repeated after a crash. `today` must be the day of the context's clock.
 * @throws Error when a data file is faulty or the register has people but no facilitator
 */
export async function loadDemo(
  context: SendingContext,
  today: Day,
): Promise<'loaded' | 'already-there'> {
  const demo = await readDemoFiles(context.organisation);
  const current = await currentMonth(context, today);
  const anchor = (await loadedIn(context, current)) ?? current;
  const facilitator = await facilitatorOf(atInstant(context, registerDay(anchor)), demo);
  const load: Load = { context, demo, facilitator, loadMonth: anchor, year: yearOf(anchor) };
  const steps = [
    await addPeople(load),
    await addGoals(load),
    await openMonths(load, monthsFromJanuaryTo(anchor), today),
    await addAnswers(load),
    await addThemes(load),
    await addQuestions(load),
    await openMonths(load, [current], today),
  ];
  return steps.some((changed) => changed) ? 'loaded' : 'already-there';
}

interface Load {
  readonly context: SendingContext;
  readonly demo: DemoData;
  readonly facilitator: Actor;
  readonly loadMonth: Month;
  readonly year: Year;
}

/** If December has already closed, the demo shows the current year, even in January. */
async function currentMonth(context: Context, today: Day): Promise<Month> {
  if (!demoShowsPreviousYear(today)) return demoOpenMonthOn(today);
  const december = await context.stores.months.get(decemberBefore(monthOf(today)));
  const isClosed = december !== undefined && monthState(december.value, today) === 'closed';
  return isClosed ? monthOf(today) : demoOpenMonthOn(today);
}

/** Returns the month that was open when the demo's answers of the year were loaded. */
async function loadedIn(context: Context, current: Month): Promise<Month | undefined> {
  const rows = await context.stores.checkIns.boardsOf(yearOf(current));
  for (const { value } of rows) {
    const anchor = value.answer && findDemoLoadMonth(value.answer.submission);
    if (anchor) return anchor;
  }
  return undefined;
}

async function facilitatorOf(context: Context, demo: DemoData): Promise<Actor> {
  const first = demo.people.find((person) => person.roles.includes('facilitator'));
  if (!first)
    throw new Error('demo/people.json: no one is a facilitator; give one person the role');
  const { id, name, language } = first;
  await ensureFirstFacilitator(context, { id, name, ...(language && { language }) });
  const people = valuesOf(await context.stores.people.list());
  const found =
    people.find((person) => person.id === id) ??
    people.find((person) => person.active && person.roles.includes('facilitator'));
  if (!found)
    throw new Error('the register has people but no facilitator; give one person the role first');
  return actorOf(found);
}

async function addPeople({
  context,
  demo,
  facilitator,
  loadMonth: anchor,
}: Load): Promise<boolean> {
  const known = new Set((await context.stores.people.list()).map(({ value }) => value.id));
  return addEach(demo.people, async (person, index) => {
    if (known.has(person.id)) return false;
    const then = atInstant(context, addMinutes(registerDay(anchor), index));
    return succeedsUnless('stale-version', savePerson(then, facilitator, { person }));
  });
}

async function addGoals({
  context,
  demo,
  facilitator,
  loadMonth: anchor,
  year,
}: Load): Promise<boolean> {
  const known = new Set((await context.stores.goals.list(year)).map(({ value }) => value.id));
  return addEach(demo.goals, async ({ goal: written }) => {
    if (known.has(written.id)) return false;
    const goal = moveGoalToYear(written, year);
    const then = atInstant(context, addMinutes(registerDay(anchor), 60 + goal.order));
    return succeedsUnless('stale-version', saveGoal(then, facilitator, { goal }));
  });
}

const openMonths = (
  { context, facilitator }: Load,
  months: readonly Month[],
  today: Day,
): Promise<boolean> =>
  addEach(months, async (month) => {
    if (await context.stores.months.get(month)) return false;
    const days = planMonthDays(month, today);
    const then = atInstant(context, earlier(morningOf(days.opensOn), context.clock()));
    return succeedsUnless('month-already-open', openMonth(then, facilitator, days));
  });

async function addAnswers({ context, demo, loadMonth: anchor, year }: Load): Promise<boolean> {
  const rows = await context.stores.checkIns.boardsOf(year);
  const stored = new Map(
    rows.map(({ value }) => [`${value.month} ${value.goal}`, value.answer?.revision ?? 0]),
  );
  const people = new Map(demo.people.map((person) => [person.id, person]));
  const missing = planDemoAnswers(demo, anchor).filter(
    (one) => one.revision > (stored.get(`${one.month} ${one.goal}`) ?? 0),
  );
  return addEach(
    missing,
    async ({ by, day, order, revision, goal, month, submission, sections }) => {
      const person = people.get(by);
      if (!person) return false;
      const at = addMinutes(morningOf(day), order);
      const then = atInstant(context, earlier(at, context.clock()));
      const input = { goal, month, submission, sections, basedOn: revision - 1 };
      return succeedsUnless('stale-answer', submitCheckIn(then, actorOf(person), input));
    },
  );
}

async function addThemes({
  context,
  demo,
  facilitator,
  loadMonth: anchor,
  year,
}: Load): Promise<boolean> {
  const stored = await context.stores.themeNotes.list(year);
  const known = new Set(stored.map(({ value }) => value.theme));
  return addEach(demo.themes, async (one, index) => {
    if (known.has(one.theme)) return false;
    const at = addMinutes(morningOf(firstDayOf(anchor)), index + 1);
    const then = atInstant(context, earlier(at, context.clock()));
    const notes = { ...moveNotesToYear(one, year), theme: one.theme, year };
    return succeedsUnless('stale-version', saveTheme(then, facilitator, notes));
  });
}

/** Skips questions that people have changed, and goals that were archived or reassigned. */
async function addQuestions({ context, demo, loadMonth: anchor, year }: Load): Promise<boolean> {
  const [questions, stored] = await Promise.all([
    context.stores.questions.list(year),
    context.stores.goals.list(year),
  ]);
  const known = new Map(questions.map(({ value }) => [value.id, value]));
  const goals = new Map(stored.map(({ value }) => [value.id, value]));
  const on = (day: Day): SendingContext =>
    atInstant(context, earlier(morningOf(day), context.clock()));
  return addEach(demo.questions, async (question) => {
    const { id, text, by, answer } = question;
    const goal = goals.get(question.goal);
    if (!goal || !isFollowed(goal)) return false;
    const place = { year, goal: goal.id, id };
    const existing = known.get(id);
    if (!existing)
      await askQuestion(on(demoMessageDay(question, anchor)), actorOf(by), { ...place, text });
    const waits = existing === undefined || questionState(existing) === 'open';
    if (!answer || !answerersOf(goal).includes(answer.by.id) || !waits) return !existing;
    const then = on(demoMessageDay(answer, anchor));
    await answerQuestion(then, actorOf(answer.by), { ...place, text: answer.text });
    return true;
  });
}

/** Adds one item after another, in the order of `items`. Returns whether any was added. */
async function addEach<Item>(
  items: readonly Item[],
  add: (item: Item, index: number) => Promise<boolean>,
): Promise<boolean> {
  let changed = false;
  for (const [index, item] of items.entries()) changed = (await add(item, index)) || changed;
  return changed;
}

/** In the demo, the facilitator saved the register in December of the previous year. */
const registerDay = (loadMonth: Month): Instant => morningOf(`${yearOf(loadMonth) - 1}-12-15`);

const atInstant = <Some extends Context>(context: Some, at: Instant): Some => ({
  ...context,
  clock: () => at,
});

const actorOf = ({ id, name, roles }: Person): Actor => ({ id, name, roles });

/** Returns 06:00 UTC. In Finland that is 8 a.m. in winter and 9 a.m. in summer. */
function morningOf(day: string): Instant {
  const instant = parseInstant(`${day}T06:00:00.000Z`);
  if (!instant) throw new Error(`${day} is not a day`);
  return instant;
}

const earlier = (a: Instant, b: Instant): Instant => (a < b ? a : b);

/** Returns false on a refusal with `code`: another server or an earlier load has done the same. */
async function succeedsUnless(code: RefusalCode, doing: Promise<unknown>): Promise<boolean> {
  try {
    await doing;
    return true;
  } catch (error) {
    if (isRefusal(error, code)) return false;
    throw error;
  }
}
