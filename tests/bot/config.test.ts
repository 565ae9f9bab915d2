import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import { parseConfig } from '../../bot/config.ts';
import { PEOPLE } from '../support/builders.ts';

const ROOT = resolve(__dirname, '..', '..');
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
        bodyFile: 'body.json',
        storageConnectionString: SECRET,
        tableName: 'Ennuste',
        appId: GOOD.BOT_ID,
        appPassword: 'very-secret',
        tenantId: '11111111-1111-4111-8111-11111111111a',
        firstFacilitator: { id: PEOPLE.facilitator, name: 'Fanni Fasilitaattori' },
      },
    });
  });

  it('that are missing are all listed at once, each with its remedy', () => {
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
    ['BOT_ID', 'very-secret'],
    ['TENANT_ID', 'example.onmicrosoft.com'],
    ['FIRST_FACILITATOR_ID', 'fanni@example.fi'],
  ])('%s=%s is not valid, and the value is not told', (name, value) => {
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
