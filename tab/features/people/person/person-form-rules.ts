import type { PersonView } from '../../../../contract/register/people.ts';
import { parsePersonId, type PersonId } from '../../../../domain/common/ids.ts';
import type { Language, Person, Role } from '../../../../domain/common/person.ts';
import { detailsOf, isSameName } from '../../../../domain/common/namesakes.ts';
import { foldText } from '../../../../domain/common/text/fold-text.ts';

/** A person as typed, including the id. */
export interface PersonDraft {
  readonly id: string;
  readonly name: string;
  readonly roles: readonly Role[];
  readonly language: Language | '';
  readonly unit: string;
  readonly title: string;
}

export const NEW_PERSON: PersonDraft = {
  id: '',
  name: '',
  roles: ['owner'],
  language: '',
  unit: '',
  title: '',
};

/** In characters, as the server counts them. */
export const LONGEST_NAME = 200;

export const toPersonDraft = ({
  id,
  name,
  roles,
  language,
  unit,
  title,
}: PersonView): PersonDraft => ({
  id,
  name,
  roles,
  language: language ?? '',
  unit: unit ?? '',
  title: title ?? '',
});

export type PersonProblem =
  'name' | 'name-long' | 'unit-long' | 'title-long' | 'id' | 'id-address' | 'id-taken' | 'roles';

/** Problems by field, in the order of the form. */
export interface PersonProblems {
  readonly name?: PersonProblem;
  readonly unit?: PersonProblem;
  readonly title?: PersonProblem;
  readonly id?: PersonProblem;
  readonly roles?: PersonProblem;
}

/** `others` are already in the register; an id may not be added twice. */
export function findPersonProblems(
  draft: PersonDraft,
  others: readonly PersonView[],
): PersonProblems {
  const name = draft.name.trim();
  const nameProblem = name === '' ? 'name' : name.length > LONGEST_NAME ? 'name-long' : undefined;
  const idProblem = problemOfId(draft.id, others);
  return {
    ...(nameProblem && { name: nameProblem }),
    ...(isLong(draft.unit) && { unit: 'unit-long' as const }),
    ...(isLong(draft.title) && { title: 'title-long' as const }),
    ...(idProblem && { id: idProblem }),
    ...(draft.roles.length === 0 && { roles: 'roles' as const }),
  };
}

const isLong = (text: string): boolean => text.trim().length > LONGEST_NAME;

/** People who stay in the register under the same name, without this one. */
export const namesakesOf = (
  draft: PersonDraft,
  people: readonly PersonView[],
): readonly PersonView[] =>
  draft.name.trim() === ''
    ? []
    : people.filter(({ id, name }) => id !== readId(draft.id) && isSameName(name, draft.name));

function problemOfId(typed: string, others: readonly PersonView[]): PersonProblem | undefined {
  if (typed.includes('@')) return 'id-address';
  const id = readId(typed);
  if (!id) return 'id';
  return others.some((one) => one.id === id) ? 'id-taken' : undefined;
}

/** Accepts ids as the admin centre or a script prints them: with spaces, braces or capitals. */
export const readId = (typed: string): PersonId | undefined =>
  parsePersonId(typed.trim().replace(/^\{(.*)\}$/, '$1'));

export function readPerson(draft: PersonDraft, active: boolean): Person | undefined {
  const id = readId(draft.id);
  if (!id) return undefined;
  return {
    id,
    name: draft.name.trim(),
    roles: draft.roles,
    ...(draft.language !== '' && { language: draft.language }),
    active,
    ...(draft.unit.trim() !== '' && { unit: draft.unit.trim() }),
    ...(draft.title.trim() !== '' && { title: draft.title.trim() }),
  };
}

/** The fields of a person that are stored. */
export const toPerson = ({
  id,
  name,
  roles,
  language,
  active,
  unit,
  title,
}: PersonView): Person => ({
  id,
  name,
  roles,
  ...(language && { language }),
  active,
  ...(unit !== undefined && { unit }),
  ...(title !== undefined && { title }),
});

/**
 * Matches every word of the search text against the person's name or one of their goals, and the role if one is
 * chosen.
 */
export function findPeople(
  people: readonly PersonView[],
  { typed, role }: { readonly typed: string; readonly role: Role | '' },
): readonly PersonView[] {
  const words = foldText(typed).split(/\s+/).filter(Boolean);
  return people.filter((person) => {
    const texts = [person.name, detailsOf(person), ...person.goals.map(({ name }) => name)].map(
      foldText,
    );
    const isFound =
      words.length === 0 || texts.some((text) => words.every((word) => text.includes(word)));
    return isFound && (role === '' || person.roles.includes(role));
  });
}
