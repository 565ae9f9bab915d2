import {
  findTooManyProblems,
  findRequiredTextProblems,
  findTextProblems,
} from '../common/field-problems.ts';
import { isSlug, type PersonId } from '../common/ids.ts';
import { ANSWER_LIMITS } from '../common/limits.ts';
import type { Instant, Year } from '../common/month.ts';

export interface KeyIndicatorPoint {
  /** A text such as `2018` or `6–12/2018`. */
  readonly period: string;
  readonly value: number;
}

export interface KeyIndicatorSeries {
  readonly name: string;
  readonly points: readonly KeyIndicatorPoint[];
}

export interface KeyIndicator {
  readonly id: string;
  readonly name: string;
  readonly unit: string;
  readonly source?: string;
  readonly direction?: 'at-least' | 'at-most';
  readonly target?: number;
  readonly note?: string;
  readonly lines: readonly KeyIndicatorSeries[];
}

export interface ThemeNotesContent {
  readonly successes: readonly string[];
  readonly challenges: readonly string[];
  readonly indicators: readonly KeyIndicator[];
}

export interface ThemeNotes extends ThemeNotesContent {
  readonly theme: string;
  readonly year: Year;
  readonly keptBy: PersonId;
  readonly keptAt: Instant;
}

export const EMPTY_THEME_NOTES: ThemeNotesContent = {
  successes: [],
  challenges: [],
  indicators: [],
};

export const NOTES_LIMITS = {
  successes: 12,
  challenges: 12,
  indicators: 12,
  lines: 6,
  points: 20,
  text: 500,
  name: 120,
  unit: 40,
  source: 200,
  note: 500,
  period: 30,
  value: ANSWER_LIMITS.indicatorValue,
} as const;

export type NotesProblemKind =
  | 'required'
  | 'too-long'
  | 'too-many'
  | 'control-characters'
  | 'not-a-number'
  | 'too-large'
  | 'twice'
  /** An indicator has neither figures nor a note, or one of its series has no figures. */
  | 'nothing-told'
  /** There is a target, but the notes do not say whether figures should be above or below it. */
  | 'direction-needed'
  | 'id';

export interface NotesProblem {
  readonly field: string;
  readonly problem: NotesProblemKind;
  readonly limit?: number;
}

export function findThemeNotesProblems(notes: ThemeNotesContent): readonly NotesProblem[] {
  const { successes, challenges, indicators } = notes;
  return [
    ...textListProblems('successes', successes),
    ...textListProblems('challenges', challenges),
    ...findTooManyProblems('indicators', indicators, NOTES_LIMITS.indicators),
    ...duplicateProblems(
      'indicators',
      'id',
      indicators.map(({ id }) => id),
    ),
    ...duplicateProblems(
      'indicators',
      'name',
      indicators.map(({ name }) => name),
    ),
    ...indicators.flatMap((indicator, index) =>
      indicatorProblems(`indicators.${index}`, indicator),
    ),
  ];
}

const textListProblems = (field: 'successes' | 'challenges', texts: readonly string[]) => [
  ...findTooManyProblems(field, texts, NOTES_LIMITS[field]),
  ...texts.flatMap((text, index) =>
    findRequiredTextProblems(`${field}.${index}`, text, NOTES_LIMITS.text),
  ),
];

function indicatorProblems(field: string, indicator: KeyIndicator): readonly NotesProblem[] {
  const hasNote = indicator.note !== undefined && indicator.note.trim() !== '';
  return [
    ...(isSlug(indicator.id) ? [] : [{ field: `${field}.id`, problem: 'id' } as const]),
    ...findRequiredTextProblems(`${field}.name`, indicator.name, NOTES_LIMITS.name),
    ...findTextProblems(`${field}.unit`, indicator.unit, NOTES_LIMITS.unit),
    ...findTextProblems(`${field}.source`, indicator.source, NOTES_LIMITS.source),
    ...findTextProblems(`${field}.note`, indicator.note, NOTES_LIMITS.note),
    ...(indicator.target === undefined ? [] : figureProblems(`${field}.target`, indicator.target)),
    ...(indicator.target !== undefined && indicator.direction === undefined
      ? [{ field: `${field}.direction`, problem: 'direction-needed' } as const]
      : []),
    ...(indicator.target === undefined && indicator.direction !== undefined
      ? [{ field: `${field}.target`, problem: 'required' } as const]
      : []),
    ...(indicator.lines.length === 0 && !hasNote
      ? [{ field: `${field}.lines`, problem: 'nothing-told' } as const]
      : []),
    ...findTooManyProblems(`${field}.lines`, indicator.lines, NOTES_LIMITS.lines),
    ...duplicateProblems(
      `${field}.lines`,
      'name',
      indicator.lines.map(({ name }) => name),
    ),
    ...indicator.lines.flatMap((line, index) =>
      lineProblems(`${field}.lines.${index}`, line, indicator.lines.length > 1),
    ),
  ];
}

function lineProblems(
  field: string,
  { name, points }: KeyIndicatorSeries,
  isNamed: boolean,
): readonly NotesProblem[] {
  return [
    ...(isNamed ? findRequiredTextProblems : findTextProblems)(
      `${field}.name`,
      name,
      NOTES_LIMITS.name,
    ),
    ...(points.length === 0
      ? [{ field: `${field}.points`, problem: 'nothing-told' } as const]
      : []),
    ...findTooManyProblems(`${field}.points`, points, NOTES_LIMITS.points),
    ...duplicateProblems(
      `${field}.points`,
      'period',
      points.map(({ period }) => period),
    ),
    ...points.flatMap(({ period, value }, index) => [
      ...findRequiredTextProblems(`${field}.points.${index}.period`, period, NOTES_LIMITS.period),
      ...figureProblems(`${field}.points.${index}.value`, value),
    ]),
  ];
}

function duplicateProblems(
  field: string,
  part: string,
  names: readonly string[],
): readonly NotesProblem[] {
  const normalized = names.map((name) => name.trim().toLowerCase());
  return normalized.flatMap((name, index) =>
    name !== '' && normalized.indexOf(name) < index
      ? [{ field: `${field}.${index}.${part}`, problem: 'twice' } as const]
      : [],
  );
}

function figureProblems(field: string, value: number): readonly NotesProblem[] {
  if (!Number.isFinite(value)) return [{ field, problem: 'not-a-number' }];
  const limit = NOTES_LIMITS.value;
  return Math.abs(value) > limit ? [{ field, problem: 'too-large', limit }] : [];
}

/** A period that only a later series has goes before the period that follows it in that series. */
export function mergePeriods(lines: readonly KeyIndicatorSeries[]): readonly string[] {
  const periods: string[] = [];
  for (const { points } of lines)
    points.forEach(({ period }, index) => {
      if (periods.includes(period)) return;
      const next = points.slice(index + 1).find((point) => periods.includes(point.period));
      periods.splice(next ? periods.indexOf(next.period) : periods.length, 0, period);
    });
  return periods;
}
