import fc from 'fast-check';
import { createMemoryQueue } from '../../../support/fakes/memory-queue.ts';
import { unlimitedSendRate } from '../../../support/fakes/unlimited-send-rate.ts';
import { createMemoryStores } from '../../../support/fakes/memory-stores.ts';
import type { Stores } from '../../../../bot/storage/stores.ts';
import { createTableClient, ensureTable } from '../../../../bot/storage/tables/table-client.ts';
import { createTableStores } from '../../../../bot/storage/tables/table-stores.ts';
import { closeMonth } from '../../../../bot/usecases/months/close-month.ts';
import { ensureFirstFacilitator } from '../../../../bot/usecases/people/ensure-first-facilitator.ts';
import { requestHandOver } from '../../../../bot/usecases/hand-over/request-hand-over.ts';
import { answerHandOver } from '../../../../bot/usecases/hand-over/answer-hand-over.ts';
import { openMonth } from '../../../../bot/usecases/months/open-month.ts';
import { saveGoal } from '../../../../bot/usecases/register/save-goal.ts';
import { savePerson } from '../../../../bot/usecases/people/save-person.ts';
import { submitCheckIn } from '../../../../bot/usecases/check-in/submit-check-in.ts';
import type { CheckIn } from '../../../../domain/goal/check-in.ts';
import { FORECASTS } from '../../../../domain/goal/forecast.ts';
import type { OrganisationId, PersonId } from '../../../../domain/common/ids.ts';
import { instantOf } from '../../../../domain/common/month.ts';
import { isRefusal } from '../../../../domain/common/refusal.ts';
import { startAzurite, type Azurite } from '../../../support/world/azurite.ts';
import {
  anOrganisation,
  aConversation,
  aGoal,
  anActor,
  anOpenedMonth,
  aSectionAnswer,
  MARCH,
  PEOPLE,
  registeredPeople,
} from '../../../support/fixtures/builders.ts';
import { organisationId, goalId } from '../../../support/fixtures/ids.ts';
import { createTestContext, type TestContext } from '../../../support/world/test-context.ts';

const GOAL = goalId('palvelutorit');
const PERSONS = [PEOPLE.owner, PEOPLE.projectManager, PEOPLE.deputy, PEOPLE.leader] as const;

/** An action of one person. People and revisions are numbers, so that failing sequences shrink. */
type Step =
  | {
      readonly kind: 'submit';
      readonly by: number;
      readonly lag: number;
      readonly forecast: number;
    }
  | { readonly kind: 'replay'; readonly of: number }
  | { readonly kind: 'both'; readonly one: number; readonly other: number }
  | {
      readonly kind: 'hand-over';
      readonly from: number;
      readonly to: number;
      readonly accepts: boolean;
    }
  | { readonly kind: 'close' };

const person = fc.nat(PERSONS.length - 1);
const step: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 8,
    arbitrary: fc.record({
      kind: fc.constant('submit' as const),
      by: person,
      lag: fc.nat(2),
      forecast: fc.nat(FORECASTS.length - 1),
    }),
  },
  { weight: 3, arbitrary: fc.record({ kind: fc.constant('replay' as const), of: fc.nat(9) }) },
  {
    weight: 3,
    arbitrary: fc.record({ kind: fc.constant('both' as const), one: person, other: person }),
  },
  {
    weight: 3,
    arbitrary: fc.record({
      kind: fc.constant('hand-over' as const),
      from: person,
      to: person,
      accepts: fc.boolean(),
    }),
  },
  { weight: 1, arbitrary: fc.constant<Step>({ kind: 'close' }) },
);

/** Runs the use cases and records what was submitted and what was reported as stored. */
class Play {
  readonly context: TestContext;
  private readonly submitted: Parameters<typeof submitCheckIn>[2][] = [];
  private readonly authors: (typeof PERSONS)[number][] = [];
  readonly promised: CheckIn[] = [];
  /** Everyone who answered for the goal at some time in the month. */
  readonly mayAnswer = new Set<PersonId>([PEOPLE.owner, PEOPLE.projectManager]);

  constructor(context: TestContext) {
    this.context = context;
  }

  async take(next: Step): Promise<void> {
    switch (next.kind) {
      case 'submit':
        await this.submit(next.by, next.lag, next.forecast);
        return;
      case 'replay':
        await this.replay(next.of);
        return;
      case 'both':
        await Promise.all([this.submit(next.one, 0, 1), this.submit(next.other, 0, 2)]);
        return;
      case 'hand-over':
        await this.handOver(next);
        return;
      case 'close': {
        const facilitator = anActor({ id: PEOPLE.facilitator, roles: ['facilitator'] });
        await orRefused(closeMonth(this.context, facilitator, MARCH));
        return;
      }
    }
  }

  history(): Promise<readonly CheckIn[]> {
    return this.context.stores.checkIns.history(2026, GOAL);
  }

  private async submit(by: number, lag: number, forecast: number): Promise<void> {
    const row = await this.context.stores.checkIns.row(MARCH, GOAL);
    const number = this.submitted.length;
    this.submitted.push({
      goal: GOAL,
      month: MARCH,
      basedOn: Math.max(0, (row?.value.answer?.revision ?? 0) - lag),
      submission: `submission-${number}`,
      sections: [
        aSectionAnswer({
          forecast: FORECASTS[forecast] ?? 'met',
          explanation: `Vastaus ${number}`,
        }),
      ],
    });
    this.authors.push(PERSONS[by] ?? PEOPLE.owner);
    await this.send(number);
  }

  private async handOver(next: Extract<Step, { readonly kind: 'hand-over' }>): Promise<void> {
    const from = PERSONS[next.from] ?? PEOPLE.owner;
    const to = PERSONS[next.to] ?? PEOPLE.owner;
    const wish = { goal: GOAL, month: MARCH, to, scope: 'month' as const };
    const requested = await orRefused(requestHandOver(this.context, anActor({ id: from }), wish));
    if (!requested) return;
    const { askedAt } = requested.handOver;
    const answer = { goal: GOAL, month: MARCH, from, askedAt, accepts: next.accepts };
    const taken = await orRefused(answerHandOver(this.context, anActor({ id: to }), answer));
    if (taken?.handOver.state === 'accepted') this.mayAnswer.add(to);
  }

  private async replay(of: number): Promise<void> {
    if (of < this.submitted.length) await this.send(of);
  }

  private async send(number: number): Promise<void> {
    const input = this.submitted[number];
    const id = this.authors[number];
    if (!input || !id) return;
    const stored = await orRefused(submitCheckIn(this.context, anActor({ id }), input));
    if (stored) this.promised.push(stored.checkIn);
  }
}

async function orRefused<Value>(work: Promise<Value>): Promise<Value | undefined> {
  try {
    return await work;
  } catch (error) {
    if (isRefusal(error)) return undefined;
    throw error;
  }
}

async function startPlay(stores: Stores, body: OrganisationId): Promise<Play> {
  let now = Date.parse('2026-03-05T08:00:00.000Z');
  let count = 0;
  const messenger = {
    send: () => Promise.resolve({ kind: 'sent' as const }),
    update: () => Promise.resolve({ kind: 'sent' as const }),
  };
  const context = createTestContext(
    {
      organisation: anOrganisation({ id: body }),
      stores,
      messenger,
      sendRateLimiter: unlimitedSendRate,
      queue: createMemoryQueue(),
      publicUrl: 'https://ennuste.example.fi',
    },
    {
      clock: () => instantOf(new Date((now += 1000))),
      newId: () => `id-${(count += 1)}`,
      log: () => undefined,
    },
  );
  const facilitator = anActor({ id: PEOPLE.facilitator, roles: ['facilitator'] });
  await ensureFirstFacilitator(context, { id: PEOPLE.facilitator, name: 'F' });
  for (const one of registeredPeople())
    if (one.id !== PEOPLE.facilitator) await savePerson(context, facilitator, { person: one });
  for (const of of PERSONS)
    await stores.conversations.save(aConversation({ person: of }), undefined);
  await saveGoal(context, facilitator, { goal: aGoal({ body }) });
  await openMonth(context, facilitator, anOpenedMonth());
  return new Play(context);
}

/** Invariants after every step. */
async function checkInvariants(play: Play, before: readonly CheckIn[]): Promise<void> {
  const { stores } = play.context;
  const history = await play.history();
  const row = (await stores.checkIns.row(MARCH, GOAL))?.value;
  const audit = (await stores.audit(2026)).filter((one) => one.act === 'check-in');
  // History only grows, one revision at a time.
  expect(history.slice(0, before.length)).toEqual(before);
  expect(history.map((one) => one.revision)).toEqual(history.map((_, index) => index + 1));
  // The row contains the last answer.
  expect(row?.answer).toEqual(history.at(-1));
  // Every revision has one author with permission, and one audit row by that author.
  expect(audit.map((one) => one.by).toSorted()).toEqual(
    history.map((one) => one.answeredBy).toSorted(),
  );
  for (const { answeredBy } of history) expect([...play.mayAnswer]).toContain(answeredBy);
  // No update is lost: every answer reported as stored is in the history.
  for (const promised of play.promised) expect(history).toContainEqual(promised);
  const submissions = history.map((one) => one.submission);
  expect(new Set(submissions).size).toBe(submissions.length);
}

const holds = (make: () => Promise<Play>) => async (steps: readonly Step[]) => {
  const play = await make();
  let before: readonly CheckIn[] = [];
  for (const next of steps) {
    await play.take(next);
    await checkInvariants(play, before);
    before = await play.history();
  }
};

const steps = fc.array(step, { minLength: 1, maxLength: 12 });
const SEED = 20261122;

describe('whatever people do in whatever order, nothing is lost', () => {
  it('in memory', async () => {
    const plays: Play[] = [];
    const make = async () => {
      const play = await startPlay(
        createMemoryStores(organisationId('kuva')),
        organisationId('kuva'),
      );
      plays.push(play);
      return play;
    };
    await fc.assert(fc.asyncProperty(steps, holds(make)), { numRuns: 100, seed: SEED });
    const withAnswers = plays.filter(({ promised }) => promised.length > 0);
    expect(withAnswers.length).toBeGreaterThan(30);
  });

  it('in Azure tables', async () => {
    const azurite: Azurite = await startAzurite();
    const client = createTableClient({
      connectionString: azurite.connectionString,
      tableName: 'Sequences',
    });
    await ensureTable(client);
    let count = 0;
    const make = () => {
      const body = organisationId(`body-${(count += 1)}`);
      return startPlay(createTableStores({ client, organisation: body }), body);
    };
    await fc.assert(fc.asyncProperty(steps, holds(make)), { numRuns: 12, seed: SEED });
    await azurite.stop();
  }, 60_000);
});
