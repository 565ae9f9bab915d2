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
  /** Who handed it to the reader. */
  from: personRef.exactOptional(),
  state: answerState,
  standing,
  forecast: forecast.exactOptional(),
  /** Of the section that decides the forecast. */
  explanation: z.string().exactOptional(),
  phases: z.array(phasePoint),
  /** The newest answer of the month or before. */
  answer: answerRef.exactOptional(),
  /** The reader's own request to hand it over. */
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
  /** Echo back with the answer. */
  askedAt: instant,
});
export type OfferedGoal = Infer<typeof offeredGoal>;

const myMonth = z.object({
  month: monthView,
  /** Those that wait for an answer first, then in portfolio order. */
  goals: z.array(myMonthGoal),
  /** Goals that wait for others and of which the reader is the deputy. */
  deputyFor: z.array(deputyGoal),
  asked: z.array(offeredGoal),
});
export type MyMonth = Infer<typeof myMonth>;

/** How the months of a year ended; pending and excused ones are not counted. */
const answerRecord = z.object({ onTime: count, late: count, missed: count });
export type AnswerRecord = Infer<typeof answerRecord>;

export const myMonthsView = z.object({
  body: organisationView,
  /** Those that accept answers, oldest first; without any, the newest that has begun. */
  months: z.array(myMonth),
  /** The month that opens next, once a facilitator has set it up. */
  next: monthView.exactOptional(),
  /** The reader's goals of this year; undefined without goals. */
  record: answerRecord.exactOptional(),
});
export type MyMonthsView = Infer<typeof myMonthsView>;
