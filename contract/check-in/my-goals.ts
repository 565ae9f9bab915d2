import { z } from 'zod';
import { HAND_OVER_STATES } from '../../domain/goal/hand-over-request.ts';
import { monthView, organisationView } from '../common/organisation.ts';
import { goalRef, personRef } from '../common/id-and-name.ts';
import { answerRef } from '../common/answer-ref.ts';
import type { Infer } from '../schema-types.ts';
import { phasePoint, standing } from '../portfolio/standing.ts';
import { answerState, forecast } from '../domain-schemas/check-in.ts';
import { handOverScope } from '../domain-schemas/hand-over.ts';
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
  /** The newest answer of the month or of an earlier one. */
  answer: answerRef.exactOptional(),
  /** The reader's own request to hand the goal over. */
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
  /** Send it back when accepting or declining. */
  askedAt: instant,
});
export type OfferedGoal = Infer<typeof offeredGoal>;

const myMonth = z.object({
  month: monthView,
  /** Goals that wait for an answer come first. Within both groups, goals are in portfolio order. */
  goals: z.array(myMonthGoal),
  /** Goals of which the reader is the deputy and that wait for another person's answer. */
  deputyFor: z.array(deputyGoal),
  asked: z.array(offeredGoal),
});
export type MyMonth = Infer<typeof myMonth>;

/**
 * How many months of a year were answered on time, late or not at all. Pending and excused months
 * are not counted.
 */
const answerRecord = z.object({ onTime: count, late: count, missed: count });
export type AnswerRecord = Infer<typeof answerRecord>;

export const myMonthsView = z.object({
  body: organisationView,
  /**
   * Months that accept answers, oldest first. If there is none, the newest month that has begun.
   */
  months: z.array(myMonth),
  /** The month that opens next, once a facilitator has set it up. */
  next: monthView.exactOptional(),
  /** Sum over the reader's goals of this year. Undefined if the reader has no goals. */
  record: answerRecord.exactOptional(),
});
export type MyMonthsView = Infer<typeof myMonthsView>;
