import { parseClockTime, type Calendar, type ClockTime } from '../common/calendar.ts';
import { parseStepId, type PersonId, type RunId, type StepId } from '../common/ids.ts';
import { addMinutes, type Day, type Instant, type Month } from '../common/month.ts';
import type { Audience } from './reminders.ts';

export type StepRule =
  /** `nth` counts working days of the month, from 1. Too large a number means the last one. */
  | { readonly kind: 'working-day'; readonly nth: number }
  /** `days` is the number of working days after the schedule's first step. */
  | { readonly kind: 'after-first'; readonly days: number }
  /** `days` is in working days. 0 is the last working day on or before the closing day. */
  | { readonly kind: 'before-closing'; readonly days: number };

export interface ScheduleStep {
  readonly id: StepId;
  readonly audience: Audience;
  readonly rule: StepRule;
}

export interface MonthException {
  readonly month: Month;
  readonly skipped?: boolean;
  readonly days?: Readonly<Record<string, Day>>;
}

export interface ReminderSchedule {
  readonly time: ClockTime;
  readonly steps: readonly ScheduleStep[];
  readonly exceptions: readonly MonthException[];
  /** While `pausedAt` is set, nothing is sent. A new schedule is paused until someone starts it. */
  readonly pausedAt?: Instant;
  readonly keptBy: PersonId;
  readonly keptAt: Instant;
}

export type ScheduleContent = Pick<ReminderSchedule, 'time' | 'steps' | 'exceptions'>;

export const SENDING_HOURS = {
  from: clockTime('07:00'),
  latest: clockTime('17:00'),
  until: clockTime('18:00'),
};

/** Office hours, because the person who snoozed chose a day but no time. */
export const SNOOZE_SENDING_HOURS = { from: clockTime('08:00'), until: clockTime('16:00') };

/** The schedule that applies until a facilitator saves one. */
export const PROPOSED_SCHEDULE: ScheduleContent = {
  time: clockTime('08:00'),
  steps: [
    { id: stepId('first'), audience: 'owners', rule: { kind: 'working-day', nth: 1 } },
    { id: stepId('second'), audience: 'owners', rule: { kind: 'after-first', days: 5 } },
    { id: stepId('last-call'), audience: 'owners', rule: { kind: 'before-closing', days: 2 } },
    {
      id: stepId('substitutes'),
      audience: 'substitutes',
      rule: { kind: 'before-closing', days: 1 },
    },
    { id: stepId('list'), audience: 'facilitators', rule: { kind: 'before-closing', days: 0 } },
  ],
  exceptions: [],
};

export const isSendingTime = (
  { time }: Pick<ReminderSchedule, 'time'>,
  now: ClockReading,
  calendar: Pick<Calendar, 'isWorkingDay'>,
): boolean => isWithinHours({ from: time, until: SENDING_HOURS.until }, now, calendar);

/** The hours include `from` but not `until`. */
export const isWithinHours = (
  { from, until }: { readonly from: ClockTime; readonly until: ClockTime },
  now: ClockReading,
  calendar: Pick<Calendar, 'isWorkingDay'>,
): boolean => now.time >= from && now.time < until && calendar.isWorkingDay(now.day);

export type ClockReading = ReturnType<Calendar['clockAt']>;

export const isMonthSkipped = ({ exceptions }: ScheduleContent, month: Month): boolean =>
  exceptions.some((one) => one.month === month && one.skipped === true);

export const CLAIMED_STEP_STATES = ['planning', 'planned', 'overtaken', 'nobody'] as const;

export interface ClaimedStep {
  readonly month: Month;
  readonly step: StepId;
  readonly at: Instant;
  /** `planning`: another server may take over. `overtaken`: its audience has a later due step. */
  readonly state: (typeof CLAIMED_STEP_STATES)[number];
  readonly run?: RunId;
  /** 1 for the first server. Each take-over by another server adds 1. */
  readonly attempt: number;
}

const PLANNING_MINUTES = 2;

export const isPlanningAbandoned = ({ state, at }: ClaimedStep, now: Instant): boolean =>
  state === 'planning' && now >= addMinutes(at, PLANNING_MINUTES);

/** `never`: the day is after the closing day. `missed`: the month closed before the step ran. */
export const STEP_STATES = [
  'coming',
  'due',
  'never',
  'missed',
  'skipped',
  ...CLAIMED_STEP_STATES,
] as const;
export type StepState = (typeof STEP_STATES)[number];

function clockTime(text: string): ClockTime {
  const time = parseClockTime(text);
  if (!time) throw new Error(`Not a time of day: ${text}`);
  return time;
}

function stepId(text: string): StepId {
  const id = parseStepId(text);
  if (!id) throw new Error(`Not an id of a step: ${text}`);
  return id;
}
