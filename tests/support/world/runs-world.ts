import { createMemoryQueue } from '../fakes/memory-queue.ts';
import type { WorkQueue } from '../../../bot/ports/work-queue.ts';
import { createMemoryStores } from '../fakes/memory-stores.ts';
import type { Conversation } from '../../../bot/storage/stores/people.ts';
import type { Stores } from '../../../bot/storage/stores.ts';
import type { ChatOpener } from '../../../bot/ports/chat-opener.ts';
import type { AppInstaller } from '../../../bot/ports/app-installer.ts';
import type {
  ChatAddress,
  CardMessage,
  Messenger,
  SendResult,
} from '../../../bot/ports/messenger.ts';
import type { SendRateLimiter } from '../../../bot/ports/send-rate-limiter.ts';
import { unlimitedSendRate } from '../fakes/unlimited-send-rate.ts';
import { planRun } from '../../../bot/usecases/runs/plan-run.ts';
import type { RunRequest } from '../../../contract/reminders/runs.ts';
import { sendRun } from '../../../bot/usecases/runs/send-run.ts';
import { createRunSweep } from '../../../bot/usecases/delivery/sweep-runs.ts';
import { startWorker } from '../../../bot/work/worker.ts';
import type { Goal } from '../../../domain/goal/goal.ts';
import type { PersonId, RunId } from '../../../domain/common/ids.ts';
import { instantOf, type OpenedMonth } from '../../../domain/common/month.ts';
import type { Delivery, DeliveryOutcome } from '../../../domain/reminders/reminders.ts';
import {
  anOrganisation,
  aCheckIn,
  aConversation,
  aGoal,
  anActor,
  anAnsweredRow,
  anAudit,
  anOpenedMonth,
  aPerson,
  MARCH,
  PEOPLE,
} from '../fixtures/builders.ts';
import { goalId, instant, personId } from '../fixtures/ids.ts';
import type { Json } from '../fixtures/json.ts';
import { watchQueue } from '../fakes/watched-queue.ts';
import { createTestContext, type TestContext } from './test-context.ts';

export const FACILITATOR = anActor({ id: PEOPLE.facilitator, roles: ['facilitator'] });

/** A message as the messenger received it. */
export interface SentMessage {
  readonly kind: 'send' | 'update';
  readonly to: PersonId;
  readonly conversation: string;
  readonly id: string;
  readonly message: CardMessage;
}

/** Reminder runs in an organisation whose owners have one goal each. Tests set Teams' responses. */
export interface RunWorld {
  readonly context: TestContext;
  readonly stores: Stores;
  readonly messages: readonly SentMessage[];
  readonly logged: readonly Json[];
  setClock(at: string): void;
  advanceClock(seconds: number): void;
  /**
   * Sets the result of every later send to the person. A message is delivered only if the result is
   * `sent`.
   */
  setSendResult(person: PersonId, sending: SendResult | Error): void;
  /** Like `setSendResult`, for one conversation of a person who may have several. */
  setResultIn(conversation: string, sending: SendResult): void;
  recover(person: PersonId): void;
  plan(wish?: RunRequest): Promise<RunId>;
  planAndSend(wish?: RunRequest): Promise<RunId>;
  /** `workers` concurrent workers process jobs until no job is due now. */
  settle(workers?: number): Promise<void>;
  sweep(): Promise<void>;
  row(run: RunId, person: PersonId): Promise<Delivery | undefined>;
  outcome(run: RunId, person: PersonId): Promise<DeliveryOutcome | undefined>;
  answerGoal(person: PersonId): Promise<void>;
  remindersReceived(person: PersonId): number;
}

export interface RunWorldOptions {
  readonly people?: number;
  readonly stores?: Stores;
  readonly queue?: WorkQueue;
  readonly months?: readonly OpenedMonth[];
  readonly goal?: (owner: PersonId, index: number) => Partial<Goal>;
  readonly chat?: (person: PersonId) => Partial<Conversation> | 'none';
  readonly installer?: AppInstaller;
  readonly opener?: ChatOpener;
  readonly sendRateLimiter?: SendRateLimiter;
  /** Called in the middle of sending a card. */
  readonly onSending?: (person: PersonId) => Promise<void>;
}

/** `index` starts at 0. The owner's goal is `goalOf(ownerAt(index))`. */
export const ownerAt = (index: number): PersonId => personId(101 + index);
const goalOf = (person: PersonId) => goalId(`tavoite-${person.slice(-4)}`);

export async function aRunWorld(options: RunWorldOptions = {}): Promise<RunWorld> {
  const { people = 3, months = [anOpenedMonth()], sendRateLimiter = unlimitedSendRate } = options;
  // It is Tuesday, and 10:00 in Helsinki.
  let now = instant('2026-03-10T08:00:00.000Z');
  let count = 0;
  const body = anOrganisation();
  const stores = options.stores ?? createMemoryStores(body.id);
  const queue = watchQueue(options.queue ?? createMemoryQueue(() => Date.parse(now)));
  const logged: Json[] = [];
  const messages: SentMessage[] = [];
  const answers = new Map<string, SendResult | Error>();
  const messenger: Messenger = {
    send: async (to, message) => {
      const person = personOf(to);
      const { conversationId: conversation } = to;
      await options.onSending?.(person);
      const answer = answers.get(conversation) ?? answers.get(person) ?? { kind: 'sent' };
      if (answer instanceof Error) throw answer;
      if (answer.kind !== 'sent') return answer;
      const id = `message-${messages.length + 1}`;
      messages.push({ kind: 'send', to: person, conversation, id, message });
      return { kind: 'sent', activityId: id };
    },
    update: async (to, id, message) => {
      const person = personOf(to);
      const { conversationId: conversation } = to;
      const answer = answers.get(person) ?? { kind: 'sent' };
      if (answer instanceof Error) throw answer;
      if (answer.kind === 'sent')
        messages.push({ kind: 'update', to: person, conversation, id, message });
      return answer;
    },
  };
  const context = createTestContext(
    {
      organisation: body,
      stores,
      messenger,
      queue,
      sendRateLimiter,
      publicUrl: 'https://ennuste.example.fi',
      ...(options.installer && { installer: options.installer }),
      ...(options.opener && { opener: options.opener }),
    },
    {
      clock: () => now,
      newId: () => `id-${(count += 1)}`,
      log: (level, event, fields) => logged.push({ level, event, ...fields }),
    },
  );
  await fill(stores, { ...options, people, months });
  const sweep = createRunSweep(context);
  const setting: RunWorld = {
    context,
    stores,
    messages,
    logged,
    setClock: (at) => {
      now = instant(at);
    },
    advanceClock: (seconds) => {
      now = instantOf(new Date(Date.parse(now) + seconds * 1000));
    },
    setSendResult: (person, sending) => answers.set(person, sending),
    setResultIn: (conversation, sending) => answers.set(conversation, sending),
    recover: (person) => answers.delete(person),
    plan: async (wish = {}) => (await planRun(context, FACILITATOR, wish)).id,
    planAndSend: async (wish = {}) => {
      const { id, month } = await planRun(context, FACILITATOR, wish);
      await sendRun(context, FACILITATOR, { month, run: id });
      return id;
    },
    settle: async (workers = 1) => {
      const chance = { random: () => 0.5, sleep: () => Promise.resolve() };
      const started = Array.from({ length: workers }, () => startWorker(context, chance));
      await queue.idle();
      await Promise.all(started.map((worker) => worker.drain()));
    },
    sweep,
    row: async (run, person) => (await stores.runs.delivery(MARCH, run, person))?.value,
    outcome: async (run, person) => (await setting.row(run, person))?.outcome,
    answerGoal: async (person) => {
      const goal = goalOf(person);
      const found = await stores.checkIns.row(MARCH, goal);
      const row = anAnsweredRow(aCheckIn({ goal, answeredBy: person }));
      await stores.checkIns.record(row, found?.version ?? '', anAudit());
    },
    remindersReceived: (person) =>
      messages.filter(({ kind, to }) => kind === 'send' && to === person).length,
  };
  return setting;
}

async function fill(
  stores: Stores,
  {
    people,
    months,
    goal = () => ({}),
    chat = () => ({}),
  }: RunWorldOptions & { readonly people: number; readonly months: readonly OpenedMonth[] },
): Promise<void> {
  const owners = Array.from({ length: people }, (_, index) => ownerAt(index));
  const facilitator = aPerson({
    id: PEOPLE.facilitator,
    name: 'Fanni Fasilitaattori',
    roles: ['facilitator'],
  });
  const all = [
    facilitator,
    ...owners.map((id, index) => aPerson({ id, name: `Omistaja ${index + 1}` })),
  ];
  for (const person of all) {
    await stores.people.save(person, undefined, anAudit());
    const own = chat(person.id);
    if (own !== 'none')
      await stores.conversations.save(
        aConversation({ person: person.id, conversationId: `chat-${person.id}`, ...own }),
        undefined,
      );
  }
  for (const [index, owner] of owners.entries()) {
    const alone = { id: goalOf(owner), owners: [owner], projectManagers: [], order: index + 1 };
    const { deputy: _nobody, ...rest } = aGoal({
      ...alone,
      name: `Tavoite ${index + 1}`,
      ...goal(owner, index),
    });
    await stores.goals.save({ ...rest, ...goal(owner, index) }, undefined, [], anAudit());
  }
  for (const opened of months) await stores.months.open(opened, owners.map(goalOf), anAudit());
}

function personOf({ person }: ChatAddress): PersonId {
  if (person === undefined) throw new Error('The chat has no person');
  return person;
}
