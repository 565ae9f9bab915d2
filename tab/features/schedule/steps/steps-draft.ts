import type { ScheduleRequest, ScheduleView } from '../../../../contract/reminders/schedule.ts';
import type { FieldText } from '../../../components/state/stale-panel.tsx';
import type { TabWords } from '../../../lib/words/words-context.ts';
import type { Audience } from '../../../../domain/reminders/reminders.ts';
import type { StepRule } from '../../../../domain/reminders/schedule.ts';

export interface StepDraft {
  readonly id: string;
  readonly kind: StepRule['kind'];
  readonly count: string;
  readonly audience: Audience;
}

export interface ScheduleDraft {
  readonly time: string;
  readonly steps: readonly StepDraft[];
}

/** Inclusive bounds of the number in each kind of rule. */
export const COUNTS: Readonly<Record<StepRule['kind'], { from: number; to: number }>> = {
  'working-day': { from: 1, to: 23 },
  'after-first': { from: 1, to: 99 },
  'before-closing': { from: 0, to: 99 },
};

export const toScheduleDraft = ({ time, steps }: ScheduleView): ScheduleDraft => ({
  time,
  steps: steps.map(({ id, audience, rule }) => ({
    id,
    audience,
    kind: rule.kind,
    count: String(rule.kind === 'working-day' ? rule.nth : rule.days),
  })),
});

/** `id` must never have been used in the schedule: it identifies the runs of the step. */
export const withStep = (draft: ScheduleDraft, id: string): ScheduleDraft => ({
  ...draft,
  steps: [...draft.steps, { id, kind: 'before-closing', count: '2', audience: 'owners' }],
});

export const withoutStep = (draft: ScheduleDraft, id: string): ScheduleDraft => ({
  ...draft,
  steps: draft.steps.filter((step) => step.id !== id),
});

export const withChange = (
  draft: ScheduleDraft,
  id: string,
  change: Partial<StepDraft>,
): ScheduleDraft => ({
  ...draft,
  steps: draft.steps.map((step) => (step.id === id ? { ...step, ...change } : step)),
});

export const hasTime = ({ time }: ScheduleDraft): boolean => /^\d{2}:\d{2}$/.test(time);

/** The steps whose number is invalid. */
export const unreadableSteps = ({ steps }: ScheduleDraft): readonly StepDraft[] =>
  steps.filter((step) => countOf(step) === undefined);

/** `undefined` while a field of the draft is invalid. */
export function toScheduleRequest(
  draft: ScheduleDraft,
  version: string | undefined,
): ScheduleRequest | undefined {
  if (!hasTime(draft) || unreadableSteps(draft).length > 0) return undefined;
  return {
    ...(version !== undefined && { version }),
    time: draft.time,
    steps: draft.steps.map((step) => ({
      id: step.id,
      audience: step.audience,
      rule: ruleOf(step.kind, countOf(step) ?? 0),
    })),
  };
}

const ruleOf = (kind: StepRule['kind'], count: number): StepRule =>
  kind === 'working-day' ? { kind, nth: count } : { kind, days: count };

function countOf({ kind, count }: StepDraft): number | undefined {
  const { from, to } = COUNTS[kind];
  const value = /^\s*\d{1,2}\s*$/.test(count) ? Number(count) : Number.NaN;
  return value >= from && value <= to ? value : undefined;
}

/** A field, or a whole step, that two people have changed. */
export function fieldInWords(
  { time, steps }: ScheduleDraft,
  field: string,
  { tab, common }: TabWords,
): FieldText | undefined {
  const texts = tab.schedule;
  if (field === 'time') return { label: texts.time, text: time };
  const [, id, part] = field.split('.');
  const step = steps.find((one) => one.id === id);
  if (!step) return undefined;
  const name = texts.step(steps.indexOf(step) + 1);
  const values = {
    count: { label: texts.number, text: step.count },
    kind: { label: texts.rule, text: texts.ruleKind[step.kind] },
    audience: { label: texts.audience, text: common.reminders.audience[step.audience] },
  };
  const { count, kind, audience } = values;
  const one = Object.entries(values).find(([key]) => key === part)?.[1];
  if (one) return { label: `${name}: ${one.label}`, text: one.text };
  return { label: name, text: `${count.text} ${kind.text}, ${audience.text}` };
}
