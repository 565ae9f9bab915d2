import { createMemoryRows } from '../../../support/fakes/memory-rows.ts';
import { createMemoryStores } from '../../../support/fakes/memory-stores.ts';
import type { RunStore } from '../../../../bot/storage/stores/runs.ts';
import type { Stores } from '../../../../bot/storage/stores.ts';
import { createTableClient, ensureTable } from '../../../../bot/storage/tables/table-client.ts';
import { createTableStores } from '../../../../bot/storage/tables/table-stores.ts';
import { startDueSteps } from '../../../../bot/usecases/schedule/start-due-steps.ts';
import type { OrganisationId } from '../../../../domain/common/ids.ts';
import { startAzurite, type Azurite } from '../../../support/world/azurite.ts';
import { anOrganisation, MARCH } from '../../../support/fixtures/builders.ts';
import { organisationId } from '../../../support/fixtures/ids.ts';
import { aScheduleWorld, type ScheduleWorld } from '../../../support/world/schedule-world.ts';
import { waitUntil } from '../../../support/drivers/until.ts';

let azurite: Azurite;
let onTables: (body: OrganisationId) => Stores;
let bodies = 0;
beforeAll(async () => {
  azurite = await startAzurite();
  const { connectionString } = azurite;
  const client = createTableClient({ connectionString, tableName: 'Ennuste' });
  await ensureTable(client);
  onTables = (body) => createTableStores({ client, organisation: body });
});
afterAll(() => azurite.stop());

const rows = createMemoryRows();

/** Stores whose process dies or hangs while it plans. */
const planning =
  (plan: (before: RunStore['plan']) => RunStore['plan']) =>
  (stores: Stores): Stores => ({
    ...stores,
    runs: { ...stores.runs, plan: plan(stores.runs.plan) },
  });
const dying = planning(() => () => Promise.reject(new Error('the process died')));

describe.each([
  ['in memory', (body: OrganisationId) => createMemoryStores(body, rows)],
  ['on Azure Tables', (body: OrganisationId) => onTables(body)],
])('concurrent servers, stores %s', (_, storesOf) => {
  let setting: ScheduleWorld;
  beforeEach(async () => {
    bodies += 1;
    const body = anOrganisation({ id: organisationId(`body-${bodies}`) });
    setting = await aScheduleWorld({ body, stores: storesOf(body.id) });
    setting.setClock('2026-03-02T06:00:00.000Z');
  });

  const runIds = async () => (await setting.runs(MARCH)).map(([id]) => id);

  it('plan a step once, and queue it once', async () => {
    const servers = [1, 2, 3].map(() => setting.server());
    await Promise.all([...servers, ...servers].map(startDueSteps));
    await Promise.all(servers.map(startDueSteps));
    expect(await runIds()).toEqual(['step-2026-03-first-1']);
    expect(await setting.steps(MARCH)).toEqual(['first planned']);
    expect(await setting.jobs()).toHaveLength(1);
  });

  it('mark superseded steps once when they catch up together', async () => {
    setting.setClock('2026-03-31T06:00:00.000Z');
    await Promise.all([1, 2, 3].map(() => startDueSteps(setting.server())));
    expect((await runIds()).toSorted()).toEqual([
      'step-2026-03-last-call-1',
      'step-2026-03-list-1',
      'step-2026-03-substitutes-1',
    ]);
    expect(await setting.steps(MARCH)).toHaveLength(5);
    expect(await setting.jobs()).toHaveLength(3);
  });

  it('take over after two minutes from one that died between claiming a step and planning it', async () => {
    await startDueSteps(setting.server(dying));
    expect(setting.logged).toContainEqual(
      expect.objectContaining({ level: 'error', event: 'step-fault', step: 'first' }),
    );
    setting.setClock('2026-03-02T06:01:59.999Z');
    await startDueSteps(setting.context);
    expect(await runIds()).toEqual([]);

    setting.setClock('2026-03-02T06:02:00.000Z');
    await Promise.all([1, 2, 3].map(() => startDueSteps(setting.server())));
    await startDueSteps(setting.context);
    expect(await runIds()).toEqual(['step-2026-03-first-2']);
    expect(await setting.steps(MARCH)).toEqual(['first planned']);
    expect(await setting.jobs()).toHaveLength(1);
  });

  it('leave nothing to one that wakes up at planning after another has taken over', async () => {
    const woken = Promise.withResolvers<undefined>();
    const sleeping = planning((plan) => async (...planned) => {
      await woken.promise;
      return plan(...planned);
    });
    const slow = startDueSteps(setting.server(sleeping));
    await waitUntil(
      async () => (await setting.steps(MARCH)).length > 0,
      'the slow server takes a step',
    );
    setting.setClock('2026-03-02T06:05:00.000Z');
    await startDueSteps(setting.context);
    woken.resolve(undefined);
    await slow;
    expect(await runIds()).toEqual(['step-2026-03-first-2']);
    expect(await setting.jobs()).toHaveLength(1);
    expect(setting.logged).toContainEqual(expect.objectContaining({ planned: 'conflict' }));
  });

  it('skip the step of a dead server when the next step has come due meanwhile', async () => {
    await startDueSteps(setting.server(dying));
    setting.setClock('2026-03-09T06:00:00.000Z');
    await startDueSteps(setting.context);
    expect(await setting.steps(MARCH)).toEqual(['first overtaken', 'second planned']);
    expect(await runIds()).toEqual(['step-2026-03-second-1']);
  });

  it('run the other steps when one fails', async () => {
    const failing = planning((plan) => async (run, ...more) => {
      if (run.audience === 'owners') throw new Error('cannot be planned');
      return plan(run, ...more);
    });
    setting.setClock('2026-03-31T06:00:00.000Z');
    await startDueSteps(setting.server(failing));
    expect((await runIds()).toSorted()).toEqual([
      'step-2026-03-list-1',
      'step-2026-03-substitutes-1',
    ]);
  });
});
