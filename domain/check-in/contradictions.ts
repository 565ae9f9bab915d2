import type { CheckIn, SectionAnswer } from '../goal/check-in.ts';
import { sectionsOf, type Goal, type Section } from '../goal/goal.ts';
import {
  isReached,
  type DecisionIndicator,
  type Indicator,
  type IndicatorValue,
} from '../goal/indicator.ts';
import { daysBetween, type Day } from '../common/month.ts';
import { phaseReach } from '../goal/phase.ts';
import type { Risk } from '../goal/risk.ts';

/** The numbers of the rules, in one place, so that they can be told to whoever is asked. */
export const CONTRADICTION_RULES = {
  /** Pace is judged from this share of the year on: before it, phases have often not begun. */
  paceFrom: 0.5,
  /** Asked when the phases, at the pace so far, would be less done than this at year's end. */
  paceEnough: 0.8,
  /** A decision's last meeting is near when it is at most this many days away. */
  meetingNearDays: 30,
} as const;

/**
 * Evidence against a forecast of `met` or `will-be-met`. It is asked about once before the answer is
 * stored; the owner's answer stands.
 */
export type Contradiction = { readonly section: string } & (
  | { readonly kind: 'indicator-fails'; readonly indicator: string }
  /** Shares in whole percent: done now, and at year's end at the pace so far. */
  | { readonly kind: 'pace'; readonly done: number; readonly projected: number }
  /** Said to be met while so many phases are not done. */
  | { readonly kind: 'phases-open'; readonly count: number }
  | { readonly kind: 'no-meeting-left'; readonly indicator: string; readonly lastMeeting?: Day }
  | { readonly kind: 'last-meeting-near'; readonly indicator: string; readonly lastMeeting: Day }
  | { readonly kind: 'risk-realised'; readonly risk: string; readonly description: string }
);

/**
 * What speaks against the answer's good forecasts. `previous` is the answer of the month before: a
 * risk that had been realised then was asked about then.
 */
export function contradictionsOf(
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

/** The same evidence has the same key, so that it is not asked about twice. */
export function contradictionKey(one: Contradiction): string {
  switch (one.kind) {
    case 'indicator-fails':
    case 'no-meeting-left':
    case 'last-meeting-near':
      return `${one.section}.${one.kind}.${one.indicator}`;
    case 'risk-realised':
      return `${one.section}.${one.kind}.${one.risk}`;
    case 'pace':
    case 'phases-open':
      return `${one.section}.${one.kind}`;
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
  // Decided, but too late: no meeting can mend that.
  if (decidedOn !== undefined) return [{ ...at, kind: 'indicator-fails' }];
  const inTime = indicator.meetings.filter((day) => day <= indicator.due);
  const remaining = inTime.filter((day) => day >= today);
  const lastMeeting = inTime.at(-1);
  if (lastMeeting === undefined || remaining.length === 0)
    return indicator.meetings.length === 0 && indicator.due >= today
      ? []
      : [{ ...at, kind: 'no-meeting-left', ...(lastMeeting && { lastMeeting }) }];
  const isNear = daysBetween(today, lastMeeting) <= CONTRADICTION_RULES.meetingNearDays;
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
    return state ? phaseReach(phase, state) : 0;
  });
  const open = reaches.filter((reach) => reach < 100).length;
  if (answer.forecast === 'met')
    return open > 0 ? [{ section: section.id, kind: 'phases-open', count: open }] : [];
  const elapsed = shareOfYear(year, today);
  if (open === 0 || elapsed < CONTRADICTION_RULES.paceFrom) return [];
  const done = reaches.reduce((sum, reach) => sum + reach, 0) / (100 * reaches.length);
  const projected = Math.min(1, done / elapsed);
  return projected < CONTRADICTION_RULES.paceEnough
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

/** 0 before the year, 1 after it. */
function shareOfYear(year: number, today: Day): number {
  const first = `${year}-01-01` as Day;
  const next = `${year + 1}-01-01` as Day;
  return Math.max(0, Math.min(1, daysBetween(first, today) / daysBetween(first, next)));
}
