import { type Forecast, worstForecast } from './forecast.ts';
import type { GoalId, PersonId } from '../common/ids.ts';
import type { IndicatorValue } from './indicator.ts';
import type { Instant, Month } from '../common/month.ts';
import type { PhaseState } from './phase.ts';
import type { Risk } from './risk.ts';

/** One section's answer: a goal without sub-goals has one, else each sub-goal has its own. */
export interface SectionAnswer {
  readonly section: string;
  readonly forecast: Forecast;
  readonly explanation: string;
  readonly phases: readonly PhaseState[];
  readonly indicators: readonly IndicatorValue[];
  readonly risks: readonly Risk[];
}

/** One goal's answer for one month. History keeps every revision; a correction is a new one. */
export interface CheckIn {
  readonly goal: GoalId;
  readonly month: Month;
  /** 1 for the month's first answer, then one more for each correction. */
  readonly revision: number;
  readonly sections: readonly SectionAnswer[];
  readonly answeredBy: PersonId;
  readonly answeredAt: Instant;
  /** Made with the form; the same submission sent twice is stored once. */
  readonly submission: string;
  /** What would have to happen for this to change: asked when nothing has changed for months. */
  readonly reflection?: string;
}

/** The goal's forecast: the worst of its sections. */
export const forecastOf = (checkIn: Pick<CheckIn, 'sections'>): Forecast | undefined =>
  worstForecast(checkIn.sections.map((section) => section.forecast));

/** The section whose forecast decides the goal's: the first of the worst. */
export function decidingSection(checkIn: Pick<CheckIn, 'sections'>): SectionAnswer | undefined {
  const worst = forecastOf(checkIn);
  return checkIn.sections.find((section) => section.forecast === worst);
}
