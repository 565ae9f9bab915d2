import { parsePersonId, type PersonId } from '../domain/ids.ts';

/** Everything that production needs to know; every field comes from one setting. */
export interface Config {
  readonly port: number;
  readonly listenOn: string;
  /** `ennuste.example.fi`: where people and Teams find the server, by https. */
  readonly host: string;
  /** JSON file that describes the body: its name, themes, time zone, language. */
  readonly bodyFile: string;
  readonly storageConnectionString: string;
  readonly tableName: string;
  readonly appId: string;
  readonly appPassword: string;
  readonly tenantId: string;
  readonly firstFacilitator: { readonly id: PersonId; readonly name: string };
}

export type ConfigOutcome =
  | { readonly config: Config }
  /** One line a fault: the setting, what is wrong and what it should be. Never a setting's value. */
  | { readonly faults: readonly string[] };

type Environment = Readonly<Record<string, string | undefined>>;

const GUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

/** Reads the settings and lists every fault at once. */
export function parseConfig(env: Environment): ConfigOutcome {
  const faults: string[] = [];
  const take = <Value>(
    name: string,
    remedy: string,
    parse: (text: string) => Value | undefined,
    fallback?: string,
  ): Value | undefined => {
    const text = env[name]?.trim() || fallback;
    const value = text === undefined ? undefined : parse(text);
    if (value === undefined)
      faults.push(`${name} ${text === undefined ? 'is missing' : 'is not valid'}: ${remedy}`);
    return value;
  };
  const port = take('PORT', 'a port number, 1-65535', parsePort, '3978');
  const listenOn = take(
    'LISTEN_ON',
    'the address to listen on, for example 0.0.0.0',
    nonEmpty,
    '0.0.0.0',
  );
  const host = take(
    'HOST',
    'the host name that people and Teams use: lower case, without https://, port or path, for example ennuste.example.fi',
    (text) => (/^[a-z0-9-]+(\.[a-z0-9-]+)+$/.test(text) ? text : undefined),
  );
  const bodyFile = take('BODY_FILE', 'path of the JSON file that describes the body', nonEmpty);
  const storageConnectionString = take(
    'STORAGE_CONNECTION_STRING',
    'the connection string of the storage account (Azure portal: Access keys)',
    (text) => (/(AccountName|TableEndpoint)=/.test(text) ? text : undefined),
  );
  const tableName = take(
    'TABLE_NAME',
    '3-63 letters and digits, a letter first',
    (text) => (/^[A-Za-z][A-Za-z0-9]{2,62}$/.test(text) ? text : undefined),
    'Ennuste',
  );
  const appId = take('BOT_ID', 'the Entra application (client) id', parseGuid);
  const appPassword = take('BOT_PASSWORD', 'a client secret of the application', nonEmpty);
  const tenantId = take('TENANT_ID', 'the Entra directory (tenant) id', parseGuid);
  const facilitatorId = take(
    'FIRST_FACILITATOR_ID',
    'the Entra object id of the person who keeps the register first',
    parsePersonId,
  );
  const facilitatorName = take('FIRST_FACILITATOR_NAME', 'the name of that person', nonEmpty);
  if (
    port === undefined ||
    listenOn === undefined ||
    host === undefined ||
    bodyFile === undefined ||
    storageConnectionString === undefined ||
    tableName === undefined ||
    appId === undefined ||
    appPassword === undefined ||
    tenantId === undefined ||
    facilitatorId === undefined ||
    facilitatorName === undefined
  )
    return { faults };
  return {
    config: {
      port,
      listenOn,
      host,
      bodyFile,
      storageConnectionString,
      tableName,
      appId,
      appPassword,
      tenantId,
      firstFacilitator: { id: facilitatorId, name: facilitatorName },
    },
  };
}

export function parsePort(text: string): number | undefined {
  const port = Number(text);
  return /^\d+$/.test(text) && port >= 1 && port <= 65535 ? port : undefined;
}

const nonEmpty = (text: string): string | undefined => (text === '' ? undefined : text);
const parseGuid = (text: string): string | undefined =>
  GUID.test(text) ? text.toLowerCase() : undefined;
