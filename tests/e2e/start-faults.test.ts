import { spawnSync } from 'node:child_process';
import { REPOSITORY_ROOT } from '../../infra/project-paths.ts';
import { startSurroundings, type Surroundings } from './production.ts';

let around: Surroundings;
beforeAll(async () => {
  around = await startSurroundings();
}, 60_000);
afterAll(() => around.stop());
afterEach(() => {
  around.cloud.refuse({});
  around.cloud.setDown([]);
  for (const storage of [around.tables, around.queues]) {
    storage.refuseWith(undefined);
    storage.setClock(0);
  }
});

/** The faults that the server lists before it ends. */
async function faultsOf(more: Readonly<Record<string, string | undefined>> = {}) {
  const server = await around.start(more);
  expect(await server.started).toBe(1);
  const [title, ...faults] = server.output().stderr.trimEnd().split('\n');
  expect(title).toBe('Ennuste cannot start. Fix these settings:');
  return faults;
}

const startWith = (env: Readonly<Record<string, string>>, ...flags: readonly string[]) =>
  spawnSync(process.execPath, [...flags, 'bot/start.mjs'], {
    cwd: REPOSITORY_ROOT,
    env,
    encoding: 'utf8',
    timeout: 20_000,
  });

describe('the server does not start', () => {
  it('without settings, and lists all of them', () => {
    const { status, stderr } = startWith({});
    expect(status).toBe(1);
    for (const name of ['HOST', 'BODY_FILE', 'STORAGE_ACCOUNT', 'BOT_ID', 'TENANT_ID'])
      expect(stderr).toContain(`- ${name} is missing`);
  });

  it('with missing settings and a file that is not there, and names both', () => {
    const { stderr } = startWith({ BODY_FILE: 'no-such-file.json' });
    expect(stderr).toContain('- HOST is missing');
    expect(stderr).toMatch(/- BODY_FILE is set, but .*no-such-file\.json/);
  });

  it.each(['20.19.0', '22.22.0'])('on Node %s, and says which one it needs', (version) => {
    const pretend = `Object.defineProperty(process,'versions',{value:{node:'${version}'}})`;
    const { status, stderr } = startWith({}, '--import', `data:text/javascript,${pretend}`);
    expect(status).toBe(1);
    expect(stderr).toContain(`needs Node.js 24 or newer, and this is ${version}`);
    expect(stderr).not.toContain('HOST');
  });

  it('when nothing works, and lists every fault with the setting and the remedy', async () => {
    around.tables.refuseWith(403);
    around.queues.refuseWith(403);
    around.cloud.refuse({ assertion: true });
    expect(await faultsOf({ BODY_FILE: 'package.json' })).toEqual([
      expect.stringMatching(/^- BODY_FILE is set, but the file cannot be used: /),
      expect.stringMatching(/^- STORAGE_ACCOUNT .*Storage Table Data Contributor/),
      expect.stringMatching(/^- STORAGE_ACCOUNT .*Storage Queue Data Contributor/),
      expect.stringMatching(
        /^- BOT_CREDENTIAL=federated: .*federated credential.*invalid_client.*AADSTS700213/,
      ),
    ]);
  });

  it('without a managed identity', async () => {
    around.cloud.refuse({ identity: true });
    expect(await faultsOf()).toEqual([
      expect.stringMatching(/^- AZURE_CLIENT_ID: .*gave no token for devstoreaccount1\.table/),
      expect.stringMatching(/^- AZURE_CLIENT_ID: .*gave no token for devstoreaccount1\.queue/),
      expect.stringMatching(/^- BOT_CREDENTIAL=federated: no token/),
    ]);
  });

  it('with a storage account that is not there', async () => {
    expect(await faultsOf({ STORAGE_ACCOUNT: 'nosuchaccount' })).toEqual([
      expect.stringMatching(/^- STORAGE_ACCOUNT .*nosuchaccount\.table\.core\.windows\.net/),
      expect.stringMatching(/^- STORAGE_ACCOUNT .*nosuchaccount\.queue\.core\.windows\.net/),
    ]);
  }, 60_000);

  it('while Entra is away', async () => {
    around.cloud.setDown(['login.microsoftonline.com']);
    expect(await faultsOf()).toEqual([
      expect.stringMatching(/^- BOT_CREDENTIAL=federated: no token/),
    ]);
  }, 60_000);

  it.each([
    [10 * 60_000, '10 minutes behind'],
    [-7 * 60_000, '7 minutes ahead of'],
  ])('when its clock and the storage’s differ by %d ms', async (aheadMs, text) => {
    around.tables.setClock(aheadMs);
    expect(await faultsOf()).toEqual([
      expect.stringContaining(`is ${text} the clock of the storage`),
    ]);
  });

  it('on a port that is taken, or an address that is not its own', async () => {
    const taken = new URL(around.proxy.url).port;
    expect(await faultsOf({ PORT: taken })).toEqual([
      expect.stringMatching(`^- PORT=${taken} is taken .*choose another port`),
    ]);
    expect(await faultsOf({ LISTEN_ON: '192.0.2.1' })).toEqual([
      expect.stringMatching(/^- LISTEN_ON=192\.0\.2\.1 is not an address of this computer/),
    ]);
  });

  it.each(['no-such-file.pem', 'package.json'])('with the certificate %s', async (file) => {
    const more = { BOT_CREDENTIAL: 'certificate', BOT_CERTIFICATE_FILE: file };
    expect(await faultsOf(more)).toEqual([
      expect.stringMatching(/^- BOT_CREDENTIAL=certificate: .*BOT_CERTIFICATE_FILE/),
    ]);
  });

  it('with the address of an emulator that does not run', async () => {
    const emulator =
      'DefaultEndpointsProtocol=http;AccountName=a;AccountKey=dmVyeS1zZWNyZXQ=;TableEndpoint=http://127.0.0.1:1/a;QueueEndpoint=http://127.0.0.1:1/a';
    const faults = await faultsOf({
      STORAGE_ACCOUNT: undefined,
      STORAGE_CONNECTION_STRING: emulator,
    });
    expect(faults).toEqual([
      expect.stringMatching(/^- STORAGE_CONNECTION_STRING .*tables/),
      expect.stringMatching(/^- STORAGE_CONNECTION_STRING .*queues/),
    ]);
    expect(faults.join()).not.toContain('dmVyeS1zZWNyZXQ');
  }, 60_000);
});
