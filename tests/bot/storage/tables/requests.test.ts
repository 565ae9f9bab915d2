import { createServer } from 'node:http';
import { once } from 'node:events';
import { RestError } from '@azure/data-tables';
import { createTableClient, ensureTable } from '../../../../bot/storage/tables/table-client.ts';
import { createTableStores } from '../../../../bot/storage/tables/table-stores.ts';
import { Unavailable } from '../../../../bot/unavailable.ts';
import { startAzurite, type Azurite } from '../../../support/world/azurite.ts';
import {
  aCheckIn,
  aClaim,
  aDelivery,
  anAnsweredRow,
  anAudit,
  anOpenedMonth,
  aPerson,
  aRun,
  goalsOf,
  MARCH,
  PEOPLE,
} from '../../../support/fixtures/builders.ts';
import { organisationId } from '../../../support/fixtures/ids.ts';

type Client = ReturnType<typeof createTableClient>;

const GOALS = goalsOf(150).map(({ id }) => id);
const [GOAL] = GOALS;
let azurite: Azurite;
let bodies = 0;

beforeAll(async () => {
  azurite = await startAzurite();
  await ensureTable(aClient());
});

afterAll(() => azurite.stop());

const aClient = (): Client =>
  createTableClient({ connectionString: azurite.connectionString, tableName: 'Ennuste' });

function storesOn(client: Client) {
  bodies += 1;
  return createTableStores({ client, organisation: organisationId(`body-${bodies}`) });
}

function countRequests(client: Client): string[] {
  const seen: string[] = [];
  client.pipeline.addPolicy({
    name: 'count',
    sendRequest: (request, next) => {
      seen.push(request.method);
      return next(request);
    },
  });
  return seen;
}

/** The first write reaches the service, but the connection breaks before the response. */
function loseFirstAnswer(client: Client): void {
  let lost = false;
  client.pipeline.addPolicy(
    {
      name: 'loseAnswer',
      sendRequest: async (request, next) => {
        const response = await next(request);
        if (lost || request.method !== 'POST') return response;
        lost = true;
        throw new RestError('the connection broke', { code: 'ECONNRESET', request });
      },
    },
    { afterPhase: 'Retry' },
  );
}

describe('on Azure Tables', () => {
  it('a month’s board, all boards, a goal’s history and the overview are one query each', async () => {
    const client = aClient();
    const stores = storesOn(client);
    await stores.months.open(anOpenedMonth(), GOALS, anAudit());
    const seen = countRequests(client);
    expect(await stores.checkIns.board(MARCH)).toHaveLength(150);
    expect(seen).toEqual(['GET']);
    await stores.checkIns.boardsOf(2026);
    await stores.checkIns.history(2026, aCheckIn().goal);
    await stores.overview(2026);
    expect(seen).toEqual(['GET', 'GET', 'GET', 'GET']);
  });

  it('an answer is stored in one request', async () => {
    const client = aClient();
    const stores = storesOn(client);
    await stores.months.open(anOpenedMonth(), GOALS, anAudit());
    const [row] = await stores.checkIns.board(MARCH);
    if (!row || !GOAL) throw new Error('the board is empty');
    const seen = countRequests(client);
    const answered = anAnsweredRow(aCheckIn({ goal: GOAL }));
    expect(await stores.checkIns.record(answered, row.version, anAudit())).toBe('saved');
    expect(seen).toEqual(['POST']);
  });

  it.each(['*', '', 'x', 'W/"x"', '"*"', `W/"datetime'*'"`])(
    'a change with the version %j sends no request and changes nothing',
    async (version) => {
      const client = aClient();
      const stores = storesOn(client);
      await stores.months.open(anOpenedMonth(), GOALS, anAudit());
      const [row] = await stores.checkIns.board(MARCH);
      if (!row || !GOAL) throw new Error('the board is empty');
      const seen = countRequests(client);
      const answered = anAnsweredRow(aCheckIn({ goal: GOAL }));
      expect(await stores.checkIns.record(answered, version, anAudit())).toBe('conflict');
      expect(seen).not.toContain('POST');
      expect(await stores.checkIns.board(MARCH)).toContainEqual(row);
    },
  );

  it('a board of more rows than a page holds is read whole', async () => {
    const stores = storesOn(aClient());
    const many = goalsOf(1100).map(({ id }) => id);
    await stores.months.open(anOpenedMonth(), many, anAudit());
    const board = await stores.checkIns.board(MARCH);
    expect(board.map(({ value }) => value.goal)).toEqual(many.toSorted());
  });

  it('a claim whose response was lost is found when it is retried', async () => {
    const client = aClient();
    const stores = storesOn(client);
    await stores.runs.plan(aRun(), [aDelivery()], anAudit());
    const [delivery] = await stores.runs.deliveries(MARCH, aRun().id);
    if (!delivery) throw new Error('the run has no delivery');
    loseFirstAnswer(client);
    expect(await stores.runs.claim(aDelivery(), delivery.version, aClaim())).toEqual({});
    expect(await stores.runs.claimedOn(aClaim().day)).toEqual([PEOPLE.owner]);
    const another = await stores.runs.claim(aDelivery(), delivery.version, aClaim());
    expect(another).toBe('conflict');
  });

  it('a damaged row is refused, not absent, and is left out of lists', async () => {
    const client = aClient();
    const stores = storesOn(client);
    await stores.people.save(aPerson(), undefined, anAudit());
    const [partitionKey, rowKey] = [`body-${bodies}`, `person:${PEOPLE.owner}`];
    await client.updateEntity({ partitionKey, rowKey, data0: '{' }, 'Merge');
    await expect(stores.people.get(PEOPLE.owner)).rejects.toMatchObject({
      code: 'row-unreadable',
      details: { key: rowKey },
    });
    expect(await stores.people.list()).toEqual([]);
    expect(stores.unreadable.list()).toMatchObject([{ partition: partitionKey, key: rowKey }]);
  });

  it('a missing table is a fault, not an absent row', async () => {
    const { connectionString } = azurite;
    const body = organisationId('kuva');
    const stores = createTableStores({
      connectionString,
      tableName: 'Missing',
      organisation: body,
    });
    await expect(stores.ping()).rejects.toMatchObject({ statusCode: 404 });
    await expect(stores.people.get(PEOPLE.owner)).rejects.toMatchObject({ statusCode: 404 });
    const save = stores.people.save(aPerson(), undefined, anAudit());
    await expect(save).rejects.toMatchObject({ statusCode: 404 });
  });

  it('the table is made once, however many instances start', async () => {
    await Promise.all([ensureTable(aClient()), ensureTable(aClient())]);
    await expect(storesOn(aClient()).ping()).resolves.toBeUndefined();
  });
});

describe('when storage is down', () => {
  it('a ping rejects once the server has stopped', async () => {
    const server = await startAzurite();
    const client = createTableClient({
      connectionString: server.connectionString,
      tableName: 'Ennuste',
      tryTimeoutMs: 500,
    });
    await ensureTable(client);
    const stores = createTableStores({ client, organisation: organisationId('kuva') });
    await stores.ping();
    await server.stop();
    await expect(stores.ping()).rejects.toThrow(Unavailable);
    await expect(stores.people.get(PEOPLE.owner)).rejects.toThrow(Unavailable);
  });

  it('a server that does not respond is abandoned after a few short tries', async () => {
    let tries = 0;
    const silent = createServer(() => {
      tries += 1;
    });
    silent.listen(0, '127.0.0.1');
    await once(silent, 'listening');
    const address = silent.address();
    const port = address !== null && typeof address === 'object' ? address.port : 0;
    const stores = createTableStores({
      connectionString: azurite.connectionString.replace(/127\.0\.0\.1:\d+/, `127.0.0.1:${port}`),
      tableName: 'Ennuste',
      tryTimeoutMs: 50,
      organisation: organisationId('kuva'),
    });
    await expect(stores.ping()).rejects.toMatchObject({
      name: 'Unavailable',
      cause: expect.objectContaining({ message: expect.stringContaining('in 50 ms') }),
    });
    expect(tries).toBe(3);
    silent.closeAllConnections();
    await new Promise((done) => silent.close(done));
  });
});
