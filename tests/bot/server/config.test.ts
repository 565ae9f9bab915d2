import { parseConfig } from '../../../bot/server/config.ts';
import {
  everySetting,
  MALFORMED,
  PATHS,
  REQUIRED as GOOD,
  SOME_GUID as GUID,
} from '../../support/cases/settings.ts';
import { PEOPLE } from '../../support/fixtures/builders.ts';

const TELEMETRY = 'APPLICATIONINSIGHTS_CONNECTION_STRING';
const KEY = 'InstrumentationKey=11111111-2222-4333-8444-555555555555';
const INGESTION = 'IngestionEndpoint=https://northeurope-2.in.applicationinsights.azure.com/';
const EMULATOR =
  'DefaultEndpointsProtocol=http;AccountName=a;AccountKey=dmVyeS1zZWNyZXQ=;TableEndpoint=http://127.0.0.1:1/a;QueueEndpoint=http://127.0.0.1:2/a';
const { STORAGE_ACCOUNT: _account, ...WITHOUT_ACCOUNT } = GOOD;

type Env = Readonly<Record<string, string | undefined>>;

const faultsOf = (env: Env): readonly string[] => {
  const outcome = parseConfig(env);
  return 'faults' in outcome ? outcome.faults : [];
};
const named = (faults: readonly string[]) => faults.map((fault) => fault.split(' ')[0]);

/** The base must not have the account if the connection string is tried. */
const baseFor = (name: string): Env =>
  name === 'STORAGE_CONNECTION_STRING' ? WITHOUT_ACCOUNT : GOOD;

describe('settings', () => {
  it('become the configuration, with defaults where a default does no harm', () => {
    expect(parseConfig(GOOD)).toEqual({
      config: expect.objectContaining({
        port: 3978,
        listenOn: '0.0.0.0',
        host: 'ennuste.example.fi',
        organisationFile: 'body.json',
        storage: { account: 'ennustetest', suffix: 'core.windows.net', clientId: undefined },
        tableName: 'Ennuste',
        queueName: 'ennuste',
        sendRate: 40,
        graphUrl: 'https://graph.microsoft.com/v1.0',
        entraUrl: 'https://login.microsoftonline.com',
        serviceHosts: ['smba.trafficmanager.net', '.teams.microsoft.com'],
        directory: 'off',
        presence: 'off',
        appId: GOOD.BOT_ID,
        ssoClientId: GOOD.BOT_ID,
        credential: { kind: 'federated', clientId: undefined },
        tenantId: '11111111-1111-4111-8111-11111111111a',
        work: true,
        drainSeconds: 20,
        firstFacilitator: { id: PEOPLE.facilitator, name: 'Fanni Fasilitaattori' },
      }),
    });
  });

  it.each<[string, string, object]>([
    ['SEND_RATE', '1', { sendRate: 1 }],
    ['SEND_RATE', '50', { sendRate: 50 }],
    ['WORK', 'off', { work: false }],
    ['WORK', 'on', { work: true }],
    ['DRAIN_SECONDS', '110', { drainSeconds: 110 }],
    ['QUEUE_NAME', 'kuva-2', { queueName: 'kuva-2' }],
    ['QUEUE_NAME', 'q'.repeat(63), { queueName: 'q'.repeat(63) }],
    [
      'INSTALL_APP_ID',
      GOOD.BOT_ID.toUpperCase(),
      { installAppId: GOOD.BOT_ID, teamsAppId: GOOD.BOT_ID },
    ],
    ['TEAMS_APP_ID', GOOD.BOT_ID.toUpperCase(), { teamsAppId: GOOD.BOT_ID }],
    ['DIRECTORY', 'graph', { directory: 'graph' }],
    ['PRESENCE', 'graph', { presence: 'graph' }],
    ['INSTALL_APP_ID', GOOD.BOT_ID.toUpperCase(), { installAppId: GOOD.BOT_ID }],
    [
      'GRAPH_URL',
      'https://graph.microsoft.us/v1.0/',
      { graphUrl: 'https://graph.microsoft.us/v1.0' },
    ],
    [
      'ENTRA_URL',
      'https://login.microsoftonline.us/',
      { entraUrl: 'https://login.microsoftonline.us' },
    ],
    ['ENTRA_URL', 'http://127.0.0.1:8080', { entraUrl: 'http://127.0.0.1:8080' }],
    [
      'STORAGE_SUFFIX',
      'core.usgovcloudapi.net',
      { storage: { account: 'ennustetest', suffix: 'core.usgovcloudapi.net' } },
    ],
    [
      'AZURE_CLIENT_ID',
      GUID,
      { storage: { clientId: GUID }, credential: { kind: 'federated', clientId: GUID } },
    ],
    ['SSO_CLIENT_ID', GUID, { ssoClientId: GUID }],
    [
      'SERVICE_HOSTS',
      'smba.example, .teams.example',
      { serviceHosts: ['smba.example', '.teams.example'] },
    ],
    [TELEMETRY, `${KEY};${INGESTION}`, { telemetry: `${KEY};${INGESTION}` }],
    ['HTTPS_PROXY', 'http://proxy.example.fi:8080', { proxy: 'http://proxy.example.fi:8080' }],
  ])('are taken as they are: %s=%s', (name, value, config) => {
    expect(parseConfig({ ...GOOD, [name]: value })).toMatchObject({ config });
  });

  it.each<[string, Env, object]>([
    [
      'a certificate',
      { BOT_CREDENTIAL: 'certificate', BOT_CERTIFICATE_FILE: 'bot.pem' },
      { kind: 'certificate', file: 'bot.pem' },
    ],
    [
      'the identity itself',
      { BOT_CREDENTIAL: 'managed-identity', SSO_CLIENT_ID: GUID },
      { kind: 'managed-identity' },
    ],
  ])('choose how the bot proves who it is: by %s', (_, more, credential) => {
    expect(parseConfig({ ...GOOD, ...more })).toMatchObject({ config: { credential } });
  });

  it.each(['UseDevelopmentStorage=true', EMULATOR])(
    'of storage may be a connection string of the emulator: %s',
    (connectionString) => {
      expect(
        parseConfig({ ...WITHOUT_ACCOUNT, STORAGE_CONNECTION_STRING: connectionString }),
      ).toMatchObject({ config: { storage: { connectionString } } });
    },
  );

  it.each([
    [
      'of an account in Azure',
      'DefaultEndpointsProtocol=https;AccountName=x;AccountKey=dmVyeS1zZWNyZXQ=;EndpointSuffix=core.windows.net',
    ],
    [
      'with a shared access signature',
      'TableEndpoint=https://x.table.core.windows.net;QueueEndpoint=https://x.queue.core.windows.net;SharedAccessSignature=very-secret',
    ],
    [
      'with only the tables on this computer',
      EMULATOR.replace('http://127.0.0.1:2', 'https://x.queue.core.windows.net'),
    ],
    [
      'that only mentions the emulator',
      EMULATOR.replaceAll('127.0.0.1', '127.0.0.1.attacker.example'),
    ],
    ['without a key', EMULATOR.replace(/AccountKey=[^;]*;/, '')],
    ['without a protocol', EMULATOR.replace(/DefaultEndpointsProtocol=[^;]*;/, '')],
    ['that is none', 'very-secret'],
  ])('refuse a connection string %s, say what to use instead, and never show it', (_, text) => {
    const faults = faultsOf({ ...WITHOUT_ACCOUNT, STORAGE_CONNECTION_STRING: text });
    expect(faults).toEqual([
      expect.stringMatching(/^STORAGE_CONNECTION_STRING is not valid: .*set STORAGE_ACCOUNT/),
    ]);
    expect(faults.join()).not.toContain(text);
  });

  it('refuse a password, and say how to move on', () => {
    const faults = faultsOf({ ...GOOD, BOT_PASSWORD: 'very-secret' });
    expect(faults).toEqual([expect.stringMatching(/^BOT_PASSWORD is not valid: .*federated/)]);
    expect(faults.join()).not.toContain('very-secret');
  });

  it.each<[string, Env, string]>([
    [
      'BOT_CERTIFICATE_FILE',
      { BOT_CREDENTIAL: 'certificate' },
      'is missing, because BOT_CREDENTIAL=certificate: ',
    ],
    [
      'SSO_CLIENT_ID',
      { BOT_CREDENTIAL: 'managed-identity' },
      'is missing, because BOT_CREDENTIAL=managed-identity: ',
    ],
    [
      'SSO_CLIENT_ID',
      { BOT_CREDENTIAL: 'managed-identity', SSO_CLIENT_ID: GOOD.BOT_ID },
      'is missing, because BOT_CREDENTIAL=managed-identity: ',
    ],
    [
      'STORAGE_CONNECTION_STRING',
      { STORAGE_CONNECTION_STRING: EMULATOR },
      'must be removed, because STORAGE_ACCOUNT is set',
    ],
  ])('that depend on another setting are checked: %s', (name, more, text) => {
    expect(faultsOf({ ...GOOD, ...more })).toEqual([expect.stringContaining(`${name} ${text}`)]);
  });

  it('list everything that is missing, each with its remedy', () => {
    const faults = faultsOf({});
    expect(named(faults).toSorted()).toEqual(Object.keys(GOOD).toSorted());
    expect(faults.every((fault) => / is missing: .{10}/.test(fault))).toBe(true);
  });

  it.each(Object.keys(GOOD))(
    'without %s alone are refused, and so is one that is only spaces',
    (name) => {
      for (const text of [undefined, '  ']) {
        const faults = faultsOf({ ...GOOD, [name]: text });
        expect(faults).toEqual([expect.stringMatching(`^${name} is missing: .{10}`)]);
      }
    },
  );

  it.each(everySetting())('refuse an unresolved vault reference in %s', (name) => {
    const reference = '@Microsoft.KeyVault(SecretUri=https://vault.example/secrets/very-secret)';
    const faults = faultsOf({ ...baseFor(name), [name]: reference });
    expect(faults).toEqual([
      expect.stringMatching(`^${name} is a Key Vault reference .*Key Vault Secrets User`),
    ]);
    expect(faults.join()).not.toContain('very-secret');
  });

  it('are all tried malformed, except paths', () => {
    const tried = new Set([...MALFORMED.map(([name]) => name), ...PATHS]);
    expect([...tried].toSorted()).toEqual(everySetting().toSorted());
  });

  it.each(MALFORMED)(
    '%s=%s is not valid, and the error does not contain the value',
    (name, value) => {
      const faults = faultsOf({ ...baseFor(name), [name]: value });
      expect(faults).toEqual([expect.stringMatching(`^${name} is not valid: .{10}`)]);
      expect(faults[0]?.replace(/: .*/, '')).not.toContain(value);
    },
  );
});
