import { z } from 'zod';
import type {
  IndicatorPoint,
  IndicatorSeries,
  PaceProjection,
} from '../../domain/portfolio/indicator-series.ts';
import { monthView, organisationView } from '../common/organisation.ts';
import { goalRef, personRef } from '../common/id-and-name.ts';
import { answerRef } from '../common/answer-ref.ts';
import type { FieldSchemas, Infer } from '../schema-types.ts';
import { forecast, sectionAnswer } from '../domain-schemas/check-in.ts';
import { archiving, indicator, links, phase } from '../domain-schemas/goal.ts';
import { day, goalId, month } from '../domain-schemas/scalars.ts';
import { theme } from '../domain-schemas/settings.ts';
import { answerChange } from './answer-change.ts';
import { goalStanding } from './standing.ts';

export const sectionView = z.object({
  id: z.string(),
  /** Name and description are undefined for the goal itself. */
  name: z.string().exactOptional(),
  description: z.string().exactOptional(),
  phases: z.array(phase),
  indicators: z.array(indicator),
  answer: sectionAnswer.exactOptional(),
});
export type SectionView = Infer<typeof sectionView>;

const historyEntry = answerRef.extend({
  forecast: forecast.exactOptional(),
  /** Against the answer before it; empty when nothing changed or it was the first. */
  changes: z.array(answerChange),
  first: z.boolean(),
  /** Answer to "what would have to happen for this to change". */
  reflection: z.string().exactOptional(),
});
export type HistoryEntry = Infer<typeof historyEntry>;

const indicatorSeries = z.object({
  section: z.string(),
  indicator: z.string(),
  points: z.array(
    z.object({
      month,
      value: z.number(),
      expected: z.number().exactOptional(),
    } satisfies FieldSchemas<IndicatorPoint>),
  ),
  pace: z.object({ day, value: z.number() } satisfies FieldSchemas<PaceProjection>).exactOptional(),
} satisfies FieldSchemas<IndicatorSeries>);

/** The goal as of the month, and its history until then. */
export const goalView = z.object({
  body: organisationView,
  id: goalId,
  year: z.int(),
  order: z.int(),
  name: z.string(),
  description: z.string(),
  theme,
  aim: z.string().exactOptional(),
  binding: z.boolean(),
  owners: z.array(personRef),
  projectManagers: z.array(personRef),
  deputy: personRef.exactOptional(),
  links,
  archived: archiving.omit({ by: true }).exactOptional(),
  month: monthView,
  months: z.array(monthView),
  standing: goalStanding,
  sections: z.array(sectionView),
  /** Number indicators that have had a figure, up to the month. */
  series: z.array(indicatorSeries),
  answer: answerRef.exactOptional(),
  /** Newest first, up to and including the month. */
  history: z.array(historyEntry),
  /** Position among the goals of the month that the reader sees, from 1. */
  place: z.object({ position: z.int(), of: z.int() }).exactOptional(),
  previous: goalRef.exactOptional(),
  next: goalRef.exactOptional(),
  may: z.object({ checkIn: z.boolean() }),
});
export type GoalView = Infer<typeof goalView>;
