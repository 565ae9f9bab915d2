import { parseFigure } from '../../../../domain/common/text/parse-figure.ts';
import {
  findThemeNotesProblems,
  mergePeriods,
  type KeyIndicator,
  type ThemeNotesContent,
  type NotesProblem,
} from '../../../../domain/portfolio/theme-notes.ts';

/** The notes as typed. Each row has a key that stays with it when rows move. */
export interface NotesDraft {
  readonly successes: readonly TextRow[];
  readonly challenges: readonly TextRow[];
  readonly indicators: readonly IndicatorDraft[];
}

export interface TextRow {
  readonly key: string;
  readonly text: string;
}

export interface IndicatorDraft {
  readonly key: string;
  readonly id: string;
  readonly name: string;
  readonly unit: string;
  readonly source: string;
  readonly direction: 'none' | 'at-least' | 'at-most';
  readonly target: string;
  readonly note: string;
  readonly lines: readonly LineRow[];
  readonly periods: readonly PeriodRow[];
}

export interface LineRow {
  readonly key: string;
  readonly name: string;
}

export interface PeriodRow {
  readonly key: string;
  readonly period: string;
  /** Figures as typed, by the key of the line; a gap in a line has no entry. */
  readonly values: Readonly<Record<string, string>>;
}

/** `input` formats a number for editing. */
export function toNotesDraft(
  notes: ThemeNotesContent,
  input: (value: number) => string,
): NotesDraft {
  const rows = (texts: readonly string[]): readonly TextRow[] =>
    texts.map((text, index) => ({ key: `row-${index}`, text }));
  return {
    successes: rows(notes.successes),
    challenges: rows(notes.challenges),
    indicators: notes.indicators.map((one) => indicatorDraft(one, input)),
  };
}

function indicatorDraft(one: KeyIndicator, input: (value: number) => string): IndicatorDraft {
  const lines = one.lines.map(({ name }, index) => ({ key: `line-${index}`, name }));
  return {
    key: one.id,
    id: one.id,
    name: one.name,
    unit: one.unit,
    source: one.source ?? '',
    direction: one.direction ?? 'none',
    target: one.target === undefined ? '' : input(one.target),
    note: one.note ?? '',
    lines: lines.length > 0 ? lines : [{ key: 'line-0', name: '' }],
    periods: mergePeriods(one.lines).map((period, index) => ({
      key: `period-${index}`,
      period,
      values: Object.fromEntries(
        one.lines.flatMap(({ points }, at) => {
          const point = points.find((each) => each.period === period);
          return point ? [[`line-${at}`, input(point.value)]] : [];
        }),
      ),
    })),
  };
}

export const emptyIndicator = (key: string): IndicatorDraft => ({
  key,
  id: key,
  name: '',
  unit: '',
  source: '',
  direction: 'none',
  target: '',
  note: '',
  lines: [{ key: 'line-0', name: '' }],
  periods: [{ key: 'period-0', period: '', values: {} }],
});

/** Drops empty rows. A figure that cannot be read becomes `NaN`. */
export const toNotesContent = (draft: NotesDraft): ThemeNotesContent => ({
  successes: textsOf(draft.successes).map(({ text }) => text.trim()),
  challenges: textsOf(draft.challenges).map(({ text }) => text.trim()),
  indicators: draft.indicators.map((one): KeyIndicator => {
    const [source, note] = [one.source.trim(), one.note.trim()];
    return {
      id: one.id,
      name: one.name.trim(),
      unit: one.unit.trim(),
      ...(source !== '' && { source }),
      ...(note !== '' && { note }),
      ...(one.direction !== 'none' && { direction: one.direction }),
      ...(one.target.trim() !== '' && { target: figureIn(one.target) }),
      lines: linesOf(one).map((line) => ({
        name: line.name.trim(),
        points: pointsOf(one, line).map(({ period, values }) => ({
          period: period.trim(),
          value: figureIn(values[line.key]),
        })),
      })),
    };
  }),
});

/** Problems by the id of the field that shows them. */
export type FieldProblems = ReadonlyMap<string, Omit<NotesProblem, 'field'>>;

export function findNotesProblems(draft: NotesDraft): FieldProblems {
  const problems = new Map<string, Omit<NotesProblem, 'field'>>();
  const add = (field: string, problem: Omit<NotesProblem, 'field'>): void => {
    if (!problems.has(field)) problems.set(field, problem);
  };
  for (const { field, ...problem } of findThemeNotesProblems(toNotesContent(draft)))
    add(fieldOf(field.split('.'), draft), problem);
  for (const one of draft.indicators)
    for (const row of one.periods)
      if (row.period.trim() !== '' && one.lines.every(({ key }) => isBlank(row.values[key])))
        add(`${one.key}.${row.key}.${one.lines[0]?.key ?? ''}`, { problem: 'required' });
  return problems;
}

/** The id of the field that shows the content at a path. */
function fieldOf([list = '', at = '', ...rest]: readonly string[], draft: NotesDraft): string {
  if (at === '') return list;
  if (list !== 'indicators') {
    const rows = list === 'successes' ? draft.successes : draft.challenges;
    return `${list}.${textsOf(rows)[Number(at)]?.key ?? ''}`;
  }
  const one = draft.indicators[Number(at)];
  if (!one) return list;
  const [part = '', lineAt = '', what = '', pointAt = '', side = ''] = rest;
  if (part === 'id') return `${one.key}.name`;
  const line = linesOf(one)[Number(lineAt)];
  if (part !== 'lines' || lineAt === '' || !line) return `${one.key}.${part}`;
  if (what === 'name') return `${one.key}.${line.key}`;
  const row = pointsOf(one, line)[Number(pointAt)];
  if (pointAt === '' || !row) return `${one.key}.lines`;
  return `${one.key}.${row.key}${side === 'value' ? `.${line.key}` : ''}`;
}

const textsOf = (rows: readonly TextRow[]): readonly TextRow[] =>
  rows.filter(({ text }) => !isBlank(text));

/** Drops the only line if it is empty: the indicator then has only a note. */
function linesOf(one: IndicatorDraft): readonly LineRow[] {
  const [only, ...others] = one.lines;
  if (!only || others.length > 0) return one.lines;
  return isBlank(only.name) && pointsOf(one, only).length === 0 ? [] : one.lines;
}

const pointsOf = ({ periods }: IndicatorDraft, { key }: LineRow): readonly PeriodRow[] =>
  periods.filter(({ values }) => !isBlank(values[key]));

const isBlank = (text: string | undefined): boolean => (text ?? '').trim() === '';

const figureIn = (text = ''): number => parseFigure(text) ?? Number.NaN;
