import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import { parseConfig } from '../../../bot/server/config.ts';
import { PEOPLE } from '../../support/fixtures/builders.ts';

const ROOT = resolve(__dirname, '..', '..', '..');
const SECRET = 'AccountName=x;AccountKey=very-secret';
const GOOD = {
  HOST: 'ennuste.example.fi',
  BODY_FILE: 'body.json',
  STORAGE_CONNECTION_STRING: SECRET,
  BOT_ID: '22222222-2222-4222-8222-222222222222',
  BOT_PASSWORD: 'very-secret',
  TENANT_ID: '11111111-1111-4111-8111-11111111111A',
  FIRST_FACILITATOR_ID: PEOPLE.facilitator,
  FIRST_FACILITATOR_NAME: 'Fanni Fasilitaattori',
};

const faultsOf = (env: Readonly<Record<string, string | undefined>>): readonly string[] => {
  const outcome = parseConfig(env);
  return 'faults' in outcome ? outcome.faults : [];
};
const named = (faults: readonly string[]) => faults.map((fault) => fault.split(' ')[0]);

describe('settings', () => {
  it('become the configuration, with defaults where a default does no harm', () => {
    expect(parseConfig(GOOD)).toEqual({
      config: {
        port: 3978,
        listenOn: '0.0.0.0',
        host: 'ennuste.example.fi',
        organisationFile: 'body.json',
        storageConnectionString: SECRET,
        tableName: 'Ennuste',
        queueName: 'ennuste',
        sendRate: 40,
        graphUrl: 'https://graph.microsoft.com/v1.0',
        directory: 'off',
        presence: 'off',
        appId: GOOD.BOT_ID,
        appPassword: 'very-secret',
        tenantId: '11111111-1111-4111-8111-11111111111a',
        firstFacilitator: { id: PEOPLE.facilitator, name: 'Fanni Fasilitaattori' },
      },
    });
  });

  it.each<[string, string, object]>([
    ['SEND_RATE', '1', { sendRate: 1 }],
    ['SEND_RATE', '50', { sendRate: 50 }],
    ['QUEUE_NAME', 'kuva-2', { queueName: 'kuva-2' }],
    ['QUEUE_NAME', 'q'.repeat(63), { queueName: 'q'.repeat(63) }],
    ['DIRECTORY', 'graph', { directory: 'graph' }],
    ['PRESENCE', 'graph', { presence: 'graph' }],
    ['INSTALL_APP_ID', GOOD.BOT_ID.toUpperCase(), { installAppId: GOOD.BOT_ID }],
    [
      'GRAPH_URL',
      'https://graph.microsoft.us/v1.0/',
      { graphUrl: 'https://graph.microsoft.us/v1.0' },
    ],
  ])('are taken as they are: %s=%s', (name, value, config) => {
    expect(parseConfig({ ...GOOD, [name]: value })).toMatchObject({ config });
  });

  it('of storage may be endpoints, when both tables and queues have one', () => {
    const both = 'TableEndpoint=https://a.example;QueueEndpoint=https://b.example';
    expect(faultsOf({ ...GOOD, STORAGE_CONNECTION_STRING: both })).toEqual([]);
  });

  it('list everything that is missing, each with its remedy', () => {
    const faults = faultsOf({});
    expect(named(faults)).toEqual(Object.keys(GOOD));
    expect(faults.every((fault) => / is missing: .{10}/.test(fault))).toBe(true);
  });

  it('that are empty or only spaces are missing', () => {
    expect(faultsOf({ ...GOOD, BOT_PASSWORD: '  ' })).toEqual([
      expect.stringContaining('BOT_PASSWORD is missing'),
    ]);
  });

  it.each([
    ['PORT', '0'],
    ['PORT', '65536'],
    ['PORT', '39 78'],
    ['PORT', '0x10'],
    ['HOST', 'https://ennuste.example.fi'],
    ['HOST', 'ennuste.example.fi:443'],
    ['HOST', 'Ennuste.example.fi'],
    ['HOST', 'ennuste.example.fi/tab'],
    ['STORAGE_CONNECTION_STRING', 'very-secret'],
    ['TABLE_NAME', '1st'],
    ['STORAGE_CONNECTION_STRING', 'TableEndpoint=https://ennuste.table.core.windows.net'],
    ['QUEUE_NAME', 'Ennuste'],
    ['QUEUE_NAME', 'qq'],
    ['QUEUE_NAME', 'two--hyphens'],
    ['QUEUE_NAME', '-first'],
    ['QUEUE_NAME', 'last-'],
    ['QUEUE_NAME', 'q'.repeat(64)],
    ['SEND_RATE', '00'],
    ['SEND_RATE', '51'],
    ['SEND_RATE', '7.5'],
    ['DIRECTORY', 'ldap'],
    ['PRESENCE', 'yes'],
    ['INSTALL_APP_ID', 'ennuste'],
    ['GRAPH_URL', 'http://graph.microsoft.com/v1.0'],
    ['GRAPH_URL', 'https://name:word@graph.microsoft.com/v1.0'],
    ['GRAPH_URL', 'graph.example'],
    ['BOT_ID', 'very-secret'],
    ['TENANT_ID', 'example.onmicrosoft.com'],
    ['FIRST_FACILITATOR_ID', 'fanni@example.fi'],
  ])('%s=%s is not valid, and the error does not contain the value', (name, value) => {
    const faults = faultsOf({ ...GOOD, [name]: value });
    expect(named(faults)).toEqual([name]);
    expect(faults[0]).toContain('is not valid');
    expect(faults[0]).not.toContain(value);
  });

  it('never show a value when others are wrong', () => {
    const faults = faultsOf({ ...GOOD, PORT: 'x', STORAGE_CONNECTION_STRING: 'very-secret' });
    expect(faults.join('\n')).not.toContain('secret');
  });
});

it('stop the start with status 1 and the whole list when the environment is empty', () => {
  const node = resolve(ROOT, 'node_modules', '.bin', 'node');
  const { status, stderr } = spawnSync(node, ['bot/main.ts'], {
    cwd: ROOT,
    env: {},
    encoding: 'utf8',
    timeout: 20_000,
  });
  expect(status).toBe(1);
  for (const name of Object.keys(GOOD)) expect(stderr).toContain(`- ${name} is missing`);
});
