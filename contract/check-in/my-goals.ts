import { z } from 'zod';
import { HAND_OVER_STATES } from '../../domain/goal/hand-over-request.ts';
import { monthView, organisationView } from '../common/organisation.ts';
import { goalRef, personRef } from '../common/id-and-name.ts';
import { answerRef } from '../common/answer-ref.ts';
import type { Infer } from '../schema-types.ts';
import { phasePoint, standing } from '../portfolio/standing.ts';
import { answerState, forecast } from '../domain-schemas/check-in/check-in.ts';
import { handOverScope } from '../domain-schemas/check-in/hand-over.ts';
import { count, instant } from '../domain-schemas/scalars.ts';

const outgoingHandOver = z.object({
  to: personRef,
  scope: handOverScope,
  state: z.enum(HAND_OVER_STATES),
});
export type OutgoingHandOver = Infer<typeof outgoingHandOver>;

const myMonthGoal = goalRef.extend({
  binding: z.boolean(),
  part: z.enum(['owner', 'project-manager', 'handed']),
  /** The person who handed the goal over to the reader. */
  from: personRef.exactOptional(),
  state: answerState,
  standing,
  forecast: forecast.exactOptional(),
  /** Explanation of the section with the worst forecast. */
  explanation: z.string().exactOptional(),
  phases: z.array(phasePoint),
  /** The newest answer, from this month or an earlier one. */
  answer: answerRef.exactOptional(),
  handedOn: outgoingHandOver.exactOptional(),
  draftSavedAt: instant.exactOptional(),
  may: z.object({ repeat: z.boolean(), handOn: z.boolean() }),
});
export type MyMonthGoal = Infer<typeof myMonthGoal>;

const deputyGoal = goalRef.extend({ owners: z.array(personRef) });
export type DeputyGoal = Infer<typeof deputyGoal>;

const offeredGoal = goalRef.extend({
  from: personRef,
  scope: handOverScope,
  /** Send it back when accepting or declining the goal. */
  askedAt: instant,
});
export type OfferedGoal = Infer<typeof offeredGoal>;

const myMonth = z.object({
  month: monthView,
  /** Goals that wait for an answer come first, then the others. Both are in portfolio order. */
  goals: z.array(myMonthGoal),
  /** Goals that wait for another person's answer and whose deputy is the reader. */
  deputyFor: z.array(deputyGoal),
  asked: z.array(offeredGoal),
});
export type MyMonth = Infer<typeof myMonth>;

/** The year's months that were answered on time, late or not at all. Others are not counted. */
const answerRecord = z.object({ onTime: count, late: count, missed: count });
export type AnswerRecord = Infer<typeof answerRecord>;

export const myMonthsView = z.object({
  body: organisationView,
  /** The open months, oldest first. If no month is open, the newest month that has begun. */
  months: z.array(myMonth),
  /** Undefined until a facilitator has set up the next month. */
  next: monthView.exactOptional(),
  /** Counts the answers for the reader's goals of this year. */
  record: answerRecord.exactOptional(),
});
export type MyMonthsView = Infer<typeof myMonthsView>;
