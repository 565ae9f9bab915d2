import type { PersonId } from '../common/ids.ts';
import { detailsOf, isSameName } from '../common/namesakes.ts';
import type { Language, Person, Role } from '../common/person.ts';
import { isEqual } from '../common/is-equal.ts';

/** In bytes of the file. The request contains it as base64. */
export const IMPORT_LIMIT = 300_000;

export const IMPORT_PROBLEMS = [
  'id-missing',
  'id-address',
  'id-wrong',
  'id-twice',
  'name-missing',
  'name-unreadable',
  'name-long',
  'details-unreadable',
  'details-long',
  'formula',
  'language-unknown',
  'role-unknown',
  'person-left',
  /** The line would take the role of the last facilitator. */
  'last-facilitator',
  /** Someone else changed the person at the same time. */
  'changed-meanwhile',
] as const;
export type ImportProblem = (typeof IMPORT_PROBLEMS)[number];

/** One line of a file of people. A field that is missing or empty leaves what is known as it is. */
export interface ImportLine {
  /** Number of the line in the file. The header is line 1. */
  readonly line: number;
  /** The name as written, to show which person is meant. */
  readonly shown: string;
  readonly person?: ImportedPerson;
  readonly problems: readonly ImportProblem[];
}

export interface ImportedPerson {
  readonly id: PersonId;
  readonly name: string;
  readonly unit?: string;
  readonly title?: string;
  readonly language?: Language;
  readonly roles?: readonly Role[];
}

export type PlannedLine = Pick<ImportLine, 'line' | 'shown'> &
  (
    | { readonly kind: 'same' }
    | { readonly kind: 'refused'; readonly problems: readonly ImportProblem[] }
    | { readonly kind: 'add'; readonly person: Person; readonly namesake?: string }
    | { readonly kind: 'change'; readonly person: Person; readonly fields: readonly ImportField[] }
  );

const IMPORT_FIELDS = ['name', 'unit', 'title', 'language', 'roles'] as const;
export type ImportField = (typeof IMPORT_FIELDS)[number];

/** Says for every line what the import would do. People who are not in the file stay as they are. */
export function planPeopleImport(
  lines: readonly ImportLine[],
  people: readonly Person[],
): readonly PlannedLine[] {
  const byId = new Map(people.map((person) => [person.id, person]));
  const seen = new Set<PersonId>();
  return lines.map(({ line, shown, person, problems }): PlannedLine => {
    const refused = (...because: readonly ImportProblem[]): PlannedLine => ({
      line,
      shown,
      kind: 'refused',
      problems: because,
    });
    if (!person || problems.length > 0) return refused(...problems);
    if (seen.has(person.id)) return refused('id-twice');
    seen.add(person.id);
    const before = byId.get(person.id);
    if (before && !before.active) return refused('person-left');
    const after: Person = before
      ? { ...before, ...person }
      : { roles: ['owner'], active: true, ...person };
    if (!before) {
      const namesake = people.find(({ name }) => isSameName(name, person.name));
      return {
        line,
        shown,
        kind: 'add',
        person: after,
        ...(namesake && { namesake: `${namesake.name} ${detailsOf(namesake)}`.trim() }),
      };
    }
    const fields = IMPORT_FIELDS.filter((field) => !isEqual(before[field], after[field]));
    return fields.length === 0
      ? { line, shown, kind: 'same' }
      : { line, shown, kind: 'change', person: after, fields };
  });
}
