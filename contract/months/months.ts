import { z } from 'zod';
import { MONTH_ACTS } from '../../domain/months/month-days.ts';
import { monthView, organisationView } from '../common/organisation.ts';
import { goalRef, personRef } from '../common/id-and-name.ts';
import type { Infer } from '../schema-types.ts';
import { answerCounts } from '../portfolio/standing.ts';
import { answerState } from '../domain-schemas/check-in/check-in.ts';
import { monthDays } from '../domain-schemas/month.ts';
import { count, day, instant, month, version } from '../domain-schemas/scalars.ts';

export const monthsView = z.object({ months: z.array(monthView) });
export type MonthsView = Infer<typeof monthsView>;

export const openMonthRequest = z.strictObject({ month, ...monthDays.shape });

export const changeMonthRequest = z.strictObject({ version: version, ...monthDays.shape });
export type ChangeMonthRequest = Infer<typeof changeMonthRequest>;

export const closeMonthRequest = z.strictObject({ version: version.exactOptional() });

export const reopenMonthRequest = z.strictObject({ version: version, closesOn: day });
export type ReopenMonthRequest = Infer<typeof reopenMonthRequest>;

export const excuseRequest = z.strictObject({
  reason: z.string().trim().min(1).max(1000),
  version: version.exactOptional(),
});
export const withdrawExcuseRequest = z.strictObject({ version: version.exactOptional() });

const openedMonthView = monthView.extend({
  version: z.string(),
  /** Set only if a facilitator closed the month before its closing day. */
  closedAt: instant.exactOptional(),
  answers: answerCounts,
  mayReopen: z.boolean(),
});
export type OpenedMonthView = Infer<typeof openedMonthView>;

const unopenedMonthView = z.object({
  month,
  ...monthDays.shape,
  /** Day of the month's first reminder in the reminder schedule. */
  firstReminder: day.exactOptional(),
});
export type UnopenedMonthView = Infer<typeof unopenedMonthView>;

const goalYearView = z.object({
  goal: goalRef,
  /** Months in which the goal was not followed are left out. */
  states: z.array(z.object({ month, state: answerState })),
});

export const answersYearView = z.object({
  body: organisationView,
  year: z.int(),
  today: day,
  /** The oldest month comes first. */
  months: z.array(openedMonthView),
  /** Months that can be opened now, oldest first, with proposed days. */
  unopened: z.array(unopenedMonthView),
  opening: z.object({
    goals: count,
    people: count,
    isScheduled: z.boolean(),
  }),
  goals: z.array(goalYearView),
});
export type AnswersYearView = Infer<typeof answersYearView>;

const goalAnswerView = z.object({
  goal: goalRef,
  state: answerState,
  answer: z
    .object({
      /** The author of the newest revision. */
      by: personRef,
      at: instant,
      /** Day of the first revision, which decides whether the answer is on time. */
      firstOn: day,
      corrections: count,
    })
    .exactOptional(),
  excused: z.object({ by: personRef, at: instant, reason: z.string() }).exactOptional(),
  asked: z.array(personRef),
  lastReminder: z
    .object({ at: instant, person: personRef, kind: z.enum(['sent', 'unknown', 'failed']) })
    .exactOptional(),
  version: z.string(),
});
export type GoalAnswerView = Infer<typeof goalAnswerView>;

export const monthAnswersView = z.object({
  body: organisationView,
  month: monthView,
  /** Goals are in portfolio order. */
  goals: z.array(goalAnswerView),
});
export type MonthAnswersView = Infer<typeof monthAnswersView>;

const monthEvent = z.object({
  at: instant,
  by: personRef,
  act: z.enum(MONTH_ACTS),
  /** The month's days after the change. */
  days: monthDays.exactOptional(),
  goal: goalRef.exactOptional(),
  reason: z.string().exactOptional(),
});
export type MonthEvent = Infer<typeof monthEvent>;

export const monthEventsView = z.object({
  /** The newest event comes first. */
  events: z.array(monthEvent),
});
export type MonthEventsView = Infer<typeof monthEventsView>;
