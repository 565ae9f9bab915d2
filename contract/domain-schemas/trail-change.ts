import { z } from 'zod';
import { LANGUAGES, ROLES } from '../../domain/common/person.ts';
import type { PersonChange } from '../../domain/register/person-changes.ts';
import { SETTINGS_PARTS } from '../../domain/months/settings.ts';
import type { SettingsChange } from '../../domain/months/settings-changes.ts';
import { THEME_NOTES_PARTS, type NotesChange, type TrailChange } from '../../domain/trail/trail.ts';
import { registerChange } from './register-change.ts';
import type { FieldSchemas } from '../schema-types.ts';
import { localisedText } from './settings.ts';

type Beside = PersonChange | SettingsChange | NotesChange;
type Of<Kind, Change = Beside> = Change extends { readonly kind: infer Kinds }
  ? Kind extends Kinds
    ? FieldSchemas<Change>
    : never
  : never;

const roles = z.array(z.enum(ROLES));
const language = z.enum(LANGUAGES).exactOptional();

const beside: z.ZodType<Beside> = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('person-added'),
    name: z.string().exactOptional(),
    roles,
  } satisfies Of<'person-added'>),
  z.object({
    kind: z.literal('person-name'),
    from: z.string().exactOptional(),
    to: z.string().exactOptional(),
  } satisfies Of<'person-name'>),
  z.object({
    kind: z.literal('person-roles'),
    added: roles,
    removed: roles,
  } satisfies Of<'person-roles'>),
  z.object({
    kind: z.literal('person-language'),
    from: language,
    to: language,
  } satisfies Of<'person-language'>),
  z.object({
    kind: z.enum(['person-unit', 'person-title']),
    from: z.string().exactOptional(),
    to: z.string().exactOptional(),
  } satisfies Of<'person-unit'>),
  z.object({ kind: z.enum(['person-left', 'person-back']) } satisfies Of<'person-left'>),
  z.object({
    kind: z.literal('settings'),
    part: z.enum(SETTINGS_PARTS).exclude(['themes']),
  } satisfies Of<'settings'>),
  z.object({
    kind: z.enum(['theme-added', 'theme-removed']),
    name: localisedText,
  } satisfies Of<'theme-added'>),
  z.object({
    kind: z.literal('theme-renamed'),
    from: localisedText,
    to: localisedText,
  } satisfies Of<'theme-renamed'>),
  z.object({ kind: z.literal('themes-moved') } satisfies Of<'themes-moved'>),
  z.object({
    kind: z.literal('theme-notes'),
    part: z.enum(THEME_NOTES_PARTS),
  } satisfies Of<'theme-notes'>),
]);

export const trailChange: z.ZodType<TrailChange> = z.union([registerChange, beside]);
