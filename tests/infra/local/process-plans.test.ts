import {
  buildConnectionString,
  planPlayground,
  planServer,
} from '../../../infra/local/process-plans.ts';

const storage = { tables: 41000, queues: 41001 };

describe('what npm run local starts', () => {
  it('puts the ports of the storage in the connection string', () => {
    const parts = buildConnectionString(storage).split(';');
    expect(parts).toContain('TableEndpoint=http://127.0.0.1:41000/devstoreaccount1');
    expect(parts).toContain('QueueEndpoint=http://127.0.0.1:41001/devstoreaccount1');
  });

  it('tells the server its port, its storage and whether to load the demo year', () => {
    expect(planServer('/data', { port: 4000, demo: false, storage }).env).toEqual({
      PORT: '4000',
      DEMO: 'off',
      STORAGE_CONNECTION_STRING: buildConnectionString(storage),
    });
  });

  it('points the playground at the server, without telemetry and without a browser', () => {
    const plan = planPlayground('/data', {
      who: 'owner',
      port: 56150,
      serverPort: 4000,
      configFile: '/data/x.yml',
    });
    expect(plan.args).toEqual(
      expect.arrayContaining(['http://127.0.0.1:4000/api/messages', '--disable-telemetry']),
    );
    expect(plan.env).toMatchObject({
      TEAMSAPPTESTER_BROWSER: 'none',
      APPLICATION_INSIGHTS_NO_STATSBEAT: '1',
    });
  });
});
