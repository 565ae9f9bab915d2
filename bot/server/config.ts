import { parsePersonId, type PersonId } from '../../domain/common/ids.ts';

/** Each field comes from one setting. */
export interface Config {
  readonly port: number;
  readonly listenOn: string;
  /** Public host name for HTTPS, for example `ennuste.example.fi`. */
  readonly host: string;
  /** JSON file with the organisation's name, themes, time zone and language. */
  readonly organisationFile: string;
  readonly storageConnectionString: string;
  readonly tableName: string;
  /** Two organisations must not share a queue. */
  readonly queueName: string;
  readonly appId: string;
  readonly appPassword: string;
  readonly tenantId: string;
  /** Requests per second to Teams, of all servers together. */
  readonly sendRate: number;
  /** Ennuste's id in the organisation's app catalogue. Undefined: the app is not installed for people. */
  readonly installAppId?: string;
  readonly graphUrl: string;
  readonly firstFacilitator: { readonly id: PersonId; readonly name: string };
}

export type ParsedConfig =
  | { readonly config: Config }
  /** One line per fault: the setting, what is wrong and what is expected; never the value. */
  | { readonly faults: readonly string[] };

type Environment = Readonly<Record<string, string | undefined>>;

const GUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

/** https://learn.microsoft.com/rest/api/storageservices/naming-queues-and-metadata */
const QUEUE_NAME = /^(?=.{3})[a-z0-9]+(-[a-z0-9]+)*$/;

export function parseConfig(env: Environment): ParsedConfig {
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
  const takeOptional = <Value>(
    name: string,
    remedy: string,
    parse: (text: string) => Value | undefined,
  ): Value | undefined => (env[name]?.trim() ? take(name, remedy, parse) : undefined);
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
  const organisationFile = take(
    'BODY_FILE',
    'path of the JSON file that describes the body',
    nonEmpty,
  );
  const storageConnectionString = take(
    'STORAGE_CONNECTION_STRING',
    'the connection string of the storage account (Azure portal: Access keys)',
    (text) => (reachesTablesAndQueues(text) ? text : undefined),
  );
  const tableName = take(
    'TABLE_NAME',
    '3-63 letters and digits, a letter first',
    (text) => (/^[A-Za-z][A-Za-z0-9]{2,62}$/.test(text) ? text : undefined),
    'Ennuste',
  );
  const queueName = take(
    'QUEUE_NAME',
    '3-63 lower-case letters, digits and single hyphens between them',
    (text) => (text.length <= 63 && QUEUE_NAME.test(text) ? text : undefined),
    'ennuste',
  );
  const sendRate = take(
    'SEND_RATE',
    'a whole number of requests a second, 1-50; Teams allows a bot 50',
    parseSendRate,
    '40',
  );
  const graphUrl = take(
    'GRAPH_URL',
    'the https address of Microsoft Graph with its version, for example https://graph.microsoft.com/v1.0',
    parseHttps,
    'https://graph.microsoft.com/v1.0',
  );
  const installAppId = takeOptional(
    'INSTALL_APP_ID',
    'the id that the organisation’s app catalogue gave to Ennuste, or leave it out to install for nobody',
    parseGuid,
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
    organisationFile === undefined ||
    storageConnectionString === undefined ||
    tableName === undefined ||
    queueName === undefined ||
    sendRate === undefined ||
    graphUrl === undefined ||
    appId === undefined ||
    appPassword === undefined ||
    tenantId === undefined ||
    facilitatorId === undefined ||
    facilitatorName === undefined ||
    faults.length > 0
  )
    return { faults };
  return {
    config: {
      port,
      listenOn,
      host,
      organisationFile,
      storageConnectionString,
      tableName,
      queueName,
      sendRate,
      graphUrl,
      ...(installAppId !== undefined && { installAppId }),
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

/** An account name covers both services; endpoints are listed per service. */
const reachesTablesAndQueues = (text: string): boolean =>
  /AccountName=/.test(text) || (/TableEndpoint=/.test(text) && /QueueEndpoint=/.test(text));

export function parseSendRate(text: string): number | undefined {
  const rate = Number(text);
  return /^\d{1,2}$/.test(text) && rate >= 1 && rate <= 50 ? rate : undefined;
}

/** Strips trailing slashes. */
function parseHttps(text: string): string | undefined {
  const url = URL.parse(text);
  const isPlain = url?.protocol === 'https:' && !url.username && !url.search && !url.hash;
  return isPlain ? text.replace(/(?<!\/)\/+$/, '') : undefined;
}

const nonEmpty = (text: string): string | undefined => (text === '' ? undefined : text);
const parseGuid = (text: string): string | undefined =>
  GUID.test(text) ? text.toLowerCase() : undefined;
