import { z } from 'zod';
import {
  NOTES_LIMITS,
  type KeyIndicator,
  type KeyIndicatorSeries,
  type KeyIndicatorPoint,
  type ThemeNotesContent,
  type ThemeNotes,
} from '../../domain/portfolio/theme-notes.ts';
import type { FieldSchemas, ObjectSchema } from '../schema-types.ts';
import { instant, personId } from './scalars.ts';

const { text, name, unit, source, note, period, ...most } = NOTES_LIMITS;

/** Limits only the sizes. `notesProblems` checks everything else. */
function createNotesFields(object: ObjectSchema) {
  const keyPoint = object({
    period: z.string().max(period),
    value: z.number(),
  } satisfies FieldSchemas<KeyIndicatorPoint>);

  const keyLine = object({
    name: z.string().max(name),
    points: z.array(keyPoint).max(most.points),
  } satisfies FieldSchemas<KeyIndicatorSeries>);

  const keyIndicator = object({
    id: z.string().max(64),
    name: z.string().max(name),
    unit: z.string().max(unit),
    source: z.string().max(source).exactOptional(),
    direction: z.enum(['at-least', 'at-most']).exactOptional(),
    target: z.number().exactOptional(),
    note: z.string().max(note).exactOptional(),
    lines: z.array(keyLine).max(most.lines),
  } satisfies FieldSchemas<KeyIndicator>);

  return {
    successes: z.array(z.string().max(text)).max(most.successes),
    challenges: z.array(z.string().max(text)).max(most.challenges),
    indicators: z.array(keyIndicator).max(most.indicators),
  } satisfies FieldSchemas<ThemeNotesContent>;
}

export const notesFields = createNotesFields(z.object);
export const notesInputFields = createNotesFields(z.strictObject);

export const themeNotes = z.object({
  ...notesFields,
  theme: z.string(),
  year: z.int(),
  keptBy: personId,
  keptAt: instant,
} satisfies FieldSchemas<ThemeNotes>);
