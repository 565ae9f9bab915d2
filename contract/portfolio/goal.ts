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
import { forecast, sectionAnswer } from '../domain-schemas/check-in/check-in.ts';
import { archiving, indicator, links, phase } from '../domain-schemas/goal.ts';
import { day, goalId, month } from '../domain-schemas/scalars.ts';
import { theme } from '../domain-schemas/settings.ts';
import { answerChange } from './answer-change.ts';
import { goalStanding } from './standing.ts';

export const sectionView = z.object({
  id: z.string(),
  /** `name` and `description` are undefined for the goal's own section. */
  name: z.string().exactOptional(),
  description: z.string().exactOptional(),
  phases: z.array(phase),
  indicators: z.array(indicator),
  answer: sectionAnswer.exactOptional(),
});
export type SectionView = Infer<typeof sectionView>;

const historyEntry = answerRef.extend({
  forecast: forecast.exactOptional(),
  /** Differences from the previous answer. Empty for the first answer. */
  changes: z.array(answerChange),
  first: z.boolean(),
  /** The person's text about what would have to happen for the answer to change. */
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

/** The goal as it was in the month, with the history up to that month. */
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
  /** Figures up to the month. Indicators without figures are left out. */
  series: z.array(indicatorSeries),
  answer: answerRef.exactOptional(),
  /** Answers up to and including the month, newest first. */
  history: z.array(historyEntry),
  /** Position, counted from 1, among the month's goals that the reader may see. */
  place: z.object({ position: z.int(), of: z.int() }).exactOptional(),
  previous: goalRef.exactOptional(),
  next: goalRef.exactOptional(),
  may: z.object({ checkIn: z.boolean() }),
});
export type GoalView = Infer<typeof goalView>;
