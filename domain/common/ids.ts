declare const brand: unique symbol;

export type Brand<Name extends string> = string & { readonly [brand]: Name };

/** Lower-case letters, digits and dashes, for example `kuva`. */
export type OrganisationId = Brand<'OrganisationId'>;
/** Lower-case letters, digits and dashes. Unique within an organisation and year. */
export type GoalId = Brand<'GoalId'>;
/** Entra object id in lower case. */
export type PersonId = Brand<'PersonId'>;
export type RunId = Brand<'RunId'>;
export type StepId = Brand<'StepId'>;

/** Id of the goal's own section. Every other section has the id of a sub-goal. */
export const OWN_SECTION = 'goal';

const SLUG = /^[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?$/;
const GUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

export const isSlug = (text: string): boolean => SLUG.test(text);

const slugParser =
  <Id extends string>() =>
  (text: string): Id | undefined =>
    isSlug(text) ? (text as Id) : undefined;

export const parseOrganisationId = slugParser<OrganisationId>();
export const parseGoalId = slugParser<GoalId>();
export const parseRunId = slugParser<RunId>();

export function parseStepId(text: string): StepId | undefined {
  return /^[a-z][a-z0-9-]{0,31}$/.test(text) ? (text as StepId) : undefined;
}

export function parsePersonId(text: string): PersonId | undefined {
  const id = text.toLowerCase();
  return GUID.test(id) ? (id as PersonId) : undefined;
}
