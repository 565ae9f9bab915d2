import type { RegisterFormView } from '../../../../contract/register/register.ts';
import { parseFigure } from '../../../../domain/common/text/parse-figure.ts';
import type { SubGoal } from '../../../../domain/goal/goal.ts';
import { parseGoalId, parsePersonId } from '../../../../domain/common/ids.ts';
import type { Indicator } from '../../../../domain/goal/indicator.ts';
import { dayOf, instantOf, parseDay, type Day } from '../../../../domain/common/month.ts';
import type { Phase } from '../../../../domain/goal/phase.ts';
import { findGoalProblems, type GoalInput } from '../../../../domain/register/goal-rules.ts';
import type { GoalProblem, GoalProblemKind } from '../../../../domain/common/problem.ts';
import {
  idFor,
  type GoalForm,
  type IndicatorForm,
  type PartsForm,
  type PhaseForm,
} from './goal-form.ts';

export interface ReadGoal {
  readonly goal: GoalInput | undefined;
  /** In the order of the form, at most one per field. */
  readonly problems: readonly GoalProblem[];
}

/** Converts the form to a goal. Lists every problem by field, including those of the register's rules. */
export function readForm(form: GoalForm, view: RegisterFormView): ReadGoal {
  const id = parseGoalId(idFor(form, view));
  if (id === undefined)
    return { goal: undefined, problems: [{ field: 'name', problem: 'unknown' }] };
  const unreadable: GoalProblem[] = [];
  const problem = (field: string, kind: GoalProblemKind): void => {
    unreadable.push({ field, problem: kind });
  };
  const deputy = parsePersonId(form.deputy);
  const goal: GoalInput = {
    id,
    order: form.order,
    name: form.name.trim(),
    description: form.description.trim(),
    theme: form.theme,
    ...(filled(form.aim) && { aim: form.aim.trim() }),
    binding: form.binding,
    owners: form.owners,
    projectManagers: form.projectManagers,
    ...(deputy && { deputy }),
    ...readParts(form, problem),
    subGoals: form.subGoals.map((one): SubGoal => ({
      id: one.id,
      name: one.name.trim(),
      description: one.description.trim(),
      ...readParts(one, problem),
    })),
    links: {
      cityWide: lines(form.cityWide),
      separateProgrammes: lines(form.separateProgrammes),
      jointThemes: lines(form.jointThemes),
    },
  };
  const fields = new Set(unreadable.map(({ field }) => field));
  const ruled = findGoalProblems(goal, view).filter(({ field }) => !fields.has(field));
  const problems = [...ruled, ...unreadable];
  return {
    goal,
    problems: problems.filter(
      ({ field }, index) => problems.findIndex((one) => one.field === field) === index,
    ),
  };
}

type ReportProblem = (field: string, kind: GoalProblemKind) => void;

const readParts = (
  { phases, indicators }: PartsForm,
  report: ReportProblem,
): Pick<SubGoal, 'phases' | 'indicators'> => ({
  phases: phases.map((one) => readPhase(one, report)),
  indicators: indicators.map((one) => readIndicator(one, report)),
});

function readPhase(form: PhaseForm, report: ReportProblem): Phase {
  const field = `phases.${form.id}`;
  const counted = filled(form.counter) || filled(form.unit);
  const plannedStart = readDay(`${field}.plannedStart`, form.plannedStart, report);
  const plannedEnd = readDay(`${field}.plannedEnd`, form.plannedEnd, report);
  return {
    id: form.id,
    name: form.name.trim(),
    ...(filled(form.description) && { description: form.description.trim() }),
    ...(counted && {
      counter: {
        target: readNumber(`${field}.counter`, form.counter, report) ?? 1,
        unit: form.unit.trim(),
      },
    }),
    ...(plannedStart && { plannedStart }),
    ...(plannedEnd && { plannedEnd }),
  };
}

function readIndicator(form: IndicatorForm, report: ReportProblem): Indicator {
  const field = `indicators.${form.id}`;
  const due = readDay(`${field}.due`, form.due, report);
  const shared = {
    id: form.id,
    name: form.name.trim(),
    ...(filled(form.source) && { source: form.source.trim() }),
  };
  switch (form.kind) {
    case 'yes-no':
      return { ...shared, kind: form.kind, ...(due && { due }) };
    case 'number': {
      const baseline = filled(form.baseline)
        ? readNumber(`${field}.baseline`, form.baseline, report)
        : undefined;
      return {
        ...shared,
        kind: form.kind,
        unit: form.unit.trim(),
        target: readNumber(`${field}.target`, form.target, report) ?? 0,
        direction: form.direction,
        ...(baseline !== undefined && { baseline }),
        ...(due && { due }),
      };
    }
    case 'decision': {
      if (!filled(form.due)) report(`${field}.due`, 'required');
      const meetings = form.meetings.flatMap(
        (day) => readDay(`${field}.meetings`, day, report) ?? [],
      );
      return {
        ...shared,
        kind: form.kind,
        decidedBy: form.decidedBy.trim(),
        due: due ?? ANY_DAY,
        meetings: meetings.toSorted(),
      };
    }
  }
}

/** Placeholder for a day that cannot be read; such a goal has a problem and is never sent. */
const ANY_DAY = dayOf(instantOf(new Date(0)), 'UTC');

function readNumber(field: string, typed: string, report: ReportProblem): number | undefined {
  const value = parseFigure(typed);
  if (value === undefined) report(field, filled(typed) ? 'not-a-number' : 'required');
  return value;
}

function readDay(field: string, typed: string, report: ReportProblem): Day | undefined {
  const day = parseDay(typed);
  if (day === undefined && filled(typed)) report(field, 'not-a-day');
  return day;
}

const lines = (text: string): readonly string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);

const filled = (text: string): boolean => text.trim() !== '';
