import { z } from 'zod';
import {
  NOTES_LIMITS,
  type KeyIndicator,
  type KeyIndicatorSeries,
  type KeyIndicatorPoint,
  type ThemeNotesContent,
  type ThemeNotes,
} from '../../domain/portfolio/theme-notes.ts';
import type { FieldSchemas } from '../schema-types.ts';
import { instant, personId } from './scalars.ts';

const { text, name, unit, source, note, period, ...most } = NOTES_LIMITS;

const keyPoint = z.strictObject({
  period: z.string().max(period),
  value: z.number(),
} satisfies FieldSchemas<KeyIndicatorPoint>);

const keyLine = z.strictObject({
  name: z.string().max(name),
  points: z.array(keyPoint).max(most.points),
} satisfies FieldSchemas<KeyIndicatorSeries>);

const keyIndicator = z.strictObject({
  id: z.string().max(64),
  name: z.string().max(name),
  unit: z.string().max(unit),
  source: z.string().max(source).exactOptional(),
  direction: z.enum(['at-least', 'at-most']).exactOptional(),
  target: z.number().exactOptional(),
  note: z.string().max(note).exactOptional(),
  lines: z.array(keyLine).max(most.lines),
} satisfies FieldSchemas<KeyIndicator>);

/** Limits only the sizes. `notesProblems` checks everything else. */
export const notesFields = {
  successes: z.array(z.string().max(text)).max(most.successes),
  challenges: z.array(z.string().max(text)).max(most.challenges),
  indicators: z.array(keyIndicator).max(most.indicators),
} satisfies FieldSchemas<ThemeNotesContent>;

export const themeNotes = z.object({
  ...notesFields,
  theme: z.string(),
  year: z.int(),
  keptBy: personId,
  keptAt: instant,
} satisfies FieldSchemas<ThemeNotes>);
