import { parseConfig } from '../../../bot/server/config.ts';
import type { Environment } from '../../../bot/server/settings/setting.ts';
import { PEOPLE } from '../fixtures/builders.ts';

export const SOME_GUID = '33333333-3333-4333-8333-333333333333';

const TELEMETRY = 'APPLICATIONINSIGHTS_CONNECTION_STRING';
const KEY = 'InstrumentationKey=11111111-2222-4333-8444-555555555555';
const INGESTION = 'IngestionEndpoint=https://northeurope-2.in.applicationinsights.azure.com/';

/** The settings without which the server does not start. */
export const REQUIRED = {
  HOST: 'ennuste.example.fi',
  BODY_FILE: 'body.json',
  STORAGE_ACCOUNT: 'ennustetest',
  BOT_ID: '22222222-2222-4222-8222-222222222222',
  TENANT_ID: '11111111-1111-4111-8111-11111111111A',
  FIRST_FACILITATOR_ID: PEOPLE.facilitator,
  FIRST_FACILITATOR_NAME: 'Fanni Fasilitaattori',
};

/** Any text is a path. Whether the file can be used is checked when the server starts. */
export const PATHS = ['BODY_FILE', 'BOT_CERTIFICATE_FILE'];

export const MALFORMED: readonly (readonly [name: string, value: string])[] = [
  ['PORT', '0'],
  ['PORT', '65536'],
  ['PORT', '39 78'],
  ['PORT', '0x10'],
  ['HOST', 'https://ennuste.example.fi'],
  ['HOST', 'ennuste.example.fi:443'],
  ['HOST', 'Ennuste.example.fi'],
  ['HOST', 'ennuste.example.fi/tab'],
  ['STORAGE_ACCOUNT', 'Ennuste'],
  ['STORAGE_ACCOUNT', 'https://ennuste.table.core.windows.net'],
  ['STORAGE_SUFFIX', 'https://core.windows.net'],
  ['AZURE_CLIENT_ID', 'my-identity'],
  ['TABLE_NAME', '1st'],
  ['QUEUE_NAME', 'Ennuste'],
  ['QUEUE_NAME', 'qq'],
  ['QUEUE_NAME', 'two--hyphens'],
  ['QUEUE_NAME', '-first'],
  ['QUEUE_NAME', 'last-'],
  ['QUEUE_NAME', 'q'.repeat(64)],
  ['SEND_RATE', '00'],
  ['SEND_RATE', '51'],
  ['SEND_RATE', '7.5'],
  ['WORK', 'yes'],
  ['DRAIN_SECONDS', '20s'],
  ['DRAIN_SECONDS', '111'],
  ['DIRECTORY', 'ldap'],
  ['PRESENCE', 'yes'],
  ['INSTALL_APP_ID', 'ennuste'],
  ['TEAMS_APP_ID', 'ennuste'],
  ['GRAPH_URL', 'http://graph.microsoft.com/v1.0'],
  ['GRAPH_URL', 'https://name:word@graph.microsoft.com/v1.0'],
  ['GRAPH_URL', 'graph.example'],
  ['ENTRA_URL', 'http://login.microsoftonline.com'],
  ['ENTRA_URL', 'http://127.0.0.1.attacker.example'],
  ['BOT_FRAMEWORK_URL', 'api.botframework.com'],
  ['BOT_FRAMEWORK_KEYS_URL', 'ftp://login.botframework.com'],
  ['SERVICE_HOSTS', 'https://smba.trafficmanager.net'],
  ['SERVICE_HOSTS', '*.teams.microsoft.com'],
  ['SERVICE_HOSTS', 'smba.example,'],
  [TELEMETRY, KEY],
  [TELEMETRY, INGESTION],
  [TELEMETRY, `InstrumentationKey=mine;${INGESTION}`],
  [TELEMETRY, `${KEY};${INGESTION.replace('https', 'http')}`],
  ['HTTPS_PROXY', 'proxy.example.fi:8080'],
  ['BOT_CREDENTIAL', 'secret'],
  ['BOT_ID', 'very-secret'],
  ['SSO_CLIENT_ID', 'very-secret'],
  ['TENANT_ID', 'example.onmicrosoft.com'],
  ['FIRST_FACILITATOR_ID', 'fanni@example.fi'],
  ['LISTEN_ON', 'ennuste.example.fi'],
  ['LISTEN_ON', '0.0.0'],
  ['TRUSTED_PROXIES', 'nonsense'],
  ['TRUSTED_PROXIES', '10.0.0.0/8,'],
  ['NO_PROXY', 'https://graph.microsoft.com'],
  ['IDENTITY_ENDPOINT', 'nonsense'],
  ['BOT_PASSWORD', 'very-secret'],
  ['STORAGE_CONNECTION_STRING', 'AccountName=very-secret'],
  ['FIRST_FACILITATOR_NAME', 'x'.repeat(201)],
];

/** Every name that the server looks for in the environment. */
export function everySetting(): readonly string[] {
  const names: string[] = [];
  parseConfig(
    new Proxy<Environment>(REQUIRED, {
      get: (env, name) => {
        names.push(String(name));
        return env[String(name)];
      },
    }),
  );
  return names;
}
