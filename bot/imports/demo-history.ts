import { z } from 'zod';
import type { SectionAnswer } from '../../domain/goal/check-in.ts';
import { FORECASTS } from '../../domain/goal/forecast.ts';
import { sectionsOf, type Goal, type Section } from '../../domain/goal/goal.ts';
import type { PersonId } from '../../domain/common/ids.ts';
import type { Indicator, IndicatorValue } from '../../domain/goal/indicator.ts';
import { addMonths, type Day, type Month } from '../../domain/common/month.ts';
import { PHASE_STATUSES, type PhaseState } from '../../domain/goal/phase.ts';
import type { Risk } from '../../domain/goal/risk.ts';
import { risk as riskFields } from '../../contract/domain-schemas/check-in/check-in.ts';
import { dayInMonth } from './demo-calendar.ts';
import { parseOrThrow } from './schema-parts.ts';

const riskSchema = z.strictObject(riskFields.shape);
const status = z.enum(PHASE_STATUSES);
const monthsAgo = z.int().min(0).max(11);
const dayOfMonth = z.int().min(1).max(31);

const valueSchema = z.union([
  z.number(),
  z.boolean(),
  z.null(),
  z.strictObject({ value: z.number(), expected: z.number() }),
  z.strictObject({ monthsAgo, day: dayOfMonth }),
]);

const sectionSchema = z.strictObject({
  forecast: z.enum(FORECASTS).exactOptional(),
  explanation: z.string().min(1).exactOptional(),
  phases: z
    .record(
      z.string(),
      z.union([
        status,
        z.strictObject({
          status,
          percent: z.number().exactOptional(),
          count: z.number().exactOptional(),
        }),
      ]),
    )
    .exactOptional(),
  indicators: z.record(z.string(), valueSchema).exactOptional(),
  risks: z.record(z.string(), riskSchema.omit({ id: true }).partial()).exactOptional(),
});

/** Answers of one goal, oldest first. Each contains only its differences from the answer before it. */
export const demoHistorySchema = z.array(
  z.strictObject({
    monthsAgo,
    dayOfMonth,
    by: z.string(),
    sections: z.record(z.string(), sectionSchema).exactOptional(),
  }),
);

export type DemoHistory = z.infer<typeof demoHistorySchema>;
type SectionEntry = z.infer<typeof sectionSchema>;
type ValueEntry = z.infer<typeof valueSchema>;

/** An answer's `month` may be before the year that the demo shows. */
export interface DemoAnswer {
  readonly month: Month;
  readonly day: Day;
  readonly by: PersonId;
  readonly sections: readonly SectionAnswer[];
}

/** Subtracts the `monthsAgo` of each entry from `openMonth`. @throws Error naming the entry */
export function expandDemoHistory(
  goal: Goal,
  history: DemoHistory,
  people: ReadonlyMap<string, PersonId>,
  openMonth: Month,
  file: string,
): readonly DemoAnswer[] {
  let before: readonly SectionAnswer[] = [];
  let last: Day | undefined;
  return history.map((entry, index) => {
    const at = `${file}: history[${index}]`;
    const month = addMonths(openMonth, -entry.monthsAgo);
    const day = dayInMonth(month, entry.dayOfMonth);
    if (last !== undefined && day < last)
      throw new Error(`${at}: must not be before the entry above it; put the entries in order`);
    last = day;
    const by = people.get(entry.by);
    if (!by)
      throw new Error(`${at}.by: no one in people.json has the key "${entry.by}"; correct it`);
    const entries = entry.sections ?? {};
    const sections = sectionsOf(goal);
    requireKnownIds(
      `${at}.sections`,
      entries,
      sections.map((section) => section.id),
    );
    const answers = sections.map((section) =>
      expandSection(
        section,
        before.find((one) => one.section === section.id),
        entries[section.id] ?? {},
        openMonth,
        `${at}.sections.${section.id}`,
      ),
    );
    before = answers;
    return { month, day, by, sections: answers };
  });
}

function expandSection(
  section: Section,
  before: SectionAnswer | undefined,
  entry: SectionEntry,
  openMonth: Month,
  at: string,
): SectionAnswer {
  const { phases = {}, indicators = {}, risks = {} } = entry;
  requireKnownIds(
    `${at}.phases`,
    phases,
    section.phases.map((phase) => phase.id),
  );
  requireKnownIds(
    `${at}.indicators`,
    indicators,
    section.indicators.map((one) => one.id),
  );
  const forecast = entry.forecast ?? before?.forecast;
  if (!forecast) throw new Error(`${at}.forecast: is missing; the goal's first entry must give it`);
  return {
    section: section.id,
    forecast,
    explanation: entry.explanation ?? before?.explanation ?? '',
    phases: section.phases.map(({ id }): PhaseState => {
      const state = phases[id];
      if (state === undefined)
        return (
          before?.phases.find((one) => one.phase === id) ?? { phase: id, status: 'not-started' }
        );
      return typeof state === 'string' ? { phase: id, status: state } : { phase: id, ...state };
    }),
    indicators: section.indicators.flatMap((indicator) => {
      const value = indicators[indicator.id];
      const old = before?.indicators.find((one) => one.indicator === indicator.id);
      if (value === undefined) return old ? [old] : [];
      return [valueOf(indicator, value, openMonth, `${at}.indicators.${indicator.id}`)];
    }),
    risks: mergeRisks(before?.risks ?? [], risks, `${at}.risks`),
  };
}

function valueOf(
  indicator: Indicator,
  value: ValueEntry,
  openMonth: Month,
  at: string,
): IndicatorValue {
  const base = { indicator: indicator.id };
  const figures = typeof value === 'object' && value !== null ? value : undefined;
  if (indicator.kind === 'number' && typeof value === 'number')
    return { ...base, kind: 'number', value };
  if (indicator.kind === 'number' && figures && 'value' in figures)
    return { ...base, kind: 'number', ...figures };
  if (indicator.kind === 'yes-no' && typeof value === 'boolean')
    return { ...base, kind: 'yes-no', value };
  if (indicator.kind === 'decision' && value === null) return { ...base, kind: 'decision' };
  if (indicator.kind === 'decision' && figures && 'day' in figures) {
    const decidedOn = dayInMonth(addMonths(openMonth, -figures.monthsAgo), figures.day);
    return { ...base, kind: 'decision', decidedOn };
  }
  throw new Error(`${at}: the indicator's kind is ${indicator.kind}; give a value of that kind`);
}

function mergeRisks(
  before: readonly Risk[],
  entries: NonNullable<SectionEntry['risks']>,
  at: string,
): readonly Risk[] {
  const ids = [...new Set([...before.map((risk) => risk.id), ...Object.keys(entries)])];
  return ids.map((id) => {
    const merged = { id, ...before.find((risk) => risk.id === id), ...entries[id] };
    return parseOrThrow(riskSchema, merged, `${at}.${id}`);
  });
}

function requireKnownIds(at: string, entries: object, allowed: readonly string[]): void {
  const unknown = Object.keys(entries).find((id) => !allowed.includes(id));
  if (unknown !== undefined)
    throw new Error(`${at}: the goal has no "${unknown}"; use one of ${allowed.join(', ')}`);
}
