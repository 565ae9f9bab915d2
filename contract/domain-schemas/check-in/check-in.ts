import { z } from 'zod';
import { ANSWER_STATES } from '../../../domain/goal/on-time-or-late.ts';
import type { GoalMonthRow } from '../../../domain/goal/goal-month-row.ts';
import type { CheckIn, SectionAnswer } from '../../../domain/goal/check-in.ts';
import { FORECASTS } from '../../../domain/goal/forecast.ts';
import type { IndicatorValue } from '../../../domain/goal/indicator.ts';
import { PHASE_STATUSES, type PhaseState } from '../../../domain/goal/phase.ts';
import { RISK_LEVELS, RISK_STATES, type Risk } from '../../../domain/goal/risk.ts';
import type { FieldSchemas } from '../../schema-types.ts';
import { day, goalId, instant, month, personId } from '../scalars.ts';

export const forecast = z.enum(FORECASTS);
export const answerState = z.enum(ANSWER_STATES);

export const phaseState = z.object({
  phase: z.string(),
  status: z.enum(PHASE_STATUSES),
  percent: z.number().exactOptional(),
  count: z.number().exactOptional(),
} satisfies FieldSchemas<PhaseState>);

type ValueOf<Of extends IndicatorValue['kind']> = Extract<IndicatorValue, { readonly kind: Of }>;

export const indicatorValue = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('number'),
    indicator: z.string(),
    value: z.number(),
    expected: z.number().exactOptional(),
  } satisfies FieldSchemas<ValueOf<'number'>>),
  z.object({
    kind: z.literal('yes-no'),
    indicator: z.string(),
    value: z.boolean(),
  } satisfies FieldSchemas<ValueOf<'yes-no'>>),
  z.object({
    kind: z.literal('decision'),
    indicator: z.string(),
    decidedOn: z.exactOptional(day),
  } satisfies FieldSchemas<ValueOf<'decision'>>),
]);

export const risk = z.object({
  id: z.string(),
  description: z.string(),
  preparation: z.string(),
  unprepared: z.boolean().exactOptional(),
  likelihood: z.literal(RISK_LEVELS),
  impact: z.literal(RISK_LEVELS),
  state: z.enum(RISK_STATES),
} satisfies FieldSchemas<Risk>);

export const sectionAnswer = z.object({
  section: z.string(),
  forecast,
  explanation: z.string(),
  phases: z.array(phaseState),
  indicators: z.array(indicatorValue),
  risks: z.array(risk),
} satisfies FieldSchemas<SectionAnswer>);

export const checkIn = z.object({
  goal: goalId,
  month,
  revision: z.int(),
  sections: z.array(sectionAnswer),
  answeredBy: personId,
  answeredAt: instant,
  submission: z.string(),
  reflection: z.string().exactOptional(),
} satisfies FieldSchemas<CheckIn>);

export const goalMonthRow = z.object({
  goal: goalId,
  month,
  answer: checkIn.exactOptional(),
  firstAnsweredOn: z.exactOptional(day),
  excused: z.object({ by: personId, at: instant, reason: z.string() }).exactOptional(),
} satisfies FieldSchemas<GoalMonthRow>);
