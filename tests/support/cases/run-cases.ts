import { runPlanCard, type RunPlanView } from '../../../bot/cards/runs/run-plan.ts';
import { runResultCard, type RunResultView } from '../../../bot/cards/runs/run-result.ts';
import type { DeliveryView, RunTotals, RunView } from '../../../contract/reminders/runs.ts';
import type {
  DeliveryOutcome,
  DeliveryState,
  FailReason,
  RetryReason,
  SkipReason,
} from '../../../domain/reminders/reminders.ts';
import { anOrganisation, MARCH, PEOPLE } from '../fixtures/builders.ts';
import type { CardCase } from './card-cases.ts';
import { day, goalId, instant, personId, runId } from '../fixtures/ids.ts';

const AT = instant('2026-03-16T07:00:00.000Z');
const FANNI = { id: PEOPLE.facilitator, name: 'Fanni Fasilitaattori' };
const link = { dialog: { kind: 'run', month: MARCH, run: runId('run-1') } } as const;

const stateOf = ({ kind }: DeliveryOutcome): DeliveryState =>
  kind === 'claimed' ? 'sending' : kind;

function totalsOf(deliveries: readonly DeliveryView[]): RunTotals {
  const of = (state: DeliveryState) => deliveries.filter((one) => one.state === state).length;
  return {
    planned: of('planned'),
    queued: of('queued'),
    sending: of('sending'),
    retrying: of('retrying'),
    sent: of('sent'),
    answered: of('answered'),
    skipped: of('skipped'),
    failed: of('failed'),
    unknown: of('unknown'),
  };
}

/**
 * A run with one delivery for each outcome. A delivery has no goals if none of the person's goals
 * waits for an answer.
 */
export function aRunView(
  outcomes: readonly DeliveryOutcome[],
  over: Partial<RunView> = {},
): RunView {
  const { deliveries = outcomes.map(aDeliveryView) } = over;
  return {
    id: runId('run-1'),
    month: MARCH,
    audience: 'owners',
    plannedBy: FANNI,
    plannedAt: AT,
    deliveries,
    totals: totalsOf(deliveries),
    more: false,
    ...over,
  };
}

const aDeliveryView = (outcome: DeliveryOutcome, index: number): DeliveryView => ({
  person: { id: personId(100 + index), name: `Omistaja ${index + 1}` },
  goals:
    outcome.kind === 'skipped' && outcome.reason === 'answered'
      ? []
      : [
          { id: goalId('palvelutorit'), name: 'Palvelutorit' },
          { id: goalId('liikkuminen'), name: 'Lasten ja nuorten liikkuminen' },
        ],
  state: stateOf(outcome),
  outcome,
});

export const aPlanView = (run: RunView, over: Partial<RunPlanView> = {}): RunPlanView => ({
  run,
  themes: anOrganisation().themes,
  installs: new Set(),
  link,
  ...over,
});
export const aResultView = (run: RunView, over: Partial<RunResultView> = {}): RunResultView => ({
  run,
  themes: anOrganisation().themes,
  link,
  ...over,
});

const SKIPS: readonly SkipReason[] = [
  'answered',
  'left',
  'never-reached',
  'not-installed',
  'blocked',
  'disabled-by-admin',
  'gone',
  'reminded-today',
  'snoozed',
  'not-registered',
  'cancelled',
  'month-closed',
  'beyond-trial',
];
const FAILS: readonly FailReason[] = [
  'not-installed',
  'blocked',
  'disabled-by-admin',
  'gone',
  'throttled',
  'rejected',
  'too-large',
  'not-authorised',
  'unreachable',
  'no-chat',
  'fault',
];
const RETRIES: readonly RetryReason[] = [
  'busy',
  'throttled',
  'unavailable',
  'no-connection',
  'awaiting-chat',
];
const skips = SKIPS.map((reason): DeliveryOutcome => ({ kind: 'skipped', reason }));
const fails = FAILS.map((reason): DeliveryOutcome => ({ kind: 'failed', reason, at: AT }));
const moving: readonly DeliveryOutcome[] = [
  { kind: 'planned' },
  { kind: 'queued', at: AT },
  { kind: 'claimed', at: AT, day: day('2026-03-16'), tries: 1 },
  ...RETRIES.map((reason): DeliveryOutcome => ({ kind: 'retrying', reason, at: AT, tries: 2 })),
];
const done: readonly DeliveryOutcome[] = [
  { kind: 'sent', at: AT },
  { kind: 'unknown', at: AT },
];
export const EVERY_OUTCOME: readonly DeliveryOutcome[] = [...moving, ...done, ...fails, ...skips];

const many = (outcome: DeliveryOutcome): readonly DeliveryOutcome[] =>
  Array.from({ length: 40 }, () => outcome);
const sent = { sentBy: FANNI, sentAt: AT };
const planned: DeliveryOutcome = { kind: 'planned' };

const plan = (name: string, run: RunView, over: Partial<RunPlanView> = {}): CardCase => [
  `the plan ${name}`,
  (reader) => runPlanCard(aPlanView(run, over), reader),
];
const result = (name: string, run: RunView): CardCase => [
  `the run ${name}`,
  (reader) => runResultCard(aResultView(run), reader),
];

/** One delivery for each state that has details to show besides its outcome. */
const EXPLAINED_OUTCOMES: readonly DeliveryView[] = [
  { ...aDeliveryView({ kind: 'sent', at: AT }, 0), state: 'answered' },
  { ...aDeliveryView({ kind: 'sent', at: AT }, 1), unknownAt: AT },
  ...(['installed', 'already-there'] as const).map((kind, index) => ({
    ...aDeliveryView({ kind: 'sent', at: AT }, 2 + index),
    install: { kind, at: AT },
  })),
  ...(['not-allowed', 'no-such-person', 'throttled', 'unreachable'] as const).map(
    (reason, index) => ({
      ...aDeliveryView({ kind: 'failed', reason: 'no-chat', at: AT }, 4 + index),
      install: { kind: 'failed' as const, reason, at: AT },
    }),
  ),
];

export const RUN_CASES: readonly CardCase[] = [
  plan('for nobody', aRunView(skips)),
  plan('for some', aRunView([planned, ...skips])),
  plan('for forty', aRunView(many(planned))),
  plan('that leaves out forty', aRunView(many({ kind: 'skipped', reason: 'left' }))),
  plan('that installs first', aRunView([planned, planned]), { installs: new Set([personId(100)]) }),
  plan('for facilitators', aRunView([planned], { audience: 'facilitators' })),
  plan(
    'of a part, as a trial',
    aRunView([planned, { kind: 'skipped', reason: 'beyond-trial' }], {
      audience: 'substitutes',
      selection: {
        themes: ['uudistuvat-palvelut'],
        goals: [goalId('palvelutorit')],
        who: 'not-reached',
      },
      redirectTo: FANNI,
    }),
  ),
  [
    'the plan that somebody cancelled',
    (reader) =>
      runPlanCard(
        aPlanView(aRunView([planned]), {
          notice: reader.words.bot.refusal['nobody-to-remind']({ month: MARCH }, reader.format),
        }),
        reader,
      ),
  ],
  ...[moving, done, fails, skips].map((outcomes): CardCase =>
    result(`with ${outcomes[0]?.kind}`, aRunView(outcomes, sent)),
  ),
  result('with what is told besides', aRunView([], { ...sent, deliveries: EXPLAINED_OUTCOMES })),
  result('of forty', aRunView(many({ kind: 'sent', at: AT }), { ...sent, finishedAt: AT })),
  result(
    'that was cancelled',
    aRunView([...done, { kind: 'skipped', reason: 'cancelled' }], {
      ...sent,
      cancelledBy: FANNI,
      cancelledAt: AT,
      finishedAt: AT,
    }),
  ),
  [
    'the run that was sent already',
    (reader) =>
      runResultCard(
        aResultView(aRunView(moving, sent), {
          notice: reader.words.bot.refusal['run-already-sent'](
            { name: FANNI.name, at: AT },
            reader.format,
          ),
        }),
        reader,
      ),
  ],
];
