import type { CheckIn } from '../goal/check-in.ts';
import { sectionsOf, type Goal } from '../goal/goal.ts';
import type { NumberIndicator } from '../goal/indicator.ts';
import { dayOf, daysBetween, type Day, type Instant, type Month } from '../common/month.ts';

export interface IndicatorSeries {
  readonly section: string;
  readonly indicator: string;
  readonly points: readonly IndicatorPoint[];
  /** Undefined if the figures are too few to show a pace. */
  readonly pace?: PaceProjection;
}

export interface IndicatorPoint {
  readonly month: Month;
  readonly value: number;
  readonly expected?: number;
}

export interface PaceProjection {
  readonly day: Day;
  readonly value: number;
}

/** Figures over fewer days say too little about the pace. */
const MIN_PACE_DAYS = 28;

/** `history` starts with the oldest answer. Only the last revision of each month counts. */
export function buildIndicatorSeries(
  goal: Goal,
  history: readonly CheckIn[],
  timeZone: string,
): readonly IndicatorSeries[] {
  return sectionsOf(goal).flatMap((section) =>
    section.indicators.flatMap((indicator) => {
      if (indicator.kind !== 'number') return [];
      const figures = figuresOf(section.id, indicator.id, history);
      if (figures.length === 0) return [];
      const pace = projectPace(indicator, figures, goal.year, timeZone);
      const points = figures.map(({ at: _at, ...point }) => point);
      return [{ section: section.id, indicator: indicator.id, points, ...(pace && { pace }) }];
    }),
  );
}

interface Figure extends IndicatorPoint {
  readonly at: Instant;
}

function figuresOf(
  section: string,
  indicator: string,
  history: readonly CheckIn[],
): readonly Figure[] {
  const byMonth = new Map<Month, Figure>();
  for (const { month, sections, answeredAt } of history) {
    const given = sections
      .find((one) => one.section === section)
      ?.indicators.find((one) => one.indicator === indicator);
    // A later revision may have removed the figure of an earlier revision.
    byMonth.delete(month);
    if (given?.kind !== 'number') continue;
    const { value, expected } = given;
    byMonth.set(month, {
      month,
      value,
      at: answeredAt,
      ...(expected !== undefined && { expected }),
    });
  }
  return [...byMonth.values()];
}

/** Draws a line from the baseline, or else from the first figure, through the newest figure. */
function projectPace(
  { baseline, due, target }: NumberIndicator,
  figures: readonly Figure[],
  year: number,
  timeZone: string,
): PaceProjection | undefined {
  const [first, last] = [figures[0], figures.at(-1)];
  if (!first || !last) return undefined;
  const yearEnd = `${year}-12-31` as Day;
  const end = due !== undefined && due < yearEnd ? due : yearEnd;
  const from =
    baseline === undefined
      ? { day: dayOf(first.at, timeZone), value: first.value }
      : { day: `${year}-01-01` as Day, value: baseline };
  const now = dayOf(last.at, timeZone);
  const elapsedDays = daysBetween(from.day, now);
  if (elapsedDays < MIN_PACE_DAYS || now >= end) return undefined;
  const projected =
    from.value + ((last.value - from.value) * daysBetween(from.day, end)) / elapsedDays;
  const isWhole = [from.value, target, ...figures.map(({ value }) => value)].every(
    Number.isInteger,
  );
  return { day: end, value: isWhole ? Math.round(projected) : Math.round(projected * 100) / 100 };
}
