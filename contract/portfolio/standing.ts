import { z } from 'zod';
import type { AnswerCounts } from '../../domain/months/answers-overview.ts';
import { PHASE_STATUSES } from '../../domain/goal/phase.ts';
import {
  STANDINGS,
  type GoalStanding,
  type PhasePoint,
  type SectionStanding,
  type StandingTotals,
  type TrajectoryPoint,
  type WeakestIndicator,
} from '../../domain/portfolio/portfolio.ts';
import type { FieldSchemas } from '../schema-types.ts';
import { answerState, forecast, indicatorValue } from '../domain-schemas/check-in/check-in.ts';
import { indicator } from '../domain-schemas/goal.ts';
import { count, month } from '../domain-schemas/scalars.ts';

/** `own` means the goals in which the reader is involved. */
export const scope = z.enum(['all', 'own']);
export const standing = z.enum(STANDINGS);

export const totals = z.object({
  'will-not-be-met': count,
  uncertain: count,
  silent: count,
  'will-be-met': count,
  met: count,
} satisfies FieldSchemas<StandingTotals>);

export const answerCounts = z.object({
  pending: count,
  'on-time': count,
  late: count,
  missed: count,
  excused: count,
} satisfies FieldSchemas<AnswerCounts>);

export const phasePoint = z.object({
  id: z.string(),
  name: z.string(),
  status: z.enum(PHASE_STATUSES),
  reach: z.number(),
} satisfies FieldSchemas<PhasePoint>);

const sectionStanding = z.object({
  id: z.string(),
  name: z.string().exactOptional(),
  forecast: forecast.exactOptional(),
  phases: z.array(phasePoint),
} satisfies FieldSchemas<SectionStanding>);

const trajectoryPoint = z.object({
  month,
  state: answerState,
  forecast: forecast.exactOptional(),
  explanation: z.string().exactOptional(),
} satisfies FieldSchemas<TrajectoryPoint>);

const weakest = z.object({
  section: z.string().exactOptional(),
  indicator,
  value: indicatorValue.exactOptional(),
} satisfies FieldSchemas<WeakestIndicator>);

export const goalStanding = z.object({
  standing,
  state: answerState,
  forecast: forecast.exactOptional(),
  turn: z.enum(['worse', 'better', 'same']).exactOptional(),
  previousForecast: forecast.exactOptional(),
  silentMonths: count,
  explanation: z.string().exactOptional(),
  weakest: weakest.exactOptional(),
  sections: z.array(sectionStanding),
  trajectory: z.array(trajectoryPoint),
} satisfies FieldSchemas<Omit<GoalStanding, 'goal' | 'answer'>>);
