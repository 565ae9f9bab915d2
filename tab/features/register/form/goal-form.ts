import type { RegisterFormView } from '../../../../contract/register/register.ts';
import type { Goal, SubGoal } from '../../../../domain/goal/goal.ts';
import type { GoalId, PersonId } from '../../../../domain/common/ids.ts';
import type { Indicator, NumberIndicator } from '../../../../domain/goal/indicator.ts';
import type { Phase } from '../../../../domain/goal/phase.ts';
import { suggestId } from '../../../../domain/register/suggest-id.ts';
import type { Format } from '../../../../i18n/format/format.ts';

export interface PhaseForm {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly counter: string;
  readonly unit: string;
  readonly plannedStart: string;
  readonly plannedEnd: string;
}

/** Fields that the current kind does not use keep their values, so that changing the kind back loses nothing. */
export interface IndicatorForm {
  readonly id: string;
  readonly kind: Indicator['kind'];
  readonly name: string;
  readonly source: string;
  readonly due: string;
  readonly unit: string;
  readonly baseline: string;
  readonly target: string;
  readonly direction: NumberIndicator['direction'];
  readonly decidedBy: string;
  readonly meetings: readonly string[];
}

export interface PartsForm {
  readonly phases: readonly PhaseForm[];
  readonly indicators: readonly IndicatorForm[];
}

export interface SubGoalForm extends PartsForm {
  readonly id: string;
  readonly name: string;
  readonly description: string;
}

export interface GoalForm extends PartsForm {
  /** Undefined for a new goal, whose id is made from its name. */
  readonly id: GoalId | undefined;
  readonly order: number;
  readonly name: string;
  readonly description: string;
  readonly theme: string;
  readonly aim: string;
  readonly binding: boolean;
  readonly owners: readonly PersonId[];
  readonly projectManagers: readonly PersonId[];
  readonly deputy: string;
  readonly subGoals: readonly SubGoalForm[];
  /** One entry per line. */
  readonly cityWide: string;
  readonly separateProgrammes: string;
  readonly jointThemes: string;
}

export type PartList = keyof PartsForm | 'subGoals';

export const newGoalForm = ({ themes, nextOrder }: RegisterFormView): GoalForm => ({
  id: undefined,
  order: nextOrder,
  name: '',
  description: '',
  theme: themes[0]?.id ?? '',
  aim: '',
  binding: false,
  owners: [],
  projectManagers: [],
  deputy: '',
  phases: [],
  indicators: [],
  subGoals: [],
  cityWide: '',
  separateProgrammes: '',
  jointThemes: '',
});

export function toGoalForm(goal: Goal, format: Pick<Format, 'input'>): GoalForm {
  const { id, order, name, description, theme, binding, owners, projectManagers, links } = goal;
  return {
    ...{ id, order, name, description, theme, binding, owners, projectManagers },
    aim: goal.aim ?? '',
    deputy: goal.deputy ?? '',
    ...partsForm(goal, format),
    subGoals: goal.subGoals.map((one) => ({
      id: one.id,
      name: one.name,
      description: one.description,
      ...partsForm(one, format),
    })),
    cityWide: links.cityWide.join('\n'),
    separateProgrammes: links.separateProgrammes.join('\n'),
    jointThemes: links.jointThemes.join('\n'),
  };
}

const partsForm = (
  { phases, indicators }: Pick<SubGoal, 'phases' | 'indicators'>,
  format: Pick<Format, 'input'>,
): PartsForm => ({
  phases: phases.map((phase) => phaseForm(phase, format)),
  indicators: indicators.map((indicator) => indicatorForm(indicator, format)),
});

const phaseForm = (phase: Phase, format: Pick<Format, 'input'>): PhaseForm => ({
  id: phase.id,
  name: phase.name,
  description: phase.description ?? '',
  counter: phase.counter ? format.input(phase.counter.target) : '',
  unit: phase.counter?.unit ?? '',
  plannedStart: phase.plannedStart ?? '',
  plannedEnd: phase.plannedEnd ?? '',
});

function indicatorForm(indicator: Indicator, format: Pick<Format, 'input'>): IndicatorForm {
  const { id, kind, name } = indicator;
  const number = kind === 'number' ? indicator : undefined;
  const decision = kind === 'decision' ? indicator : undefined;
  return {
    ...newIndicator(id),
    kind,
    name,
    source: indicator.source ?? '',
    due: indicator.due ?? '',
    unit: number?.unit ?? '',
    baseline: number?.baseline === undefined ? '' : format.input(number.baseline),
    target: number ? format.input(number.target) : '',
    direction: number?.direction ?? 'at-least',
    decidedBy: decision?.decidedBy ?? '',
    meetings: decision?.meetings ?? [],
  };
}

const newPhase = (id: string): PhaseForm => ({
  id,
  name: '',
  description: '',
  counter: '',
  unit: '',
  plannedStart: '',
  plannedEnd: '',
});

const newIndicator = (id: string): IndicatorForm => ({
  id,
  kind: 'number',
  name: '',
  source: '',
  due: '',
  unit: '',
  baseline: '',
  target: '',
  direction: 'at-least',
  decidedBy: '',
  meetings: [],
});

/** Ids that a new part must not get: ids on the form, stored ids, and ids used in answers. */
export const takenIds = (form: GoalForm, { entry }: RegisterFormView): readonly string[] => [
  ...[form, ...(entry ? [entry.goal] : [])].flatMap((goal) =>
    [goal, ...goal.subGoals].flatMap(({ phases, indicators }) =>
      [...phases, ...indicators, ...goal.subGoals].map(({ id }) => id),
    ),
  ),
  ...(entry?.answered ?? []).map((key) => key.slice(key.indexOf(' ') + 1)),
];

export function withPart<Parts extends PartsForm>(
  parts: Parts,
  list: keyof PartsForm,
  taken: readonly string[],
): Parts {
  return list === 'phases'
    ? { ...parts, phases: [...parts.phases, newPhase(suggestId('p1', taken, 'p'))] }
    : { ...parts, indicators: [...parts.indicators, newIndicator(suggestId('i1', taken, 'i'))] };
}

export const withSubGoal = (form: GoalForm, taken: readonly string[]): GoalForm => ({
  ...form,
  subGoals: [
    ...form.subGoals,
    {
      id: suggestId('s1', taken, 's'),
      name: '',
      description: '',
      phases: [],
      indicators: [],
    },
  ],
});

export const changed = <Part extends { readonly id: string }>(
  parts: readonly Part[],
  id: string,
  change: Partial<Part>,
): readonly Part[] => parts.map((one) => (one.id === id ? { ...one, ...change } : one));

export const without = <Part extends { readonly id: string }>(
  parts: readonly Part[],
  id: string,
): readonly Part[] => parts.filter((one) => one.id !== id);

export const idFor = (form: GoalForm, { taken }: RegisterFormView): string =>
  form.id ?? suggestId(form.name, taken, 'goal');
