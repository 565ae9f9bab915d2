import { parseJob, type Job } from '../../../bot/ports/job.ts';
import { createMemoryQueue } from '../fakes/memory-queue.ts';
import type { WorkQueue } from '../../../bot/ports/work-queue.ts';
import { createMemoryStores } from '../fakes/memory-stores.ts';
import type { Stores } from '../../../bot/storage/stores.ts';
import { unlimitedSendRate } from '../fakes/unlimited-send-rate.ts';
import type { Organisation } from '../../../domain/common/organisation.ts';
import {
  yearOf,
  type Instant,
  type Month,
  type OpenedMonth,
} from '../../../domain/common/month.ts';
import type { ReminderSchedule } from '../../../domain/reminders/schedule.ts';
import {
  anOrganisation,
  aConversation,
  aGoal,
  anAudit,
  anOpenedMonth,
  aSchedule,
  PEOPLE,
  registeredPeople,
} from '../fixtures/builders.ts';
import { instant } from '../fixtures/ids.ts';
import type { Json } from '../fixtures/json.ts';
import { createTestContext, type TestContext } from './test-context.ts';

/** An organisation with a schedule and opened months. All its people have chats. */
export interface ScheduleWorld {
  readonly context: TestContext;
  readonly logged: readonly Json[];
  /** Starts another server for the same organisation. `change` can make its stores fail. */
  server(change?: (stores: Stores) => Stores): TestContext;
  setClock(at: string): void;
  /** The runs of the month, each with the time at which it was planned. */
  runs(month: Month): Promise<readonly (readonly [id: string, at: Instant])[]>;
  /** Id and state of each step that a server has claimed, such as `first planned`. */
  steps(month: Month): Promise<readonly string[]>;
  jobs(): Promise<readonly (Job | undefined)[]>;
}

export interface ScheduleWorldOptions {
  readonly body?: Organisation;
  readonly stores?: Stores;
  readonly queue?: WorkQueue;
  readonly months?: readonly OpenedMonth[];
  readonly schedule?: Partial<ReminderSchedule> | 'none';
}

export async function aScheduleWorld(options: ScheduleWorldOptions = {}): Promise<ScheduleWorld> {
  let now = instant('2026-02-20T08:00:00.000Z');
  let count = 0;
  const {
    body = anOrganisation(),
    queue = createMemoryQueue(),
    months = [anOpenedMonth()],
  } = options;
  const stores = options.stores ?? createMemoryStores(body.id);
  const logged: Json[] = [];
  const server: ScheduleWorld['server'] = (change = (same) => same) =>
    createTestContext(
      {
        organisation: body,
        stores: change(stores),
        messenger: {
          send: () => Promise.reject(new Error('This world sends nothing')),
          update: () => Promise.reject(new Error('This world sends nothing')),
        },
        sendRateLimiter: unlimitedSendRate,
        queue,
        publicUrl: 'https://ennuste.example.fi',
      },
      {
        clock: () => now,
        newId: () => `id-${(count += 1)}`,
        log: (level, event, fields) => logged.push({ level, event, ...fields }),
      },
    );
  await fill(stores, months);
  if (options.schedule !== 'none')
    await stores.schedule.save(
      aSchedule(options.schedule),
      undefined,
      anAudit({ act: 'save-schedule', target: 'schedule', at: now }),
    );
  return {
    context: server(),
    logged,
    server,
    setClock: (at) => {
      now = instant(at);
    },
    runs: async (month) =>
      (await stores.runs.list(month)).map(({ value }) => [value.id, value.plannedAt] as const),
    steps: async (month) =>
      (await stores.schedule.startedSteps(month)).map(
        ({ value }) => `${value.step} ${value.state}`,
      ),
    jobs: async () => (await queue.take(32, 1)).map(({ text }) => parseJob(text)),
  };
}

async function fill(stores: Stores, months: readonly OpenedMonth[]): Promise<void> {
  const audit = anAudit();
  for (const person of registeredPeople()) {
    await stores.people.save(person, undefined, audit);
    await stores.conversations.save(aConversation({ person: person.id }), undefined);
  }
  for (const year of new Set(months.map(({ month }) => yearOf(month))))
    await stores.goals.save(aGoal({ year, owners: [PEOPLE.owner] }), undefined, [], audit);
  for (const month of months) await stores.months.open(month, [aGoal().id], audit);
}
