import { z } from 'zod';
import type {
  AnswerRecord,
  OfferedGoal,
  CheckInFormView,
  DeputyGoal,
  FormAnswer,
  OutgoingHandOver,
  MyMonthGoal,
  MyMonth,
  MyMonthsView,
  UnchangedRequest,
} from './api-mine.ts';
import { HAND_OVER_SCOPES, HAND_OVER_STATES } from '../domain/goal/hand-over.ts';
import { sectionAnswer } from './values/check-in.ts';
import { goal } from './values/goal.ts';
import { day, instant, type Fields } from './values/scalars.ts';
import {
  answerRefFields,
  answerState,
  bodyView,
  count,
  draftView,
  forecast,
  goalRef,
  monthView,
  personRef,
  phasePoint,
  reflection,
  standing,
  submission,
} from './common.ts';

const goalRefFields = goalRef.shape;
const scope = z.enum(HAND_OVER_SCOPES);

const handedOn = z.object({
  to: personRef,
  scope,
  state: z.enum(HAND_OVER_STATES),
} satisfies Fields<OutgoingHandOver>);

const mineGoal = z.object({
  ...goalRefFields,
  binding: z.boolean(),
  part: z.enum(['owner', 'project-manager', 'handed']),
  from: personRef.exactOptional(),
  state: answerState,
  standing,
  forecast: forecast.exactOptional(),
  explanation: z.string().exactOptional(),
  phases: z.array(phasePoint),
  answer: z.object(answerRefFields).exactOptional(),
  handedOn: handedOn.exactOptional(),
  draftSavedAt: z.exactOptional(instant),
  may: z.object({ repeat: z.boolean(), handOn: z.boolean() } satisfies Fields<MyMonthGoal['may']>),
} satisfies Fields<MyMonthGoal>);

const deputyGoal = z.object({
  ...goalRefFields,
  owners: z.array(personRef),
} satisfies Fields<DeputyGoal>);

const askedGoal = z.object({
  ...goalRefFields,
  from: personRef,
  scope,
  askedAt: instant,
} satisfies Fields<OfferedGoal>);

const mineMonth = z.object({
  month: monthView,
  goals: z.array(mineGoal),
  deputyFor: z.array(deputyGoal),
  asked: z.array(askedGoal),
} satisfies Fields<MyMonth>);

export const mineView = z.object({
  body: bodyView,
  months: z.array(mineMonth),
  next: monthView.exactOptional(),
  record: z
    .object({ onTime: count, late: count, missed: count } satisfies Fields<AnswerRecord>)
    .exactOptional(),
} satisfies Fields<MyMonthsView>);

const formAnswer = z.object({
  ...answerRefFields,
  sections: z.array(sectionAnswer),
  reflection: z.string().exactOptional(),
} satisfies Fields<FormAnswer>);

export const checkInFormView = z.object({
  body: bodyView,
  goal,
  month: monthView,
  today: day,
  state: answerState,
  revision: count,
  answer: formAnswer.exactOptional(),
  previous: formAnswer.exactOptional(),
  unchanged: z.object({ asksWhatWouldChange: z.boolean() }).exactOptional(),
  draft: draftView.shape.draft,
} satisfies Fields<CheckInFormView>);

export const unchangedRequest = z.strictObject({
  submission,
  reflection: reflection.exactOptional(),
} satisfies Fields<UnchangedRequest>);
