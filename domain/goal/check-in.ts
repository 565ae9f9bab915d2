import { type Forecast, worstForecast } from './forecast.ts';
import type { GoalId, PersonId } from '../common/ids.ts';
import type { IndicatorValue } from './indicator.ts';
import type { Instant, Month } from '../common/month.ts';
import type { PhaseState } from './phase.ts';
import type { Risk } from './risk.ts';

export interface SectionAnswer {
  readonly section: string;
  readonly forecast: Forecast;
  readonly explanation: string;
  readonly phases: readonly PhaseState[];
  readonly indicators: readonly IndicatorValue[];
  readonly risks: readonly Risk[];
}

export interface CheckIn {
  readonly goal: GoalId;
  readonly month: Month;
  /** 1 for the month's first answer. Each correction adds 1. */
  readonly revision: number;
  readonly sections: readonly SectionAnswer[];
  readonly answeredBy: PersonId;
  readonly answeredAt: Instant;
  /** Made together with the form, so that a form that is sent twice is stored once. */
  readonly submission: string;
  /** The person's text about what would change the answer, asked after several equal answers. */
  readonly reflection?: string;
}

export const forecastOf = (checkIn: Pick<CheckIn, 'sections'>): Forecast | undefined =>
  worstForecast(checkIn.sections.map((section) => section.forecast));

export function sectionWithWorstForecast(
  checkIn: Pick<CheckIn, 'sections'>,
): SectionAnswer | undefined {
  const worst = forecastOf(checkIn);
  return checkIn.sections.find((section) => section.forecast === worst);
}
