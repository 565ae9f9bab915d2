import { z } from 'zod';
import type {
  AnswersYearView,
  ChangeMonthRequest,
  GoalAnswerView,
  OpenedMonthView,
  MonthAnswersView,
  MonthEvent,
  MonthEventsView,
  ReopenMonthRequest,
  UnopenedMonthView,
} from './api-months.ts';
import { ANSWER_STATES } from '../domain/goal/board.ts';
import { MONTH_ACTS } from '../domain/months/month-days.ts';
import { monthDays } from './values/month.ts';
import { day, instant, month, type Fields } from './values/scalars.ts';
import { bodyView, count, goalRef, monthView, personRef } from './common.ts';

/** Opaque, as a list gave it; longer than any ETag of the storage. */
export const seenVersion = z.string().min(1).max(200);

export const changeMonthRequest = z.strictObject({
  version: seenVersion,
  ...monthDays.shape,
} satisfies Fields<ChangeMonthRequest>);

export const reopenMonthRequest = z.strictObject({
  version: seenVersion,
  closesOn: day,
} satisfies Fields<ReopenMonthRequest>);

const state = z.enum(ANSWER_STATES);

const keptMonth = z.object({
  ...monthView.shape,
  version: z.string(),
  closedAt: z.exactOptional(instant),
  answers: z.object({
    pending: count,
    'on-time': count,
    late: count,
    missed: count,
    excused: count,
  } satisfies Fields<OpenedMonthView['answers']>),
  mayReopen: z.boolean(),
} satisfies Fields<OpenedMonthView>);

const unopenedMonth = z.object({
  month,
  ...monthDays.shape,
  firstReminder: z.exactOptional(day),
} satisfies Fields<UnopenedMonthView>);

export const answersYearView = z.object({
  body: bodyView,
  year: z.int(),
  today: day,
  months: z.array(keptMonth),
  unopened: z.array(unopenedMonth),
  opening: z.object({ goals: count, people: count, isScheduled: z.boolean() }),
  goals: z.array(z.object({ goal: goalRef, states: z.array(z.object({ month, state })) })),
} satisfies Fields<AnswersYearView>);

const goalAnswer = z.object({
  goal: goalRef,
  state,
  answer: z
    .object({ by: personRef, at: instant, firstOn: day, corrections: count })
    .exactOptional(),
  excused: z.object({ by: personRef, at: instant, reason: z.string() }).exactOptional(),
  asked: z.array(personRef),
  lastReminder: z
    .object({ at: instant, person: personRef, kind: z.enum(['sent', 'unknown', 'failed']) })
    .exactOptional(),
  version: z.string(),
} satisfies Fields<GoalAnswerView>);

export const monthAnswersView = z.object({
  body: bodyView,
  month: monthView,
  goals: z.array(goalAnswer),
} satisfies Fields<MonthAnswersView>);

const monthEvent = z.object({
  at: instant,
  by: personRef,
  act: z.enum(MONTH_ACTS),
  days: monthDays.exactOptional(),
  goal: goalRef.exactOptional(),
  reason: z.string().exactOptional(),
} satisfies Fields<MonthEvent>);

export const monthEventsView = z.object({
  events: z.array(monthEvent),
} satisfies Fields<MonthEventsView>);
