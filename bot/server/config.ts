import { z } from 'zod';
import { parsePersonId, type PersonId } from '../../domain/common/ids.ts';

/** The settings that the server reads from environment variables. */
export interface Config {
  readonly port: number;
  readonly listenOn: string;
  /** Public host name of the HTTPS service, for example `ennuste.example.fi`. */
  readonly host: string;
  /** JSON file with the organisation's name, themes, time zone and language. */
  readonly organisationFile: string;
  readonly storageConnectionString: string;
  readonly tableName: string;
  /** Each organisation needs its own queue. */
  readonly queueName: string;
  readonly appId: string;
  readonly appPassword: string;
  readonly tenantId: string;
  /** Maximum number of requests per second to Teams, across all servers. */
  readonly sendRate: number;
  /** Id of the app to install for people. If undefined, the server installs no apps. */
  readonly installAppId?: string;
  readonly graphUrl: string;
  /** Where people are searched for, and checked for having left. */
  readonly directory: 'off' | 'graph';
  /** Where the server learns who is out of office. */
  readonly presence: 'off' | 'graph';
  readonly firstFacilitator: { readonly id: PersonId; readonly name: string };
}

export type ParsedConfig =
  | { readonly config: Config }
  /** One line per fault. No line contains the value of a setting, which may be secret. */
  | { readonly faults: readonly string[] };

type Environment = Readonly<Record<string, string | undefined>>;

const GUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

/** Azure's rules: https://learn.microsoft.com/rest/api/storageservices/naming-queues-and-metadata */
const QUEUE_NAME = /^(?=.{3,63}$)[a-z0-9]+(-[a-z0-9]+)*$/;

/** Defines a setting. Each error message ends with the remedy, and none contains the value. */
const setting = <Value>(remedy: string, parse: (text: string) => Value | undefined) =>
  z.string(`is missing: ${remedy}`).transform((text, context): Value => {
    const value = parse(text);
    if (value !== undefined) return value;
    context.addIssue(`is not valid: ${remedy}`);
    return z.NEVER;
  });

const asWritten = (text: string): string => text;

const SETTINGS = z.object({
  PORT: setting('a port number, 1-65535', parsePort).prefault('3978'),
  LISTEN_ON: setting('the address to listen on, for example 0.0.0.0', asWritten).prefault(
    '0.0.0.0',
  ),
  HOST: setting(
    'the host name that people and Teams use: lower case, without https://, port or path, for example ennuste.example.fi',
    (text) => (/^[a-z0-9-]+(\.[a-z0-9-]+)+$/.test(text) ? text : undefined),
  ),
  BODY_FILE: setting('path of the JSON file that describes the body', asWritten),
  STORAGE_CONNECTION_STRING: setting(
    'the connection string of the storage account (Azure portal: Access keys)',
    (text) => (reachesTablesAndQueues(text) ? text : undefined),
  ),
  TABLE_NAME: setting('3-63 letters and digits, a letter first', (text) =>
    /^[A-Za-z][A-Za-z0-9]{2,62}$/.test(text) ? text : undefined,
  ).prefault('Ennuste'),
  QUEUE_NAME: setting('3-63 lower-case letters, digits and single hyphens between them', (text) =>
    QUEUE_NAME.test(text) ? text : undefined,
  ).prefault('ennuste'),
  SEND_RATE: setting(
    'a whole number of requests a second, 1-50; Teams allows a bot 50',
    parseSendRate,
  ).prefault('40'),
  GRAPH_URL: setting(
    'the https address of Microsoft Graph with its version, for example https://graph.microsoft.com/v1.0',
    parseHttps,
  ).prefault('https://graph.microsoft.com/v1.0'),
  INSTALL_APP_ID: setting(
    'the id that the organisation’s app catalogue gave to Ennuste, or leave it out to install for nobody',
    parseGuid,
  ).exactOptional(),
  DIRECTORY: setting(
    'graph to find people in Entra by name (permission User.ReadBasic.All or User.Read.All), or off',
    parseOffOrGraph,
  ).prefault('off'),
  PRESENCE: setting(
    'graph to see who is out of office (permission Presence.Read.All), or off',
    parseOffOrGraph,
  ).prefault('off'),
  BOT_ID: setting('the Entra application (client) id', parseGuid),
  BOT_PASSWORD: setting('a client secret of the application', asWritten),
  TENANT_ID: setting('the Entra directory (tenant) id', parseGuid),
  FIRST_FACILITATOR_ID: setting(
    'the Entra object id of the person who keeps the register first',
    parsePersonId,
  ),
  FIRST_FACILITATOR_NAME: setting('the name of that person', asWritten),
});

export function parseConfig(env: Environment): ParsedConfig {
  const given = Object.entries(env).filter(([, text]) => text?.trim());
  const outcome = SETTINGS.safeParse(
    Object.fromEntries(given.map(([name, text]) => [name, text?.trim()])),
  );
  if (!outcome.success)
    return {
      faults: outcome.error.issues.map(({ path, message }) => `${path.join('.')} ${message}`),
    };
  const { data } = outcome;
  return {
    config: {
      port: data.PORT,
      listenOn: data.LISTEN_ON,
      host: data.HOST,
      organisationFile: data.BODY_FILE,
      storageConnectionString: data.STORAGE_CONNECTION_STRING,
      tableName: data.TABLE_NAME,
      queueName: data.QUEUE_NAME,
      sendRate: data.SEND_RATE,
      graphUrl: data.GRAPH_URL,
      directory: data.DIRECTORY,
      presence: data.PRESENCE,
      ...(data.INSTALL_APP_ID !== undefined && { installAppId: data.INSTALL_APP_ID }),
      appId: data.BOT_ID,
      appPassword: data.BOT_PASSWORD,
      tenantId: data.TENANT_ID,
      firstFacilitator: { id: data.FIRST_FACILITATOR_ID, name: data.FIRST_FACILITATOR_NAME },
    },
  };
}

export function parsePort(text: string): number | undefined {
  const port = Number(text);
  return /^\d+$/.test(text) && port >= 1 && port <= 65535 ? port : undefined;
}

/** An account name gives access to tables and queues. Without a name, each needs its own endpoint. */
const reachesTablesAndQueues = (text: string): boolean =>
  /AccountName=/.test(text) || (/TableEndpoint=/.test(text) && /QueueEndpoint=/.test(text));

export function parseSendRate(text: string): number | undefined {
  const rate = Number(text);
  return /^\d{1,2}$/.test(text) && rate >= 1 && rate <= 50 ? rate : undefined;
}

function parseOffOrGraph(text: string): 'off' | 'graph' | undefined {
  return text === 'off' || text === 'graph' ? text : undefined;
}

function parseHttps(text: string): string | undefined {
  const url = URL.parse(text);
  const isPlain = url?.protocol === 'https:' && !url.username && !url.search && !url.hash;
  return isPlain ? text.replace(/(?<!\/)\/+$/, '') : undefined;
}

function parseGuid(text: string): string | undefined {
  return GUID.test(text) ? text.toLowerCase() : undefined;
}
