import { createMemoryQueue } from '../../../support/fakes/memory-queue.ts';
import { unlimitedSendRate } from '../../../support/fakes/unlimited-send-rate.ts';
import { createMemoryStores } from '../../../support/fakes/memory-stores.ts';
import { closeMonth } from '../../../../bot/usecases/months/close-month.ts';
import { ensureFirstFacilitator } from '../../../../bot/usecases/people/ensure-first-facilitator.ts';
import { excuseGoal } from '../../../../bot/usecases/months/excuse-goal.ts';
import { chooseMonth } from '../../../../bot/usecases/shared/choose-month.ts';
import { openMonth } from '../../../../bot/usecases/months/open-month.ts';
import { planRun } from '../../../../bot/usecases/runs/plan-run.ts';
import { saveConversation } from '../../../../bot/usecases/shared/messages/conversations.ts';
import { saveGoal } from '../../../../bot/usecases/register/save-goal.ts';
import { savePerson } from '../../../../bot/usecases/people/save-person.ts';
import { sendRun } from '../../../../bot/usecases/runs/send-run.ts';
import { submitCheckIn } from '../../../../bot/usecases/check-in/submit-check-in.ts';
import type { Instant } from '../../../../domain/common/month.ts';
import {
  anOrganisation,
  aConversation,
  aGoal,
  anActor,
  anOpenedMonth,
  aPerson,
  aSectionAnswer,
  MARCH,
  PEOPLE,
  registeredPeople,
} from '../../../support/fixtures/builders.ts';
import { goalId, instant, month } from '../../../support/fixtures/ids.ts';
import { openMonthAtItsStart } from '../../../support/world/open-month-at.ts';
import { createTestContext, type TestContext } from '../../../support/world/test-context.ts';

const facilitator = anActor({ id: PEOPLE.facilitator, roles: ['facilitator'] });
const GOAL = aGoal();

let now: Instant;
let context: TestContext;
beforeEach(() => {
  now = instant('2026-03-10T08:00:00.000Z');
  let count = 0;
  const body = anOrganisation();
  context = createTestContext(
    {
      organisation: body,
      stores: createMemoryStores(body.id),
      publicUrl: 'https://ennuste.example.fi',
      sendRateLimiter: unlimitedSendRate,
      queue: createMemoryQueue(),
      messenger: {
        send: () => Promise.resolve({ kind: 'sent' }),
        update: () => Promise.resolve({ kind: 'sent' }),
      },
    },
    { clock: () => now, newId: () => `id-${(count += 1)}`, log: () => undefined },
  );
});

const fillRegister = async (): Promise<void> => {
  for (const person of registeredPeople()) await savePerson(context, facilitator, { person });
  await saveGoal(context, facilitator, { goal: GOAL });
};
const board = async (of = MARCH) =>
  (await context.stores.checkIns.board(of)).map(({ value }) => value.goal);
const refusal = (code: string) => expect.objectContaining({ name: 'Refusal', code });
const submit = (basedOn = 0) =>
  submitCheckIn(context, anActor(), {
    goal: GOAL.id,
    month: MARCH,
    basedOn,
    submission: `submission-${basedOn}`,
    sections: [aSectionAnswer()],
  });

describe('the first facilitator', () => {
  const first = { id: PEOPLE.facilitator, name: 'Fanni Fasilitaattori' };

  it('is added to an empty register, with an audit row', async () => {
    await ensureFirstFacilitator(context, first);
    const stored = await context.stores.people.get(first.id);
    expect(stored?.value).toEqual({ ...first, roles: ['facilitator'], active: true });
    expect(await context.stores.audit('people')).toHaveLength(1);
  });

  it('is not added again later, not even when the setting names another person', async () => {
    await ensureFirstFacilitator(context, first);
    await ensureFirstFacilitator(context, { id: PEOPLE.outsider, name: 'Olli' });
    await ensureFirstFacilitator(context, first);
    expect(await context.stores.people.list()).toHaveLength(1);
    expect(await context.stores.audit('people')).toHaveLength(1);
  });

  it('is put there once when two instances start together', async () => {
    await Promise.all([
      ensureFirstFacilitator(context, first),
      ensureFirstFacilitator(context, first),
    ]);
    expect(await context.stores.people.list()).toHaveLength(1);
  });
});

describe('the months of a goal', () => {
  beforeEach(fillRegister);

  it('are all those opened after it was added', async () => {
    await openMonth(context, facilitator, anOpenedMonth());
    expect(await board()).toEqual([GOAL.id]);
  });

  it('include a month that is open when it is added, and not a closed one', async () => {
    const february = month('2026-02');
    await openMonthAtItsStart(context, { month: february });
    await openMonth(context, facilitator, anOpenedMonth());
    await saveGoal(context, facilitator, { goal: aGoal({ id: goalId('uusi'), order: 2 }) });
    expect(await board()).toEqual([GOAL.id, 'uusi']);
    expect(await board(february)).toEqual([GOAL.id]);
  });

  it('are opened once', async () => {
    await openMonth(context, facilitator, anOpenedMonth());
    const again = openMonth(context, facilitator, anOpenedMonth());
    await expect(again).rejects.toEqual(refusal('month-already-open'));
  });
});

describe('a goal', () => {
  it('names nobody who is not in the register', async () => {
    await fillRegister();
    for (const over of [
      { owners: [PEOPLE.outsider] },
      { projectManagers: [PEOPLE.outsider] },
      { deputy: PEOPLE.outsider },
    ]) {
      const saved = saveGoal(context, facilitator, { goal: aGoal(over) });
      await expect(saved).rejects.toMatchObject({ code: 'invalid-goal' });
    }
  });
});

describe('the month that is shown', () => {
  const opened = (text: string) => openMonthAtItsStart(context, { month: month(text) });

  it('is the newest that has begun, even when a later one is opened beforehand', async () => {
    await opened('2026-02');
    await opened('2026-03');
    await opened('2026-04');
    expect((await chooseMonth(context, undefined)).chosen.month).toBe('2026-03');
  });

  it('is last year’s December until this year’s first month begins', async () => {
    await opened('2025-12');
    await opened('2026-02');
    now = instant('2026-01-15T08:00:00.000Z');
    expect((await chooseMonth(context, undefined)).chosen.month).toBe('2025-12');
  });

  it('is none when none was opened', async () => {
    await expect(chooseMonth(context, undefined)).rejects.toEqual(refusal('no-months'));
  });
});

describe('an answer', () => {
  beforeEach(async () => {
    await fillRegister();
    await openMonth(context, facilitator, anOpenedMonth());
  });

  it('sent again gets what it stored, even after the month has closed', async () => {
    const first = await submit();
    await closeMonth(context, facilitator, MARCH);
    expect((await submit()).checkIn).toEqual(first.checkIn);
  });

  it('replaces an excuse without hiding it', async () => {
    const excuse = { goal: GOAL.id, month: MARCH, reason: 'Loma' };
    await excuseGoal(context, facilitator, excuse);
    await submit();
    const row = await context.stores.checkIns.row(MARCH, GOAL.id);
    expect(row?.value).toMatchObject({ answer: { revision: 1 }, excused: { reason: 'Loma' } });
  });

  it('keeps the day of the first answer through corrections', async () => {
    await submit();
    now = instant('2026-03-25T08:00:00.000Z');
    await submit(1);
    const row = await context.stores.checkIns.row(MARCH, GOAL.id);
    expect(row?.value).toMatchObject({ firstAnsweredOn: '2026-03-10', answer: { revision: 2 } });
  });
});

describe('a run', () => {
  beforeEach(async () => {
    await fillRegister();
    await openMonth(context, facilitator, anOpenedMonth());
  });

  it('without recipients is not sent', async () => {
    const run = await planRun(context, facilitator, {});
    const sent = sendRun(context, facilitator, { month: MARCH, run: run.id });
    await expect(sent).rejects.toEqual(refusal('nobody-to-remind'));
    expect((await context.stores.runs.get(MARCH, run.id))?.value.sentAt).toBeUndefined();
  });

  it('skips an excused goal', async () => {
    const { seenAt: _seenAt, ...seen } = aConversation();
    await saveConversation(context, seen);
    await excuseGoal(context, facilitator, { goal: GOAL.id, month: MARCH, reason: 'Loma' });
    const { deliveries } = await planRun(context, facilitator, {});
    expect(deliveries).toEqual([
      expect.objectContaining({ goals: [], outcome: { kind: 'skipped', reason: 'answered' } }),
    ]);
  });
});

describe('a role', () => {
  it.each<[string, () => Promise<unknown>]>([
    ['opening a month', () => openMonth(context, anActor(), anOpenedMonth())],
    ['closing a month', () => closeMonth(context, anActor(), MARCH)],
    ['saving a goal', () => saveGoal(context, anActor(), { goal: GOAL })],
    ['saving a person', () => savePerson(context, anActor(), { person: aPerson() })],
    [
      'excusing',
      () => excuseGoal(context, anActor(), { goal: GOAL.id, month: MARCH, reason: 'x' }),
    ],
    ['planning a run', () => planRun(context, anActor(), {})],
  ])('is checked before anything is read: %s', async (_, act) => {
    await expect(act()).rejects.toEqual(refusal('not-allowed'));
  });
});
