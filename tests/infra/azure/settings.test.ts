import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { readTemplates } from '../../../infra/azure-check/check-azure.ts';

const config = readFileSync(join(import.meta.dirname, '../../../bot/server/config.ts'), 'utf8');

/** Settings that the server reads and the templates do not set, each with its reason. */
const NOT_SET: Readonly<Record<string, string>> = {
  PORT: 'the platform sets it',
  IDENTITY_ENDPOINT: 'the platform sets it',
  LISTEN_ON: 'the default is right in a container',
  STORAGE_CONNECTION_STRING: 'for the emulator only',
  BOT_PASSWORD: 'refused: it names the setting that replaced it',
  STORAGE_SUFFIX: 'other clouds only',
  GRAPH_URL: 'other clouds only',
  ENTRA_URL: 'other clouds only',
  BOT_FRAMEWORK_URL: 'other clouds only',
  BOT_FRAMEWORK_KEYS_URL: 'other clouds only',
  SERVICE_HOSTS: 'other clouds only',
};

/** Settings that the templates set for the platform or for libraries, not for `config.ts`. */
const FOR_THE_PLATFORM = /^(?:NODE_ENV|WEBSITES?_[A-Z_]+|SCM_DO_BUILD_DURING_DEPLOYMENT)$/;

/** Names of settings are the only words in capitals that stand in quotes or as keys. */
const read = new Set(
  [...config.matchAll(/(?:'([A-Z][A-Z0-9_]{3,})',|^ {2}([A-Z][A-Z0-9_]{3,}): setting\()/gm)].map(
    ([, quoted, key]) => quoted ?? key ?? '',
  ),
);

const written = new Set(
  [...readTemplates()]
    .filter(([file]) => file === 'main.bicep' || file === 'modules/app.bicep')
    .flatMap(([, text]) => [...text.matchAll(/^ +([A-Z][A-Z0-9_]{3,}): /gm)])
    .map(([, name = '']) => name),
);

describe('the settings of the server', () => {
  it('are found in config.ts and in the templates', () => {
    expect(read).toContain('HOST');
    expect(read.size).toBeGreaterThan(10);
    expect(written).toContain('HOST');
  });

  it('are all set by the templates, unless there is a reason', () => {
    expect([...read].filter((name) => !written.has(name) && !(name in NOT_SET))).toEqual([]);
  });

  it('are all read by the server, or by the platform', () => {
    expect([...written].filter((name) => !read.has(name) && !FOR_THE_PLATFORM.test(name))).toEqual(
      [],
    );
  });

  it('have no reason for a setting that the templates set', () => {
    expect(Object.keys(NOT_SET).filter((name) => written.has(name))).toEqual([]);
  });
});
