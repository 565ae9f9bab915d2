import type {
  DeliveryView,
  OwnerHealthView,
  RunsView,
  RunTotals,
  RunView,
  ScheduledStepView,
  ScheduleView,
} from '../../contract/api.ts';
import { parseClockTime, type ClockTime } from '../../domain/common/calendar.ts';
import {
  DELIVERY_STATES,
  type DeliveryOutcome,
  type DeliveryState,
} from '../../domain/reminders/reminders.ts';
import { parseStepId, type StepId } from '../../domain/common/ids.ts';
import { day, goalId, instant, month, runId } from './ids.ts';
import { aMonth, personRef } from './tab-views.ts';

export const FACILITATOR = personRef(9, 'Fasilitaattori');
export const OCTOBER = month('2020-10');
export const RUN = runId('r1');
const AT = instant('2020-10-05T06:00:00.000Z');

const GOALS = [
  { id: goalId('palvelutorit'), name: 'Palvelutorit kauppakeskuksissa' },
  { id: goalId('biennaali'), name: 'Ensimmäisen Helsinki Biennaalin järjestäminen' },
] as const;

const OUTCOMES: Readonly<Record<DeliveryState, DeliveryOutcome>> = {
  planned: { kind: 'planned' },
  queued: { kind: 'queued', at: AT },
  sending: { kind: 'claimed', at: AT, day: day('2020-10-05'), tries: 1 },
  retrying: { kind: 'retrying', at: AT, reason: 'throttled', tries: 2 },
  sent: { kind: 'sent', at: AT },
  answered: { kind: 'sent', at: AT },
  skipped: { kind: 'skipped', reason: 'never-reached' },
  failed: { kind: 'failed', at: AT, reason: 'blocked' },
  unknown: { kind: 'unknown', at: AT },
};

/** The person of the number, in the state; its goals wait unless it was left out. */
export const aDelivery = (
  number: number,
  state: DeliveryState,
  more: Partial<DeliveryView> = {},
): DeliveryView => ({
  person: personRef(number, `Vastaaja ${number}`),
  goals: state === 'skipped' ? [] : [GOALS[number % 2] ?? GOALS[0]],
  state,
  outcome: OUTCOMES[state],
  ...more,
});

export const totalsOf = (deliveries: readonly DeliveryView[]): RunTotals => ({
  ...noTotals,
  ...Object.fromEntries(
    DELIVERY_STATES.map((state) => [state, deliveries.filter((row) => row.state === state).length]),
  ),
});

const noTotals: RunTotals = {
  planned: 0,
  queued: 0,
  sending: 0,
  retrying: 0,
  sent: 0,
  answered: 0,
  skipped: 0,
  failed: 0,
  unknown: 0,
};

/** A plan that has not been sent, unless `more` says so. */
export function aRunView(
  deliveries: readonly DeliveryView[],
  more: Partial<RunView> = {},
): RunView {
  return {
    id: RUN,
    month: OCTOBER,
    audience: 'owners',
    plannedBy: FACILITATOR,
    plannedAt: instant('2020-10-05T05:55:00.000Z'),
    totals: totalsOf(deliveries),
    deliveries,
    more: false,
    ...more,
  };
}

export const sentOff = {
  sentBy: FACILITATOR,
  sentAt: instant('2020-10-05T05:58:00.000Z'),
} as const;

export const aRunsView = (more: Partial<RunsView> = {}): RunsView => ({
  month: aMonth('2020-10', 'open'),
  months: [aMonth('2020-09'), aMonth('2020-10', 'open')],
  runs: [aRunView([aDelivery(1, 'sent'), aDelivery(2, 'failed')], sentOff)],
  themes: [
    { id: 'palvelut', name: { fi: 'Uudistuvat palvelut', sv: 'Nya tjänster', en: 'New services' } },
  ],
  goals: GOALS,
  ...more,
});

export const anOwnerHealthView = (more: Partial<OwnerHealthView> = {}): OwnerHealthView => ({
  month: aMonth('2020-10', 'open'),
  asked: 14,
  people: [
    { person: personRef(3, 'Vastaaja 3'), problems: ['left', 'no-deputy'], goals: [GOALS[0]] },
    { person: personRef(4, 'Vastaaja 4'), problems: ['never-reached'], goals: [...GOALS] },
    { person: personRef(5, 'Vastaaja 5'), problems: ['silent'], goals: [GOALS[1]] },
  ],
  ...more,
});

export function stepId(text: string): StepId {
  const id = parseStepId(text);
  if (!id) throw new Error(`The fixture has an impossible step: ${text}`);
  return id;
}

function clock(text: string): ClockTime {
  const time = parseClockTime(text);
  if (!time) throw new Error(`The fixture has an impossible time: ${text}`);
  return time;
}

export const aStep = (
  id: string,
  on: string,
  more: Partial<ScheduledStepView> = {},
): ScheduledStepView => ({
  id: stepId(id),
  audience: 'owners',
  day: day(on),
  moved: false,
  state: 'coming',
  ...more,
});

export const aScheduleView = (more: Partial<ScheduleView> = {}): ScheduleView => ({
  version: 'v1',
  time: clock('08:00'),
  timeZone: 'Europe/Helsinki',
  steps: [
    { id: stepId('first'), audience: 'owners', rule: { kind: 'working-day', nth: 1 } },
    { id: stepId('second'), audience: 'owners', rule: { kind: 'after-first', days: 5 } },
    { id: stepId('list'), audience: 'facilitators', rule: { kind: 'before-closing', days: 0 } },
  ],
  paused: false,
  keptBy: FACILITATOR,
  keptAt: AT,
  months: [
    {
      month: OCTOBER,
      opened: true,
      skipped: false,
      steps: [
        aStep('first', '2020-10-01', { state: 'planned', run: RUN }),
        aStep('second', '2020-10-09', { moved: true }),
        aStep('list', '2020-10-28', { audience: 'facilitators' }),
      ],
    },
    {
      month: month('2020-11'),
      opened: false,
      skipped: true,
      steps: [aStep('first', '2020-11-02', { state: 'skipped' })],
    },
  ],
  ...more,
});
