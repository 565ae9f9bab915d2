import { RENAMED_GOAL_FIELDS, renameOldFields } from '../../contract/renamed-fields.ts';
import { z } from 'zod';
import { calendarInput, themesInput } from '../../contract/register/settings.ts';
import { personInput } from '../../contract/register/people.ts';
import type { Organisation } from '../../domain/common/organisation.ts';
import type { Goal } from '../../domain/goal/goal.ts';
import { OWN_SECTION, parseOrganisationId, parseGoalId } from '../../domain/common/ids.ts';
import type { Year } from '../../domain/common/month.ts';
import { LANGUAGES, type Person } from '../../domain/common/person.ts';
import type { RequestProblem } from '../../domain/common/problem.ts';
import { isKnownHolidayRegion } from '../calendar/holidays.ts';
import {
  entraId,
  localisedName,
  longText,
  nameText,
  parsedText,
  slug,
  requireUnique,
} from '../../contract/common/input.ts';
import { indicatorSchema, phaseSchema } from './plan-schema.ts';
import { parseOrThrow } from './schema-parts.ts';

const phases = z.array(phaseSchema).readonly();
const indicators = z.array(indicatorSchema).readonly();

const subGoalSchema = z.strictObject({
  id: slug.refine((id) => id !== OWN_SECTION, `"${OWN_SECTION}" is the goal itself; rename it`),
  name: nameText,
  description: longText,
  phases,
  indicators,
});

/** `parseGoal` adds organisation and year. `unknownIn` checks people and theme. */
export const goalSchema = z
  .strictObject({
    id: parsedText(parseGoalId, 'must be 1-64 lower-case letters a-z, digits and dashes'),
    order: z.int().min(1),
    name: nameText,
    description: longText,
    theme: slug,
    aim: nameText.exactOptional(),
    binding: z.boolean(),
    owners: z
      .array(entraId)
      .min(1, 'must name at least one owner; add who answers for the goal')
      .check(requireUnique('owner', (one) => one))
      .readonly(),
    projectManagers: z
      .array(entraId)
      .check(requireUnique('project manager', (one) => one))
      .readonly(),
    deputy: entraId.exactOptional(),
    phases,
    indicators,
    subGoals: z.array(subGoalSchema).readonly(),
    links: z.strictObject({
      cityWide: z.array(nameText).readonly(),
      separateProgrammes: z.array(nameText).readonly(),
      jointThemes: z.array(nameText).readonly(),
    }),
  })
  .superRefine((goal, context) => {
    const sections = [goal, ...goal.subGoals];
    for (const [field, ids] of [
      ['subGoals', goal.subGoals.map((one) => one.id)],
      ['phases', sections.flatMap((one) => one.phases.map((phase) => phase.id))],
      ['indicators', sections.flatMap((one) => one.indicators.map((indicator) => indicator.id))],
    ] as const) {
      const duplicate = ids.find((id, index) => ids.indexOf(id) !== index);
      if (duplicate !== undefined)
        context.addIssue({
          code: 'custom',
          path: [field],
          message: `id "${duplicate}" occurs twice in the goal; give each its own id`,
        });
    }
  });

export const calendarSchema = calendarInput.refine(
  isKnownHolidayRegion,
  'must name a country such as "FI", and a region of it, whose holidays are known; correct it, or leave the region out',
);

const organisationSchema = z.strictObject({
  id: parsedText(parseOrganisationId, 'must be 1-64 lower-case letters a-z, digits and dashes'),
  name: localisedName,
  timeZone: z.string().refine(isTimeZone, 'must be an IANA time zone such as "Europe/Helsinki"'),
  calendar: calendarSchema.exactOptional(),
  contentLanguage: z.enum(LANGUAGES),
  themes: themesInput,
});

const peopleSchema = z
  .array(personInput.extend({ key: z.string().min(1).exactOptional() }))
  .min(1, 'must hold at least one person')
  .check(requireUnique('person', (person) => person.id))
  .check(requireUnique('key', (person) => person.key));

/** `key` is the short name that other files use for the person. */
export interface RegisterEntry {
  readonly key?: string;
  readonly person: Person;
}

/** @throws Error naming the file, the field and the remedy */
export const parseOrganisation = (json: unknown, file = 'organisation.json'): Organisation =>
  parseOrThrow(organisationSchema, json, file);

/** @throws Error naming the file, the field and the remedy */
export function parsePeople(json: unknown, file = 'people.json'): readonly RegisterEntry[] {
  return parseOrThrow(peopleSchema, json, file).map(({ key, ...person }) =>
    key === undefined ? { person } : { key, person },
  );
}

export interface Register {
  readonly organisation: Organisation;
  readonly year: Year;
  readonly people: readonly Pick<Person, 'id'>[];
}

/** @throws Error naming the file, the field and the remedy */
export function parseGoal(json: unknown, register: Register, file: string): Goal {
  const goal = parseOrThrow(goalSchema, renameOldFields(json, RENAMED_GOAL_FIELDS), file);
  const problems = unknownIn(goal, register);
  if (problems.length > 0)
    throw new Error(
      problems.map(({ field, message }) => `${file}: ${field}: ${message}`).join('\n'),
    );
  return { ...goal, body: register.organisation.id, year: register.year };
}

function unknownIn(
  goal: Pick<Goal, 'owners' | 'projectManagers' | 'deputy' | 'theme'>,
  { organisation, people }: Pick<Register, 'organisation' | 'people'>,
): readonly RequestProblem[] {
  const known = new Set(people.map((person) => person.id));
  const named = [
    ...goal.owners.map((id, index) => [`owners[${index}]`, id] as const),
    ...goal.projectManagers.map((id, index) => [`projectManagers[${index}]`, id] as const),
    ...(goal.deputy ? [['deputy', goal.deputy] as const] : []),
  ];
  const unknownPeople = named
    .filter(([, id]) => !known.has(id))
    .map(([field, id]) => ({
      field,
      message: `person ${id} is not in the register; add the person first or correct the id`,
    }));
  const themes = organisation.themes.map((theme) => theme.id);
  return themes.includes(goal.theme)
    ? unknownPeople
    : [
        ...unknownPeople,
        {
          field: 'theme',
          message: `"${goal.theme}" is not a theme; use one of ${themes.join(', ')}`,
        },
      ];
}

function isTimeZone(timeZone: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone });
    return true;
  } catch {
    return false;
  }
}
