import { isEqual } from '../common/is-equal.ts';
import { GOAL_LINK_KINDS, type Goal, type GoalLinks } from '../goal/goal.ts';
import type { GoalId, PersonId } from '../common/ids.ts';
import type { Indicator } from '../goal/indicator.ts';
import type { Year } from '../common/month.ts';
import type { Phase } from '../goal/phase.ts';

export const PART_KINDS = ['phase', 'indicator', 'sub-goal'] as const;
export type PartKind = (typeof PART_KINDS)[number];

export interface PartName {
  readonly part: PartKind;
  readonly id: string;
  readonly name: string;
  readonly within?: string;
}

export const PART_FIELDS = [
  'name',
  'description',
  'counter',
  'plannedStart',
  'plannedEnd',
  'kind',
  'source',
  'due',
  'unit',
  'baseline',
  'target',
  'direction',
  'decidedBy',
  'meetings',
] as const;
export type PartField = (typeof PART_FIELDS)[number];

/** An empty value is undefined. If the texts are long, both `from` and `to` are undefined. */
export interface FieldChange {
  readonly field: PartField;
  readonly from?: string | number;
  readonly to?: string | number;
}

export const PEOPLE_FIELDS = ['owners', 'projectManagers', 'deputy'] as const;
export type PeopleField = (typeof PEOPLE_FIELDS)[number];

export type RegisterChange =
  | { readonly kind: 'added' }
  | { readonly kind: 'copied'; readonly from: Year }
  | {
      readonly kind: 'name' | 'theme' | 'aim';
      readonly from?: string;
      readonly to?: string;
    }
  | { readonly kind: 'description' }
  | { readonly kind: 'binding'; readonly to: boolean }
  | {
      readonly kind: 'people';
      readonly field: PeopleField;
      readonly added: readonly PersonId[];
      readonly removed: readonly PersonId[];
    }
  | {
      readonly kind: 'links';
      readonly field: keyof GoalLinks;
      readonly added: readonly string[];
      readonly removed: readonly string[];
    }
  | ({ readonly kind: 'part-added' | 'part-removed' } & PartName)
  | ({ readonly kind: 'part-changed'; readonly fields: readonly FieldChange[] } & PartName)
  | { readonly kind: 'parts-moved'; readonly part: PartKind }
  | {
      readonly kind: 'order';
      readonly goal: GoalId;
      readonly name: string;
      readonly from: number;
      readonly to: number;
    };

export const REGISTER_ACTS = [
  'save-goal',
  'archive-goal',
  'restore-goal',
  'order-goals',
  'accept-hand-over',
] as const;

/** Changes beyond this number are only counted, to keep rows of the change history small. */
export const MAX_STORED_CHANGES = 100;

export interface TruncatedChanges {
  readonly changes: readonly RegisterChange[];
  readonly more?: number;
}

export const truncateChanges = (changes: readonly RegisterChange[]): TruncatedChanges => ({
  changes: changes.slice(0, MAX_STORED_CHANGES),
  ...(changes.length > MAX_STORED_CHANGES && { more: changes.length - MAX_STORED_CHANGES }),
});

type GoalPlan = Omit<Goal, 'body' | 'year' | 'archived' | 'order'>;

export function goalChanges(
  before: GoalPlan | undefined,
  after: GoalPlan,
): readonly RegisterChange[] {
  if (before === undefined) return [{ kind: 'added' }];
  const texts = (['name', 'theme', 'aim'] as const).flatMap((kind): RegisterChange[] => {
    const [from, to] = [before[kind], after[kind]];
    if (from === to) return [];
    return [{ kind, ...(from !== undefined && { from }), ...(to !== undefined && { to }) }];
  });
  return [
    ...texts,
    ...(before.description === after.description ? [] : [{ kind: 'description' } as const]),
    ...(before.binding === after.binding ? [] : [{ kind: 'binding', to: after.binding } as const]),
    ...PEOPLE_FIELDS.flatMap((field) => {
      const lists = [peopleIn(before, field), peopleIn(after, field)] as const;
      const [added, removed] = [
        withoutOthers(lists[1], lists[0]),
        withoutOthers(lists[0], lists[1]),
      ];
      return isEqual(...lists) ? [] : [{ kind: 'people', field, added, removed } as const];
    }),
    ...sectionChanges(before, after),
    ...GOAL_LINK_KINDS.flatMap((field) => {
      const [old, now] = [before.links[field], after.links[field]];
      const [added, removed] = [withoutOthers(now, old), withoutOthers(old, now)];
      return isEqual(old, now) ? [] : [{ kind: 'links', field, added, removed } as const];
    }),
  ];
}

const peopleIn = (goal: GoalPlan, field: PeopleField): readonly PersonId[] =>
  field === 'deputy' ? (goal.deputy ? [goal.deputy] : []) : goal[field];

const withoutOthers = <Item>(items: readonly Item[], others: readonly Item[]): readonly Item[] =>
  items.filter((item) => !others.includes(item));

interface LocatedPart<Part> {
  readonly value: Part;
  readonly name: PartName;
}

function sectionChanges(before: GoalPlan, after: GoalPlan): readonly RegisterChange[] {
  return [
    ...partChanges(phasesOf(before), phasesOf(after), phaseFields),
    ...partChanges(indicatorsOf(before), indicatorsOf(after), indicatorFields),
    ...partChanges(subGoalsOf(before), subGoalsOf(after), subGoalFields),
  ];
}

function partChanges<Part>(
  before: readonly LocatedPart<Part>[],
  after: readonly LocatedPart<Part>[],
  fieldsOf: (part: Part) => FieldValues,
): readonly RegisterChange[] {
  const old = new Map(before.map((part) => [part.name.id, part]));
  const now = new Map(after.map((part) => [part.name.id, part]));
  const changed = after.flatMap(({ value, name }): RegisterChange[] => {
    const was = old.get(name.id);
    if (!was) return [{ kind: 'part-added', ...name }];
    const fields = fieldChanges(fieldsOf(was.value), fieldsOf(value));
    return fields.length > 0 ? [{ kind: 'part-changed', ...name, fields }] : [];
  });
  const removed = before
    .filter(({ name }) => !now.has(name.id))
    .map(({ name }): RegisterChange => ({ kind: 'part-removed', ...name }));
  return [...changed, ...removed, ...movedParts(before, after)];
}

function movedParts<Part>(
  before: readonly LocatedPart<Part>[],
  after: readonly LocatedPart<Part>[],
): readonly RegisterChange[] {
  const stayed = (all: readonly LocatedPart<Part>[], others: readonly LocatedPart<Part>[]) =>
    all.map(({ name }) => name.id).filter((id) => others.some((other) => other.name.id === id));
  const [first] = after;
  if (!first || isEqual(stayed(before, after), stayed(after, before))) return [];
  return [{ kind: 'parts-moved', part: first.name.part }];
}

const phasesOf = (goal: GoalPlan): readonly LocatedPart<Phase>[] =>
  locateParts(goal, 'phase', ({ phases }) => phases);
const indicatorsOf = (goal: GoalPlan): readonly LocatedPart<Indicator>[] =>
  locateParts(goal, 'indicator', ({ indicators }) => indicators);
const subGoalsOf = (goal: GoalPlan): readonly LocatedPart<Goal['subGoals'][number]>[] =>
  goal.subGoals.map((value) => ({
    value,
    name: { part: 'sub-goal', id: value.id, name: value.name },
  }));

function locateParts<Part extends { readonly id: string; readonly name: string }>(
  goal: GoalPlan,
  part: PartKind,
  partsOf: (section: Pick<Goal, 'phases' | 'indicators'>) => readonly Part[],
): readonly LocatedPart<Part>[] {
  const sections = [{ section: goal, within: undefined }, ...goal.subGoals.map(sectionOfSubGoal)];
  return sections.flatMap(({ section, within }) =>
    partsOf(section).map((value) => ({
      value,
      name: { part, id: value.id, name: value.name, ...(within !== undefined && { within }) },
    })),
  );
}

const sectionOfSubGoal = (section: Goal['subGoals'][number]) => ({
  section,
  within: section.name,
});

type FieldValues = Partial<Readonly<Record<PartField, string | number | undefined>>>;

const LONG_FIELDS: readonly PartField[] = ['description', 'meetings'];

function fieldChanges(before: FieldValues, after: FieldValues): readonly FieldChange[] {
  return PART_FIELDS.flatMap((field): FieldChange[] => {
    const [from, to] = [before[field], after[field]];
    if (from === to) return [];
    if (LONG_FIELDS.includes(field)) return [{ field }];
    return [{ field, ...(from !== undefined && { from }), ...(to !== undefined && { to }) }];
  });
}

const phaseFields = (phase: Phase): FieldValues => ({
  name: phase.name,
  description: phase.description,
  counter: phase.counter && `${phase.counter.target} ${phase.counter.unit}`,
  plannedStart: phase.plannedStart,
  plannedEnd: phase.plannedEnd,
});

function indicatorFields(indicator: Indicator): FieldValues {
  const { name, source, due, kind } = indicator;
  const shared = { name, source, due, kind };
  if (kind === 'number') {
    const { unit, baseline, target, direction } = indicator;
    return { ...shared, unit, baseline, target, direction };
  }
  if (kind === 'yes-no') return shared;
  return {
    ...shared,
    decidedBy: indicator.decidedBy,
    meetings: indicator.meetings.join(' '),
  };
}

const subGoalFields = ({ name, description }: Goal['subGoals'][number]): FieldValues => ({
  name,
  description,
});
