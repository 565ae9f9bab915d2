import { parseClockTime, type Calendar, type ClockTime } from '../common/calendar.ts';
import { parseStepId, type PersonId, type RunId, type StepId } from '../common/ids.ts';
import { addMinutes, type Day, type Instant, type Month } from '../common/month.ts';
import type { Audience } from './reminders.ts';

/** When a step is due, in working days of the body. */
export type StepRule =
  /** The n-th working day of the month, from 1; a month with fewer has it on its last. */
  | { readonly kind: 'working-day'; readonly nth: number }
  /** So many working days after the schedule's first step. */
  | { readonly kind: 'after-first'; readonly days: number }
  /** So many working days before the month's closing day; 0 is the closing day or the last before it. */
  | { readonly kind: 'before-closing'; readonly days: number };

export interface ScheduleStep {
  readonly id: StepId;
  readonly audience: Audience;
  readonly rule: StepRule;
}

/** What a facilitator changed for one month alone. */
export interface MonthException {
  readonly month: Month;
  /** The whole month is left out. */
  readonly skipped?: boolean;
  /** Days set by hand, by step. */
  readonly days?: Readonly<Record<string, Day>>;
}

/** When the body's owners are reminded by themselves. One for a body. */
export interface ReminderSchedule {
  /** Steps are due at this time of the body's day. */
  readonly time: ClockTime;
  /** In the order in which they are due. */
  readonly steps: readonly ScheduleStep[];
  readonly exceptions: readonly MonthException[];
  /** Nothing is sent while it is set. A new schedule is paused until somebody starts it. */
  readonly pausedAt?: Instant;
  /** Who saved, paused or resumed it last; its runs are theirs. */
  readonly keptBy: PersonId;
  readonly keptAt: Instant;
}

/** What of a schedule decides its days. */
export type ScheduleContent = Pick<ReminderSchedule, 'time' | 'steps' | 'exceptions'>;

/** The facilitator chooses a time from `from` to `latest`; what is late by then is sent until `until`. */
export const SENDING_HOURS = {
  from: clockTime('07:00'),
  latest: clockTime('17:00'),
  until: clockTime('18:00'),
};

/** Narrower, because nobody chose a time: the person snoozed until a day, so the reminder comes in office hours. */
export const SNOOZE_HOURS = { from: clockTime('08:00'), until: clockTime('16:00') };

/** What a body begins with, until somebody saves a schedule. */
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

/** Whether steps are carried out now: on a working day, from the schedule's time on. */
export const isSendingTime = (
  { time }: Pick<ReminderSchedule, 'time'>,
  now: ClockReading,
  calendar: Pick<Calendar, 'isWorkingDay'>,
): boolean => isWithinHours({ from: time, until: SENDING_HOURS.until }, now, calendar);

/** Whether it is a working day, at `from` or later and before `until`. */
export const isWithinHours = (
  { from, until }: { readonly from: ClockTime; readonly until: ClockTime },
  now: ClockReading,
  calendar: Pick<Calendar, 'isWorkingDay'>,
): boolean => now.time >= from && now.time < until && calendar.isWorkingDay(now.day);

/** The body's day and time of day. */
export type ClockReading = ReturnType<Calendar['clockAt']>;

export const isSkipped = ({ exceptions }: ScheduleContent, month: Month): boolean =>
  exceptions.some((one) => one.month === month && one.skipped === true);

/**
 * A step of a month, once it has been taken up. The insert of this row decides which of the servers
 * carries it out; a step without a row is still to come, or due.
 */
export interface ClaimedStep {
  readonly month: Month;
  readonly step: StepId;
  readonly at: Instant;
  /**
   * `planning`: a server is at it, or died at it; another may take it over after a while.
   * `planned`: its run is there. `overtaken`: a later step of the same audience came due before it
   * could be taken up. `nobody`: there was nobody to write to.
   */
  readonly state: 'planning' | 'planned' | 'overtaken' | 'nobody';
  /** The run that is planned, or to be. */
  readonly run?: RunId;
  /** From 1; each take-over is one more. */
  readonly attempt: number;
}

const PLANNING_MINUTES = 2;

/** Whether the server that was planning the step must have died at it. */
export const isAbandoned = ({ state, at }: ClaimedStep, now: Instant): boolean =>
  state === 'planning' && now >= addMinutes(at, PLANNING_MINUTES);

/**
 * `coming`: its day is not there yet. `due`: it is, and is carried out in the next working hours.
 * `never`: it would be after the month's closing. `missed`: the month closed before it was carried out.
 */
export type StepState = 'coming' | 'due' | 'never' | 'missed' | 'skipped' | ClaimedStep['state'];

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
