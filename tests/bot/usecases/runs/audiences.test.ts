import { day, instant, runId, stepId } from '../../../support/fixtures/ids.ts';
import { aDelivery, anAudit, aRun, aPerson, MARCH } from '../../../support/fixtures/builders.ts';
import { formatJob } from '../../../../bot/ports/job.ts';
import {
  aRunWorld,
  FACILITATOR,
  ownerAt,
  type RunWorld,
} from '../../../support/world/runs-world.ts';

const [aino, pekka] = [ownerAt(0), ownerAt(1)];

const cardsTo = ({ messages }: RunWorld, person: string): readonly string[] =>
  messages.filter(({ to }) => to === person).map(({ message }) => JSON.stringify(message.card));

it('substitutes get one card each with the goals that still wait', async () => {
  const runs = await aRunWorld({
    people: 2,
    goal: (owner) => (owner === aino ? { deputy: pekka } : {}),
  });
  const run = await runs.planAndSend({ audience: 'substitutes' });
  await runs.settle();
  const [card] = cardsTo(runs, pekka);
  expect(runs.messages).toHaveLength(1);
  expect(card).toContain('Tavoite 1');
  expect(card).toContain('Omistaja 1');
  expect(await runs.outcome(run, pekka)).toMatchObject({ kind: 'sent' });
  expect(await runs.stores.runs.claimedOn(day('2026-03-10'))).toEqual([pekka]);
});

it('facilitators get the list of waiting goals, with the result of the newest reminder', async () => {
  const runs = await aRunWorld({ people: 2 });
  runs.setSendResult(aino, { kind: 'failed', reason: 'blocked' });
  await runs.planAndSend();
  await runs.settle();
  await runs.answerGoal(pekka);
  const run = await runs.planAndSend({ audience: 'facilitators' });
  await runs.settle();
  const [card] = cardsTo(runs, FACILITATOR.id);
  expect(card).toContain('Tavoite 1');
  expect(card).not.toContain('Tavoite 2');
  expect(card).toContain('estänyt');
  expect(await runs.outcome(run, FACILITATOR.id)).toMatchObject({ kind: 'sent' });
  expect(await runs.stores.runs.claimOf(day('2026-03-10'), FACILITATOR.id)).toBeUndefined();
});

it('facilitators get no list where everything was answered meanwhile', async () => {
  const runs = await aRunWorld({ people: 1 });
  const run = await runs.planAndSend({ audience: 'facilitators' });
  await runs.answerGoal(aino);
  await runs.settle();
  expect(await runs.outcome(run, FACILITATOR.id)).toEqual({ kind: 'skipped', reason: 'answered' });
});

describe('the reason for a card', () => {
  const at = instant('2026-03-10T07:00:00.000Z');
  const sentAs = async (over: Parameters<typeof aRun>[0], id: string): Promise<string> => {
    const runs = await aRunWorld({ people: 1 });
    const run = aRun({ id: runId(id), sentAt: at, sentBy: FACILITATOR.id, ...over });
    const planned = aDelivery({
      run: run.id,
      person: aino,
      goals: (await runs.stores.goals.list(2026)).map(({ value }) => value.id),
    });
    await runs.stores.runs.plan(run, [planned], anAudit());
    await runs.context.queue.put([formatJob({ kind: 'fan-out', month: MARCH, run: run.id })]);
    await runs.settle();
    return cardsTo(runs, aino)[0] ?? '';
  };

  it('is a person, the schedule, or their own request', async () => {
    const [byPerson, bySchedule, byWish] = [
      await sentAs({}, 'run-1'),
      await sentAs({ step: stepId('first') }, 'step-2026-03-first-1'),
      await sentAs({ sentBy: aino, plannedBy: aino }, 'later-2026-03-10-1'),
    ];
    expect(byPerson).toContain('Fanni Fasilitaattori');
    expect(new Set([byPerson, bySchedule, byWish]).size).toBe(3);
    expect(byWish).not.toContain('Fanni');
  });
});

it('is written in the reader’s language', async () => {
  const runs = await aRunWorld({ people: 1 });
  const found = await runs.stores.people.get(aino);
  const swedish = aPerson({ id: aino, language: 'sv' });
  await runs.stores.people.save(swedish, found?.version, anAudit());
  await runs.planAndSend();
  await runs.settle();
  expect(runs.messages[0]?.message.summary).toMatch(/mars/);
});
