import type { Goal, SubGoal } from '../goal/goal.ts';
import {
  findTooManyProblems,
  findFigureProblems,
  createRequiredProblem,
  findRequiredTextProblems,
} from '../common/field-problems.ts';
import { isSlug, OWN_SECTION, type PersonId } from '../common/ids.ts';
import type { Indicator } from '../goal/indicator.ts';
import { ANSWER_LIMITS, jsonLength } from '../common/limits.ts';
import type { Phase } from '../goal/phase.ts';
import type { GoalProblem } from '../common/problem.ts';

export type GoalInput = Omit<Goal, 'body' | 'year' | 'archived'>;

/** The limits of texts are in UTF-16 units. */
export const GOAL_LIMITS = {
  name: 200,
  unit: 40,
  text: ANSWER_LIMITS.explanation,
  people: 20,
  subGoals: 30,
  phases: 50,
  indicators: 50,
  meetings: 60,
  links: 30,
  archiveReason: 500,
  whole: ANSWER_LIMITS.whole,
} as const;

export interface GoalReferences {
  readonly themes: readonly { readonly id: string }[];
  readonly people: readonly { readonly id: PersonId }[];
}

export function findGoalProblems(
  goal: GoalInput,
  { themes, people }: GoalReferences,
): readonly GoalProblem[] {
  const personIds = new Set(people.map(({ id }) => id));
  const { links } = goal;
  return [
    ...(isSlug(goal.id) ? [] : [{ field: 'id', problem: 'unknown' } as const]),
    ...wholeNumberProblems('order', goal.order),
    ...findOptionalTextProblems('name', goal.name, GOAL_LIMITS.name),
    ...findOptionalTextProblems('description', goal.description, GOAL_LIMITS.text),
    ...(themes.some(({ id }) => id === goal.theme) ? [] : [unknown('theme')]),
    ...findOptionalTextProblems('aim', goal.aim, GOAL_LIMITS.name),
    ...(goal.owners.length === 0 ? [createRequiredProblem('owners')] : []),
    ...peopleProblems('owners', goal.owners, personIds),
    ...peopleProblems('projectManagers', goal.projectManagers, personIds),
    ...peopleProblems('deputy', goal.deputy ? [goal.deputy] : [], personIds),
    ...findTooManyProblems('subGoals', goal.subGoals, GOAL_LIMITS.subGoals),
    ...duplicateProblems('subGoals', goal.subGoals),
    ...partProblems(goal),
    ...linkProblems('links.cityWide', links.cityWide),
    ...linkProblems('links.separateProgrammes', links.separateProgrammes),
    ...linkProblems('links.jointThemes', links.jointThemes),
    ...sizeProblems(goal),
  ];
}

/** Parts within their limits can still be too large together. Reports the largest part. */
function sizeProblems({ subGoals, ...own }: GoalInput): readonly GoalProblem[] {
  const limit = GOAL_LIMITS.whole;
  if (jsonLength({ ...own, subGoals }) <= limit) return [];
  const parts = subGoals.map((sub) => ({
    field: `subGoals.${sub.id}.description`,
    size: jsonLength(sub),
  }));
  const [largest] = [{ field: 'description', size: jsonLength(own) }, ...parts].toSorted(
    (a, b) => b.size - a.size,
  );
  return largest ? [{ field: largest.field, problem: 'too-much', limit }] : [];
}

export const findOptionalTextProblems = (
  field: string,
  value: string | undefined,
  limit: number,
): readonly GoalProblem[] =>
  value === undefined ? [] : findRequiredTextProblems(field, value, limit);

function partProblems(goal: GoalInput): readonly GoalProblem[] {
  const sections = [goal, ...goal.subGoals];
  return [
    ...duplicateProblems(
      'phases',
      sections.flatMap((section) => section.phases),
    ),
    ...duplicateProblems(
      'indicators',
      sections.flatMap((section) => section.indicators),
    ),
    ...sectionProblems('', goal),
    ...goal.subGoals.flatMap((sub) => [
      ...slugProblems(`subGoals.${sub.id}`, sub.id),
      ...(sub.id === OWN_SECTION ? [unknown(`subGoals.${sub.id}`)] : []),
      ...findOptionalTextProblems(`subGoals.${sub.id}.name`, sub.name, GOAL_LIMITS.name),
      ...findOptionalTextProblems(
        `subGoals.${sub.id}.description`,
        sub.description,
        GOAL_LIMITS.text,
      ),
      ...sectionProblems(`subGoals.${sub.id}.`, sub),
    ]),
  ];
}

const sectionProblems = (
  prefix: string,
  { phases, indicators }: Pick<SubGoal, 'phases' | 'indicators'>,
): readonly GoalProblem[] => [
  ...findTooManyProblems(`${prefix}phases`, phases, GOAL_LIMITS.phases),
  ...phases.flatMap(phaseProblems),
  ...findTooManyProblems(`${prefix}indicators`, indicators, GOAL_LIMITS.indicators),
  ...indicators.flatMap(indicatorProblems),
];

function phaseProblems(phase: Phase): readonly GoalProblem[] {
  const field = `phases.${phase.id}`;
  const { plannedStart: from, plannedEnd: to, counter } = phase;
  return [
    ...slugProblems(field, phase.id),
    ...findOptionalTextProblems(`${field}.name`, phase.name, GOAL_LIMITS.name),
    ...findOptionalTextProblems(`${field}.description`, phase.description, GOAL_LIMITS.text),
    ...(counter ? wholeNumberProblems(`${field}.counter`, counter.target) : []),
    ...findOptionalTextProblems(`${field}.unit`, counter?.unit, GOAL_LIMITS.unit),
    ...(from && to && from > to
      ? [{ field: `${field}.plannedEnd`, problem: 'days-out-of-order' } as const]
      : []),
  ];
}

function indicatorProblems(indicator: Indicator): readonly GoalProblem[] {
  const field = `indicators.${indicator.id}`;
  const shared = [
    ...slugProblems(field, indicator.id),
    ...findOptionalTextProblems(`${field}.name`, indicator.name, GOAL_LIMITS.name),
    ...findOptionalTextProblems(`${field}.source`, indicator.source, GOAL_LIMITS.name),
  ];
  switch (indicator.kind) {
    case 'yes-no':
      return shared;
    case 'number':
      return [
        ...shared,
        ...findOptionalTextProblems(`${field}.unit`, indicator.unit, GOAL_LIMITS.unit),
        ...findFigureProblems(`${field}.baseline`, indicator.baseline),
        ...findFigureProblems(`${field}.target`, indicator.target),
      ];
    case 'decision':
      return [
        ...shared,
        ...findOptionalTextProblems(`${field}.decidedBy`, indicator.decidedBy, GOAL_LIMITS.name),
        ...findTooManyProblems(`${field}.meetings`, indicator.meetings, GOAL_LIMITS.meetings),
        ...meetingProblems(`${field}.meetings`, indicator.meetings),
      ];
  }
}

function meetingProblems(field: string, meetings: readonly string[]): readonly GoalProblem[] {
  if (new Set(meetings).size < meetings.length) return [{ field, problem: 'twice' }];
  const inOrder = meetings.every((day, index) => (meetings[index - 1] ?? '') < day);
  return inOrder ? [] : [{ field, problem: 'days-out-of-order' }];
}

const linkProblems = (field: string, links: readonly string[]): readonly GoalProblem[] => [
  ...findTooManyProblems(field, links, GOAL_LIMITS.links),
  ...links.flatMap((link) => findOptionalTextProblems(field, link, GOAL_LIMITS.name)).slice(0, 1),
];

const peopleProblems = (
  field: string,
  people: readonly PersonId[],
  personIds: ReadonlySet<PersonId>,
): readonly GoalProblem[] => [
  ...findTooManyProblems(field, people, GOAL_LIMITS.people),
  ...(new Set(people).size < people.length ? [{ field, problem: 'twice' } as const] : []),
  ...(people.every((person) => personIds.has(person)) ? [] : [unknown(field)]),
];

function wholeNumberProblems(field: string, value: number): readonly GoalProblem[] {
  if (!Number.isInteger(value)) return [{ field, problem: 'not-whole' }];
  if (value < 1) return [{ field, problem: 'too-small', limit: 1 }];
  return value > ANSWER_LIMITS.counter
    ? [{ field, problem: 'too-large', limit: ANSWER_LIMITS.counter }]
    : [];
}

const duplicateProblems = (
  field: string,
  parts: readonly { readonly id: string }[],
): readonly GoalProblem[] =>
  new Set(parts.map(({ id }) => id)).size < parts.length ? [{ field, problem: 'twice' }] : [];

const slugProblems = (field: string, id: string): readonly GoalProblem[] =>
  isSlug(id) ? [] : [unknown(field)];

const unknown = (field: string): GoalProblem => ({ field, problem: 'unknown' });
