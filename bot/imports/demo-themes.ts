import { z } from 'zod';
import type { Organisation } from '../../domain/common/organisation.ts';
import type { Year } from '../../domain/common/month.ts';
import {
  findThemeNotesProblems,
  type ThemeNotesContent,
} from '../../domain/portfolio/theme-notes.ts';
import { notesInputFields } from '../../contract/domain-schemas/theme-notes.ts';
import { DEMO_FILES_YEAR } from './demo-calendar.ts';
import { parseOrThrow } from './schema-parts.ts';
import { slug, requireUnique } from '../../contract/common/input.ts';

/** Years in its periods and notes are the years of the files: see `DEMO_FILES_YEAR`. */
export interface DemoTheme extends ThemeNotesContent {
  readonly theme: string;
}

const themes = z
  .array(z.strictObject({ theme: slug, ...notesInputFields }))
  .check(requireUnique('theme', ({ theme }) => theme));

/** @throws Error naming the file, the field and the remedy */
export function parseDemoThemes(
  json: unknown,
  file: string,
  organisation: Organisation,
): readonly DemoTheme[] {
  const read = parseOrThrow(themes, json, file);
  const faults = read.flatMap((one, index) => [
    ...(organisation.themes.some(({ id }) => id === one.theme)
      ? []
      : [
          `${file}: [${index}].theme: "${one.theme}" is not a theme of the organisation; correct it`,
        ]),
    ...findThemeNotesProblems(one).map(
      ({ field, problem }) => `${file}: [${index}].${field}: ${problem}; correct it`,
    ),
  ]);
  if (faults.length > 0) throw new Error(faults.join('\n'));
  return read;
}

/** Shifts every year in periods and notes from `DEMO_FILES_YEAR` to `year`. */
export function moveNotesToYear(
  { successes, challenges, indicators }: DemoTheme,
  year: Year,
): ThemeNotesContent {
  const shiftYears = (text: string): string =>
    text.replace(/20\d{2}/g, (old) => String(Number(old) + year - DEMO_FILES_YEAR));
  return {
    successes,
    challenges,
    indicators: indicators.map((one) => ({
      ...one,
      ...(one.note !== undefined && { note: shiftYears(one.note) }),
      lines: one.lines.map(({ name, points }) => ({
        name,
        points: points.map(({ period, value }) => ({ period: shiftYears(period), value })),
      })),
    })),
  };
}
