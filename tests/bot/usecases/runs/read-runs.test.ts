import { readRunProgress } from '../../../../bot/usecases/live-run/read-run-progress.ts';
import { readRun, readRunRows, readRuns } from '../../../../bot/usecases/runs/read-runs.ts';
import { explainReminder } from '../../../../bot/usecases/my-goals/explain-reminder.ts';
import type { RunTotals } from '../../../../contract/reminders/runs.ts';
import {
  DELIVERY_STATES,
  type DeliveryOutcome,
  type DeliveryState,
} from '../../../../domain/reminders/reminders.ts';
import { aGoal, anActor, aRun, MARCH, PEOPLE } from '../../../support/fixtures/builders.ts';
import { day, instant, personId, runId, stepId } from '../../../support/fixtures/ids.ts';
import { rejectedRefusalCode } from '../../../support/checks/refusal-code.ts';
import {
  aPlanWorld,
  FACILITATOR,
  type PlanWorld,
} from '../../../support/world/planned-runs-world.ts';

const at = instant('2026-03-10T08:00:00.000Z');
const today = day('2026-03-10');
const target = { month: MARCH, run: aRun().id };

const OUTCOMES: readonly DeliveryOutcome[] = [
  { kind: 'planned' },
  { kind: 'queued', at },
  { kind: 'claimed', at, day: today, tries: 1 },
  { kind: 'retrying', at, reason: 'busy', tries: 1, day: today },
  { kind: 'sent', at },
  { kind: 'skipped', reason: 'left' },
  { kind: 'failed', reason: 'blocked', at },
  { kind: 'unknown', at },
];

let setting: PlanWorld;
beforeEach(async () => {
  setting = await aPlanWorld();
});

const read = (rows: Parameters<typeof readRun>[2] | object = {}) =>
  readRun(setting.context, FACILITATOR, { ...target, ...rows });
const sum = (totals: RunTotals) =>
  DELIVERY_STATES.reduce((count, state) => count + totals[state], 0);
const many = (count: number, outcome: DeliveryOutcome): readonly DeliveryOutcome[] =>
  Array.from({ length: count }, () => outcome);

describe('the totals of a run', () => {
  it('count each row once', async () => {
    await setting.stored(OUTCOMES);
    const { totals } = await read();
    expect(totals).toEqual({
      planned: 1,
      queued: 1,
      sending: 1,
      retrying: 1,
      sent: 1,
      answered: 0,
      skipped: 1,
      failed: 1,
      unknown: 1,
    });
  });

  it('count those who answered since as answered, and still add up', async () => {
    await setting.stored(OUTCOMES);
    await setting.answer(aGoal().id);
    const { totals } = await read();
    expect(totals).toMatchObject({ sent: 0, unknown: 0, answered: 2, failed: 1 });
    expect(sum(totals)).toBe(OUTCOMES.length);
  });

  it('of a list to facilitators count no one as answered', async () => {
    await setting.stored(OUTCOMES, { audience: 'facilitators' });
    await setting.answer(aGoal().id);
    expect((await read()).totals).toMatchObject({ sent: 1, unknown: 1, answered: 0 });
  });

  it('add up to a plan of more rows than are read at a time', async () => {
    await setting.stored([...many(1100, { kind: 'sent', at }), ...many(901, { kind: 'planned' })]);
    const { totals } = await read();
    expect(totals).toMatchObject({ sent: 1100, planned: 901 });
    expect(sum(totals)).toBe(2001);
  });
});

describe('the rows of a run', () => {
  it('come in pages of 200 that name everyone once', async () => {
    await setting.stored(many(450, { kind: 'planned' }));
    const seen: string[] = [];
    const pages: number[] = [];
    let more = true;
    while (more && pages.length < 10) {
      const after = seen.at(-1);
      const page = await read(after === undefined ? {} : { after: personId(after) });
      pages.push(page.deliveries.length);
      seen.push(...page.deliveries.map(({ person }) => person.id));
      more = page.more;
    }
    expect(pages).toEqual([200, 200, 50]);
    expect(seen).toEqual(Array.from({ length: 450 }, (_, index) => personId(index + 1)));
  });

  it('say that there are no more when a page ends with the last row', async () => {
    await setting.stored(many(200, { kind: 'planned' }));
    expect((await read()).more).toBe(false);
  });

  it.each<[DeliveryState, readonly number[]]>([
    ['failed', [7]],
    ['sending', [3]],
    ['answered', [5, 8]],
    ['sent', []],
  ])('can be filtered to %s, with the totals of all', async (state, people) => {
    await setting.stored(OUTCOMES);
    await setting.answer(aGoal().id);
    const view = await read({ state });
    expect(view.deliveries.map(({ person }) => person.id)).toEqual(people.map(personId));
    expect(view.deliveries.every((one) => one.state === state)).toBe(true);
    expect(sum(view.totals)).toBe(OUTCOMES.length);
  });

  it('name people and goals, and keep the id of a person who is not in the register', async () => {
    await setting.stored(many(7, { kind: 'planned' }));
    const { deliveries } = await read();
    expect(deliveries[0]).toEqual({
      person: { id: personId(1), name: 'Aino Omistaja' },
      goals: [{ id: 'palvelutorit', name: 'Palvelutorit' }],
      state: 'planned',
      outcome: { kind: 'planned' },
    });
    expect(deliveries[6]?.person).toEqual({ id: personId(7), name: personId(7) });
  });

  it('are all streamed for a table', async () => {
    await setting.stored(many(1300, { kind: 'planned' }));
    const pages = await readRunRows(setting.context, FACILITATOR, target);
    let count = 0;
    for await (const page of pages) count += page.length;
    expect(count).toBe(1300);
  });

  it('require permission for reminders, and an existing run', async () => {
    expect(await rejectedRefusalCode(read())).toBe('run-not-found');
    await setting.stored([]);
    for (const reading of [readRun, readRunRows])
      expect(await rejectedRefusalCode(reading(setting.context, anActor(), target))).toBe(
        'not-allowed',
      );
  });
});

describe('the runs of a month', () => {
  it('come newest first, each with its totals, and the options for a selection', async () => {
    await setting.stored([{ kind: 'sent', at }], { step: stepId('first') });
    await setting.stored(OUTCOMES, {
      id: runId('run-2'),
      plannedAt: instant('2026-03-17T06:00:00.000Z'),
      redirectTo: PEOPLE.facilitator,
    });
    expect(await readRuns(setting.context, FACILITATOR, undefined)).toMatchObject({
      month: { month: MARCH, state: 'open' },
      months: [{ month: MARCH }],
      runs: [
        { id: 'run-2', redirectTo: { name: 'Fanni Fasilitaattori' }, totals: { failed: 1 } },
        { id: 'run-1', step: 'first', totals: { sent: 1, failed: 0 } },
      ],
      themes: [{ id: 'uudistuvat-palvelut' }],
      goals: [{ id: 'palvelutorit', name: 'Palvelutorit' }],
    });
  });
});

describe('the progress of a run', () => {
  const step = (cursor?: Parameters<typeof readRunProgress>[2]) =>
    readRunProgress(setting.context, target, cursor);
  const record = async (number: number, outcome: DeliveryOutcome) => {
    const { runs } = setting.stores;
    const row = await runs.delivery(MARCH, target.run, personId(number));
    if (!row) throw new Error('No such row');
    await runs.record(MARCH, { ...row.value, outcome }, row.version);
  };
  const people = ({ progress }: Awaited<ReturnType<typeof step>>) =>
    progress.changed.map(({ person }) => person.id);

  it('starts with the changes of the last minute', async () => {
    const before = instant('2026-03-10T07:00:00.000Z');
    await setting.stored([{ kind: 'sent', at }, { kind: 'sent', at: before }, { kind: 'planned' }]);
    const first = await step();
    expect(people(first)).toEqual([personId(1)]);
    expect(first.progress.summary.totals).toMatchObject({ sent: 2, planned: 1 });
  });

  it('then contains the changed rows, and nothing when there are none', async () => {
    await setting.stored(many(3, { kind: 'planned' }));
    const first = await step();
    await record(2, { kind: 'sent', at });
    const second = await step(first.cursor);
    const third = await step(second.cursor);
    expect([people(second), people(third)]).toEqual([[personId(2)], []]);
    expect(second.progress.changed[0]).toMatchObject({ state: 'sent' });
  });

  it('reports an answer, which changes no row', async () => {
    await setting.stored([{ kind: 'sent', at: instant('2026-03-09T08:00:00.000Z') }]);
    const first = await step();
    await setting.answer(aGoal().id);
    expect((await step(first.cursor)).progress.changed).toMatchObject([{ state: 'answered' }]);
  });

  it('reports many changes in parts, and each of them once', async () => {
    await setting.stored(many(450, { kind: 'planned' }));
    let { cursor } = await step();
    const { runs } = setting.stores;
    const rows = await runs.deliveries(MARCH, target.run);
    const skipped = { kind: 'skipped', reason: 'cancelled' } as const;
    await runs.recordMany(
      MARCH,
      rows.map(({ value, version }) => ({ value: { ...value, outcome: skipped }, version })),
    );
    const counts: number[] = [];
    const seen = new Set<string>();
    for (const _ of [1, 2, 3, 4]) {
      const next = await step(cursor);
      cursor = next.cursor;
      counts.push(next.progress.changed.length);
      for (const person of people(next)) seen.add(person);
    }
    expect(counts).toEqual([200, 200, 50, 0]);
    expect(seen.size).toBe(450);
  });
});

describe('the reason why a person has a card', () => {
  const why = async () => (await explainReminder(setting.context, anActor(), MARCH)).run;
  const sent: readonly DeliveryOutcome[] = [{ kind: 'sent', at }];
  const by = { sentBy: PEOPLE.facilitator, sentAt: at };

  it('is the schedule, with its owner', async () => {
    await setting.stored(sent, { ...by, step: stepId('first') });
    expect(await why()).toMatchObject({
      by: { name: 'Fanni Fasilitaattori' },
      at,
      isScheduled: true,
    });
  });

  it('is the person who sent the run', async () => {
    await setting.stored(sent, by);
    expect(await why()).toMatchObject({ by: { id: PEOPLE.facilitator }, isScheduled: false });
  });

  it('is never a test run, whose card went to the tester', async () => {
    await setting.stored(sent, { ...by, redirectTo: PEOPLE.facilitator });
    expect(await why()).toBeUndefined();
  });
});
