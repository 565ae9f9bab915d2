/** @jest-environment node */
import {
  toScheduleDraft,
  toScheduleRequest,
  unreadableSteps,
  withChange,
  withoutStep,
  withStep,
  type StepDraft,
} from '../../../../../tab/features/schedule/steps/steps-draft.ts';
import { aScheduleView } from '../../../../support/fixtures/tab/reminders.ts';

const draft = toScheduleDraft(aScheduleView());

describe('the form of the schedule’s steps', () => {
  it('returns what it was made from', () => {
    const { steps, time } = aScheduleView();
    expect(toScheduleRequest(draft, 'v1')).toEqual({ version: 'v1', time, steps });
  });

  it('sends no version of a schedule that was never saved', () => {
    expect(toScheduleRequest(draft, undefined)).not.toHaveProperty('version');
  });

  it('adds a step after the others, and takes one away', () => {
    const longer = withStep(draft, 'step-1');
    expect(longer.steps.map(({ id }) => id)).toEqual(['first', 'second', 'list', 'step-1']);
    expect(withoutStep(longer, 'second').steps.map(({ id }) => id)).toEqual([
      'first',
      'list',
      'step-1',
    ]);
  });

  it('changes one step only, and its rule with its number', () => {
    const changed = withChange(draft, 'second', { kind: 'working-day', count: '12' });
    expect(toScheduleRequest(changed, 'v1')?.steps.map(({ rule }) => rule)).toEqual([
      { kind: 'working-day', nth: 1 },
      { kind: 'working-day', nth: 12 },
      { kind: 'before-closing', days: 0 },
    ]);
  });

  it.each<[StepDraft['kind'], string, boolean]>([
    ['working-day', '1', true],
    ['working-day', '0', false],
    ['working-day', '23', true],
    ['working-day', '24', false],
    ['after-first', '0', false],
    ['after-first', ' 5 ', true],
    ['before-closing', '0', true],
    ['before-closing', '99', true],
    ['before-closing', '100', false],
    ['before-closing', '-1', false],
    ['before-closing', '1.5', false],
    ['before-closing', '', false],
    ['before-closing', 'two', false],
  ])('%s takes the number %j: %s', (kind, count, isTaken) => {
    const typed = withChange(draft, 'second', { kind, count });
    expect(unreadableSteps(typed).map(({ id }) => id)).toEqual(isTaken ? [] : ['second']);
    expect(toScheduleRequest(typed, 'v1') !== undefined).toBe(isTaken);
  });

  it('makes no request without a time', () => {
    expect(toScheduleRequest({ ...draft, time: '' }, 'v1')).toBeUndefined();
  });
});
