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
  daysOf,
  decemberBefore,
  followsUpYearBefore,
  monthsUntil,
  moveToYear,
  openMonthOf,
} from './demo-calendar.ts';
import { readDemo } from './demo-files.ts';
import type { Demo } from './demo.ts';
import { anchorOf, planAnswers } from './demo-plan.ts';
import { dayOfMessage } from './demo-questions.ts';
import { notesInYear } from './demo-themes.ts';
import { valuesOf } from '../storage/stores/versioned.ts';

/**
 * Fills an empty register with the demo year through the use cases, as each person at that time.
 * Existing rows stay unchanged, so that a load can be repeated after a crash. A later load opens the
 * new month. `today` must be the day of the context's clock.
 * @throws Error when a data file is faulty or the register has people but no facilitator
 */
export async function loadDemo(
  context: SendingContext,
  today: Day,
): Promise<'loaded' | 'already-there'> {
  const demo = await readDemo(context.organisation);
  const current = await currentMonth(context, today);
  const anchor = (await loadedIn(context, current)) ?? current;
  const facilitator = await facilitatorOf(atInstant(context, registerDay(anchor)), demo);
  const steps = [
    await addPeople(context, demo, facilitator, anchor),
    await addGoals(context, demo, facilitator, anchor),
    await openMonths(context, facilitator, monthsUntil(anchor), today),
    await addAnswers(context, demo, anchor),
    await addThemes(context, demo, facilitator, anchor),
    await addQuestions(context, demo, anchor),
    await openMonths(context, facilitator, [current], today),
  ];
  return steps.some((changed) => changed) ? 'loaded' : 'already-there';
}

/** When the previous December is closed already, the demo year is this year, even in January. */
async function currentMonth(context: Context, today: Day): Promise<Month> {
  if (!followsUpYearBefore(today)) return openMonthOf(today);
  const december = await context.stores.months.get(decemberBefore(monthOf(today)));
  const isClosed = december !== undefined && monthState(december.value, today) === 'closed';
  return isClosed ? monthOf(today) : openMonthOf(today);
}

/** The month that was open when the demo's answers of the year were loaded. */
async function loadedIn(context: Context, current: Month): Promise<Month | undefined> {
  const rows = await context.stores.checkIns.boardsOf(yearOf(current));
  for (const { value } of rows) {
    const anchor = value.answer && anchorOf(value.answer.submission);
    if (anchor) return anchor;
  }
  return undefined;
}

async function facilitatorOf(context: Context, demo: Demo): Promise<Actor> {
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

async function addPeople(
  context: Context,
  demo: Demo,
  facilitator: Actor,
  anchor: Month,
): Promise<boolean> {
  const known = new Set((await context.stores.people.list()).map(({ value }) => value.id));
  let changed = false;
  for (const [index, person] of demo.people.entries()) {
    if (known.has(person.id)) continue;
    const then = atInstant(context, addMinutes(registerDay(anchor), index));
    changed =
      (await succeedsUnless('stale-version', savePerson(then, facilitator, { person }))) || changed;
  }
  return changed;
}

async function addGoals(
  context: Context,
  demo: Demo,
  facilitator: Actor,
  anchor: Month,
): Promise<boolean> {
  const year = yearOf(anchor);
  const known = new Set((await context.stores.goals.list(year)).map(({ value }) => value.id));
  let changed = false;
  for (const { goal: written } of demo.goals) {
    if (known.has(written.id)) continue;
    const goal = moveToYear(written, year);
    const then = atInstant(context, addMinutes(registerDay(anchor), 60 + goal.order));
    changed =
      (await succeedsUnless('stale-version', saveGoal(then, facilitator, { goal }))) || changed;
  }
  return changed;
}

async function openMonths(
  context: Context,
  facilitator: Actor,
  months: readonly Month[],
  today: Day,
): Promise<boolean> {
  let changed = false;
  for (const month of months) {
    if (await context.stores.months.get(month)) continue;
    const days = daysOf(month, today);
    const then = atInstant(context, earlier(morningOf(days.opensOn), context.clock()));
    changed =
      (await succeedsUnless('month-already-open', openMonth(then, facilitator, days))) || changed;
  }
  return changed;
}

async function addAnswers(context: Context, demo: Demo, anchor: Month): Promise<boolean> {
  const rows = await context.stores.checkIns.boardsOf(yearOf(anchor));
  const stored = new Map(
    rows.map(({ value }) => [`${value.month} ${value.goal}`, value.answer?.revision ?? 0]),
  );
  const people = new Map(demo.people.map((person) => [person.id, person]));
  const missing = planAnswers(demo, anchor).filter(
    (one) => one.revision > (stored.get(`${one.month} ${one.goal}`) ?? 0),
  );
  let changed = false;
  for (const answer of missing) {
    const person = people.get(answer.by);
    if (!person) continue;
    const at = addMinutes(morningOf(answer.day), answer.order);
    const then = atInstant(context, earlier(at, context.clock()));
    const { goal, month, submission, sections, revision } = answer;
    const input = { goal, month, submission, sections, basedOn: revision - 1 };
    changed =
      (await succeedsUnless('stale-answer', submitCheckIn(then, actorOf(person), input))) ||
      changed;
  }
  return changed;
}

async function addThemes(
  context: Context,
  demo: Demo,
  facilitator: Actor,
  anchor: Month,
): Promise<boolean> {
  const year = yearOf(anchor);
  const known = new Set(
    (await context.stores.themeNotes.list(year)).map(({ value }) => value.theme),
  );
  let changed = false;
  for (const [index, one] of demo.themes.entries()) {
    if (known.has(one.theme)) continue;
    const at = addMinutes(morningOf(firstDayOf(anchor)), index + 1);
    const then = atInstant(context, earlier(at, context.clock()));
    const notes = { ...notesInYear(one, year), theme: one.theme, year };
    changed =
      (await succeedsUnless('stale-version', saveTheme(then, facilitator, notes))) || changed;
  }
  return changed;
}

/** Skips questions that people have withdrawn or answered, and goals archived or reassigned since. */
async function addQuestions(context: SendingContext, demo: Demo, anchor: Month): Promise<boolean> {
  const year = yearOf(anchor);
  const known = new Map(
    (await context.stores.questions.list(year)).map(({ value }) => [value.id, value]),
  );
  const goals = new Map(
    (await context.stores.goals.list(year)).map(({ value }) => [value.id, value]),
  );
  const on = (day: Day): SendingContext =>
    atInstant(context, earlier(morningOf(day), context.clock()));
  let changed = false;
  for (const question of demo.questions) {
    const { id, text, by, answer } = question;
    const goal = goals.get(question.goal);
    if (!goal || !isFollowed(goal)) continue;
    const place = { year, goal: goal.id, id };
    const existing = known.get(id);
    if (!existing) {
      await askQuestion(on(dayOfMessage(question, anchor)), actorOf(by), { ...place, text });
      changed = true;
    }
    if (!answer || !answerersOf(goal).includes(answer.by.id)) continue;
    if (existing && questionState(existing) !== 'open') continue;
    const then = on(dayOfMessage(answer, anchor));
    await answerQuestion(then, actorOf(answer.by), { ...place, text: answer.text });
    changed = true;
  }
  return changed;
}

/** The demo register dates from the previous December. */
const registerDay = (anchor: Month): Instant => morningOf(`${yearOf(anchor) - 1}-12-15`);

const atInstant = <Some extends Context>(context: Some, at: Instant): Some => ({
  ...context,
  clock: () => at,
});

const actorOf = ({ id, name, roles }: Person): Actor => ({ id, name, roles });

/** 8 or 9 in the morning in Finland. */
function morningOf(day: string): Instant {
  const instant = parseInstant(`${day}T06:00:00.000Z`);
  if (!instant) throw new Error(`${day} is not a day`);
  return instant;
}

const earlier = (a: Instant, b: Instant): Instant => (a < b ? a : b);

/** Returns `false` on the refusal `code`: another server or an earlier load was first. */
async function succeedsUnless(code: RefusalCode, doing: Promise<unknown>): Promise<boolean> {
  try {
    await doing;
    return true;
  } catch (error) {
    if (isRefusal(error, code)) return false;
    throw error;
  }
}
