import { submitCheckIn } from '../../../bot/usecases/check-in/submit-check-in.ts';
import { openMonth } from '../../../bot/usecases/months/open-month.ts';
import { savePerson } from '../../../bot/usecases/people/save-person.ts';
import { archiveGoal } from '../../../bot/usecases/register/archive-goal.ts';
import { saveGoal } from '../../../bot/usecases/register/save-goal.ts';
import type { StoredRow } from '../../../bot/storage/row-store.ts';
import { CALLERS, MARKER, TARGET_PLACES, type Target } from '../cases/door-callers.ts';
import type { Door } from '../cases/doors.ts';
import type { Prepare, Values } from '../cases/prepare-doors.ts';
import { createMemoryRows } from '../fakes/memory-rows.ts';
import { createMemoryStores } from '../fakes/memory-stores.ts';
import {
  aConversation,
  aGoal,
  anActor,
  anOpenedMonth,
  anOrganisation,
  aPerson,
  aSectionAnswer,
  PEOPLE,
} from '../fixtures/builders.ts';
import { goalId, instant, month } from '../fixtures/ids.ts';
import { isRecord } from '../fixtures/json.ts';
import { NOW, startHarness, type Harness } from './server-harness.ts';

export interface GuardedWorld {
  readonly harness: Harness;
  /** Brings back the stored state of the start and makes what the door needs. */
  prepare(door: Door, target: Target): Promise<Values>;
  /** Returns the keys of the rows that were added, changed or removed since `prepare`. */
  changedKeys(): readonly string[];
  stop(): Promise<void>;
}

export async function startGuardedWorld(): Promise<GuardedWorld> {
  const rows = createMemoryRows();
  const harness = await startHarness({
    stores: createMemoryStores(anOrganisation().id, rows),
    // Every door is tried without a token from one address.
    limits: { failuresPerMinute: 1000 },
    goals: [
      aGoal({ name: `${MARKER} nyt` }),
      aGoal({ id: goalId('arkistoitu'), order: 2, name: `${MARKER} arkistossa` }),
    ],
  });
  await fillGuardedWorld(harness);
  const start = rows.copy();
  let marked = start;
  return {
    harness,
    prepare: async (door, target) => {
      rows.restore(start);
      const place = TARGET_PLACES[target];
      const made = await door.prepare?.(callOf(harness), place, harness.context.stores);
      marked = rows.copy();
      return { ...place, ...made };
    },
    changedKeys: () => differingKeys(marked, rows.copy()),
    stop: () => harness.stop(),
  };
}

async function fillGuardedWorld({ context, connector, setClock }: Harness): Promise<void> {
  const facilitator = anActor({ id: PEOPLE.facilitator, roles: ['facilitator'] });
  const people = [
    aPerson({ id: CALLERS.otherOwner, name: 'Oona Toinen' }),
    aPerson({ id: CALLERS.left, name: 'Lauri Lähtenyt', active: false }),
  ];
  for (const person of people) await savePerson(context, facilitator, { person });
  const { deputy: _deputy, ...goal } = aGoal({ id: goalId('varaamo'), order: 3, name: 'Varaamo' });
  await saveGoal(context, facilitator, {
    goal: { ...goal, owners: [CALLERS.otherOwner], projectManagers: [] },
  });
  setClock(instant('2025-12-02T08:00:00.000Z'));
  await saveGoal(context, facilitator, { goal: aGoal({ year: 2025, name: `${MARKER} viime` }) });
  await openMonth(context, facilitator, anOpenedMonth({ month: month('2025-12') }));
  setClock(instant('2026-02-03T08:00:00.000Z'));
  await openMonth(context, facilitator, anOpenedMonth({ month: month('2026-02') }));
  await submitCheckIn(context, anActor(), {
    goal: goalId('palvelutorit'),
    month: month('2026-02'),
    basedOn: 0,
    submission: 'submission-2026-02',
    sections: [aSectionAnswer()],
  });
  setClock(instant(NOW));
  for (const person of Object.values(CALLERS))
    await context.stores.conversations.save(
      aConversation({ person, conversationId: `chat-${person}`, serviceUrl: connector.url }),
      undefined,
    );
  const archived = await context.stores.goals.get(2026, goalId('arkistoitu'));
  if (!archived) throw new Error('There is no goal to archive');
  await archiveGoal(context, facilitator, {
    year: 2026,
    goal: goalId('arkistoitu'),
    version: archived.version,
    reason: 'Yhdistettiin',
  });
}

const callOf =
  (harness: Harness): Prepare =>
  async (as, method, path, body) => {
    const response = await harness.call(CALLERS[as], method, path, body);
    const answer: unknown = await response.json();
    if (!response.ok || !isRecord(answer))
      throw new Error(`${method} ${path} got ${response.status}: ${JSON.stringify(answer)}`);
    return answer;
  };

function differingKeys(
  before: readonly StoredRow[],
  after: readonly StoredRow[],
): readonly string[] {
  const versions = new Map(before.map((row) => [fullKey(row), row.version]));
  const current = new Map(after.map((row) => [fullKey(row), row.version]));
  return [...new Set([...versions.keys(), ...current.keys()])].filter(
    (key) => versions.get(key) !== current.get(key),
  );
}

const fullKey = ({ partition, key }: StoredRow): string => `${partition}/${key}`;
