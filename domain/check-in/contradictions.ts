import type { CheckIn, SectionAnswer } from '../goal/check-in.ts';
import { sectionsOf, type Goal, type Section } from '../goal/goal.ts';
import {
  isReached,
  type DecisionIndicator,
  type Indicator,
  type IndicatorValue,
} from '../goal/indicator.ts';
import { daysBetween, type Day } from '../common/month.ts';
import { phasePercentDone } from '../goal/phase.ts';
import type { Risk } from '../goal/risk.ts';

export const CONTRADICTION_THRESHOLDS = {
  /** Share of the year. The pace is not checked earlier, because many phases have not begun yet. */
  paceFrom: 0.5,
  /** The owner is asked if less than this share of the phases is projected to be done. */
  paceEnough: 0.8,
  /** The owner is asked when a decision's last meeting is at most this many days away. */
  meetingNearDays: 30,
} as const;

export type Contradiction = { readonly section: string } & (
  | { readonly kind: 'indicator-fails'; readonly indicator: string }
  /** Percent of the phases: `done` now, and `projected` to be done at the end of the year. */
  | { readonly kind: 'pace'; readonly done: number; readonly projected: number }
  | { readonly kind: 'phases-open'; readonly count: number }
  | { readonly kind: 'no-meeting-left'; readonly indicator: string; readonly lastMeeting?: Day }
  | { readonly kind: 'last-meeting-near'; readonly indicator: string; readonly lastMeeting: Day }
  | { readonly kind: 'risk-realised'; readonly risk: string; readonly description: string }
);

/** `previous` is the newest answer of an earlier month. Risks realised in it are left out. */
export function findContradictions(
  goal: Goal,
  answers: readonly SectionAnswer[],
  previous: Pick<CheckIn, 'sections'> | undefined,
  today: Day,
): readonly Contradiction[] {
  return sectionsOf(goal).flatMap((section) => {
    const answer = answers.find((one) => one.section === section.id);
    if (!answer || !(answer.forecast === 'met' || answer.forecast === 'will-be-met')) return [];
    const before = previous?.sections.find((one) => one.section === section.id);
    return [
      ...section.indicators.flatMap((indicator) =>
        indicatorContradictions(section, indicator, answer, today),
      ),
      ...phaseContradictions(section, answer, goal.year, today),
      ...riskContradictions(section, answer.risks, before?.risks ?? []),
    ];
  });
}

/** Equal evidence gives an equal key, so that the owner is asked about it only once. */
export function contradictionKey(contradiction: Contradiction): string {
  switch (contradiction.kind) {
    case 'indicator-fails':
    case 'no-meeting-left':
    case 'last-meeting-near':
      return `${contradiction.section}.${contradiction.kind}.${contradiction.indicator}`;
    case 'risk-realised':
      return `${contradiction.section}.${contradiction.kind}.${contradiction.risk}`;
    case 'pace':
    case 'phases-open':
      return `${contradiction.section}.${contradiction.kind}`;
  }
}

function indicatorContradictions(
  section: Section,
  indicator: Indicator,
  answer: SectionAnswer,
  today: Day,
): readonly Contradiction[] {
  const value = answer.indicators.find((one) => one.indicator === indicator.id);
  if (isReached(indicator, value)) return [];
  if (indicator.kind === 'decision')
    return decisionContradictions(section, indicator, value, today);
  const isOver = indicator.due !== undefined && indicator.due < today;
  const fails = isOver || answer.forecast === 'met' || expectsToFail(indicator, value);
  return fails ? [{ section: section.id, kind: 'indicator-fails', indicator: indicator.id }] : [];
}

function expectsToFail(indicator: Indicator, value: IndicatorValue | undefined): boolean {
  if (value?.kind !== 'number' || value.expected === undefined) return false;
  return !isReached(indicator, { ...value, value: value.expected });
}

function decisionContradictions(
  section: Section,
  indicator: DecisionIndicator,
  value: IndicatorValue | undefined,
  today: Day,
): readonly Contradiction[] {
  const at = { section: section.id, indicator: indicator.id };
  const decidedOn = value?.kind === 'decision' ? value.decidedOn : undefined;
  if (decidedOn !== undefined) return [{ ...at, kind: 'indicator-fails' }];
  const inTime = indicator.meetings.filter((day) => day <= indicator.due);
  const remaining = inTime.filter((day) => day >= today);
  const lastMeeting = inTime.at(-1);
  if (lastMeeting === undefined || remaining.length === 0)
    return indicator.meetings.length === 0 && indicator.due >= today
      ? []
      : [{ ...at, kind: 'no-meeting-left', ...(lastMeeting && { lastMeeting }) }];
  const isNear = daysBetween(today, lastMeeting) <= CONTRADICTION_THRESHOLDS.meetingNearDays;
  return remaining.length === 1 && isNear
    ? [{ ...at, kind: 'last-meeting-near', lastMeeting }]
    : [];
}

function phaseContradictions(
  section: Section,
  answer: SectionAnswer,
  year: number,
  today: Day,
): readonly Contradiction[] {
  const reaches = section.phases.map((phase) => {
    const state = answer.phases.find((one) => one.phase === phase.id);
    return state ? phasePercentDone(phase, state) : 0;
  });
  const open = reaches.filter((reach) => reach < 100).length;
  if (answer.forecast === 'met')
    return open > 0 ? [{ section: section.id, kind: 'phases-open', count: open }] : [];
  const elapsed = shareOfYear(year, today);
  if (open === 0 || elapsed < CONTRADICTION_THRESHOLDS.paceFrom) return [];
  const done = reaches.reduce((sum, reach) => sum + reach, 0) / (100 * reaches.length);
  const projected = Math.min(1, done / elapsed);
  return projected < CONTRADICTION_THRESHOLDS.paceEnough
    ? [
        {
          section: section.id,
          kind: 'pace',
          done: Math.round(100 * done),
          projected: Math.round(100 * projected),
        },
      ]
    : [];
}

const riskContradictions = (
  section: Section,
  risks: readonly Risk[],
  before: readonly Risk[],
): readonly Contradiction[] =>
  risks
    .filter((risk) => risk.state === 'realised')
    .filter((risk) => before.find((one) => one.id === risk.id)?.state !== 'realised')
    .map((risk) => ({
      section: section.id,
      kind: 'risk-realised',
      risk: risk.id,
      description: risk.description,
    }));

function shareOfYear(year: number, today: Day): number {
  const first = `${year}-01-01` as Day;
  const next = `${year + 1}-01-01` as Day;
  return Math.max(0, Math.min(1, daysBetween(first, today) / daysBetween(first, next)));
}
