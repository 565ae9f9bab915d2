import { parseJob, type Job } from '../../../bot/ports/job.ts';
import { createMemoryQueue } from '../fakes/memory-queue.ts';
import { createMemoryStores } from '../fakes/memory-stores.ts';
import type { Stores } from '../../../bot/storage/stores.ts';
import type { AppInstaller } from '../../../bot/ports/app-installer.ts';
import { unlimitedSendRate } from '../fakes/unlimited-send-rate.ts';
import type { Goal } from '../../../domain/goal/goal.ts';
import type { GoalId, PersonId } from '../../../domain/common/ids.ts';
import type { OpenedMonth } from '../../../domain/common/month.ts';
import type {
  Delivery,
  DeliveryOutcome,
  ReminderRun,
} from '../../../domain/reminders/reminders.ts';
import {
  anOrganisation,
  aCheckIn,
  aConversation,
  aDelivery,
  aGoal,
  anActor,
  anAnsweredRow,
  anAudit,
  anOpenedMonth,
  aRun,
  MARCH,
  PEOPLE,
  registeredPeople,
} from '../fixtures/builders.ts';
import { instant, personId } from '../fixtures/ids.ts';
import type { Json } from '../fixtures/json.ts';
import { createTestContext, type TestContext } from './test-context.ts';

export const FACILITATOR = anActor({
  id: PEOPLE.facilitator,
  name: 'Fanni Fasilitaattori',
  roles: ['facilitator'],
});

/**
 * Runs the use cases of reminder runs without a server and with stores in memory. Nothing carries
 * out the queued jobs.
 */
export interface PlanWorld {
  readonly context: TestContext;
  readonly stores: Stores;
  readonly logged: readonly Json[];
  setClock(at: string): void;
  /** Returns the jobs that were queued since the last call. */
  jobs(): Promise<readonly (Job | undefined)[]>;
  /** Stores a run with one delivery for each outcome, to the people 1, 2, 3 and so on. */
  stored(outcomes: readonly DeliveryOutcome[], run?: Partial<ReminderRun>): Promise<ReminderRun>;
  rows(run: Pick<ReminderRun, 'id' | 'month'>): Promise<readonly Delivery[]>;
  run(run: Pick<ReminderRun, 'id' | 'month'>): Promise<ReminderRun>;
  answer(goal: GoalId): Promise<void>;
}

export interface PlanWorldOptions {
  readonly goals?: readonly Goal[];
  readonly months?: readonly OpenedMonth[];
  readonly installer?: AppInstaller;
  /** The people who have no chat. Everyone else has one. */
  readonly chatless?: readonly PersonId[];
}

export async function aPlanWorld(options: PlanWorldOptions = {}): Promise<PlanWorld> {
  let now = instant('2026-03-10T08:00:00.000Z');
  let count = 0;
  const body = anOrganisation();
  const stores = createMemoryStores(body.id);
  const queue = createMemoryQueue(() => Date.parse(now));
  const logged: Json[] = [];
  const noSending = () => Promise.reject(new Error('Nothing is sent here'));
  const context = createTestContext(
    {
      organisation: body,
      stores,
      queue,
      sendRateLimiter: unlimitedSendRate,
      publicUrl: 'https://ennuste.example.fi',
      messenger: { send: noSending, update: noSending },
      ...(options.installer && { installer: options.installer }),
    },
    {
      clock: () => now,
      newId: () => `id-${(count += 1)}`,
      log: (level, event, fields) => logged.push({ level, event, ...fields }),
    },
  );
  await fill(stores, options);
  return {
    context,
    stores,
    logged,
    setClock: (at) => {
      now = instant(at);
    },
    jobs: async () => {
      const taken = await queue.take(32, 60);
      await Promise.all(taken.map((one) => one.complete()));
      return taken.map(({ text }) => parseJob(text));
    },
    stored: async (outcomes, over) => {
      const run = aRun(over);
      const rows = outcomes.map((outcome, index) =>
        aDelivery({ run: run.id, person: personId(index + 1), outcome }),
      );
      await stores.runs.plan(run, rows, anAudit({ act: 'plan-run', target: run.id }));
      return run;
    },
    rows: async ({ month, id }) =>
      (await stores.runs.deliveries(month, id)).map(({ value }) => value),
    run: async ({ month, id }) => {
      const found = await stores.runs.get(month, id);
      if (!found) throw new Error('The expected run does not exist');
      return found.value;
    },
    answer: async (goal) => {
      const row = await stores.checkIns.row(MARCH, goal);
      await stores.checkIns.record(
        anAnsweredRow(aCheckIn({ goal })),
        row?.version ?? '',
        anAudit(),
      );
    },
  };
}

async function fill(stores: Stores, options: PlanWorldOptions): Promise<void> {
  const { goals = [aGoal()], months = [anOpenedMonth()], chatless = [] } = options;
  const audit = anAudit();
  for (const person of registeredPeople()) {
    await stores.people.save(person, undefined, audit);
    if (!chatless.includes(person.id))
      await stores.conversations.save(aConversation({ person: person.id }), undefined);
  }
  for (const goal of goals) await stores.goals.save(goal, undefined, [], audit);
  const ids = goals.map(({ id }) => id);
  for (const month of months) await stores.months.open(month, ids, audit);
}
