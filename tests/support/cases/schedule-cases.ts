import { scheduleCard, type ScheduleCardView } from '../../../bot/cards/runs/schedule.ts';
import type { ScheduleMonthView, ScheduleView } from '../../../contract/reminders/schedule.ts';
import { PROPOSED_SCHEDULE, type StepState } from '../../../domain/reminders/schedule.ts';
import { MARCH, PEOPLE } from '../fixtures/builders.ts';
import type { CardCase } from './card-cases.ts';
import { day, instant, month } from '../fixtures/ids.ts';

const AT = instant('2026-03-01T07:00:00.000Z');
const STATES: readonly StepState[] = [
  'planned',
  'overtaken',
  'due',
  'coming',
  'never',
  'missed',
  'skipped',
  'planning',
  'nobody',
];

/** A month whose steps, taken from the proposed schedule, are in the given states. */
const aScheduleMonth = (
  over: Partial<ScheduleMonthView> = {},
  states: readonly StepState[] = ['coming'],
): ScheduleMonthView => ({
  month: MARCH,
  opened: true,
  skipped: false,
  steps: PROPOSED_SCHEDULE.steps.map(({ id, audience }, index) => {
    const state = states[index % states.length] ?? 'coming';
    return {
      id,
      audience,
      ...(state !== 'never' && {
        day: day(`2026-03-${String(index + 2).padStart(2, '0')}`),
        at: AT,
      }),
      moved: index === 1,
      state,
    };
  }),
  ...over,
});

const aScheduleView = (over: Partial<ScheduleView> = {}): ScheduleView => ({
  version: 'version-1',
  time: PROPOSED_SCHEDULE.time,
  timeZone: 'Europe/Helsinki',
  steps: PROPOSED_SCHEDULE.steps,
  paused: false,
  keptBy: { id: PEOPLE.facilitator, name: 'Fanni Fasilitaattori' },
  keptAt: AT,
  months: [
    aScheduleMonth({}, STATES),
    aScheduleMonth({ month: month('2026-04'), opened: false }),
    aScheduleMonth({ month: month('2026-05'), skipped: true }, ['skipped']),
  ],
  ...over,
});

const schedule = (
  name: string,
  over: Partial<ScheduleView> = {},
  more: Partial<ScheduleCardView> = {},
): CardCase => [
  `the schedule ${name}`,
  (reader) => scheduleCard(aScheduleCardView(over, more), reader),
];

const aScheduleCardView = (
  over: Partial<ScheduleView> = {},
  more: Partial<ScheduleCardView> = {},
): ScheduleCardView => ({
  schedule: aScheduleView(over),
  link: { dialog: { kind: 'schedule' } },
  ...more,
});

/** The proposed schedule that people see until someone saves a schedule. */
const aProposal = (): ScheduleView => {
  const { time, timeZone, steps, months } = aScheduleView();
  return { time, timeZone, steps, months, paused: true };
};

export const SCHEDULE_CASES: readonly CardCase[] = [
  schedule('under way'),
  schedule('that is paused', { paused: true, pausedAt: AT }),
  [
    'the schedule that is a proposal',
    (reader) => scheduleCard(aScheduleCardView({}, { schedule: aProposal() }), reader),
  ],
  schedule('of a year', {
    months: Array.from({ length: 9 }, (_, index) =>
      aScheduleMonth({ month: month(`2026-0${index + 1}`) }, STATES),
    ),
  }),
  [
    'the schedule that was changed',
    (reader) =>
      scheduleCard(
        aScheduleCardView({}, { confirmation: reader.words.bot.schedule.stored }),
        reader,
      ),
  ],
  [
    'the schedule with a day that cannot be',
    (reader) =>
      scheduleCard(
        aScheduleCardView(
          {},
          {
            typed: { month: '2026-04', step: 'second', day: '2026-04-05' },
            notice: reader.words.bot.refusal['day-not-possible'](
              { day: day('2026-04-05'), why: 'not-working' },
              reader.format,
            ),
          },
        ),
        reader,
      ),
  ],
];
