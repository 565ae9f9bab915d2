import { parseTrustedProxies } from './load/client-address.ts';
import { parsePersonId, type PersonId } from '../../domain/common/ids.ts';
import {
  asWritten,
  parseEmulator,
  parseGuid,
  parseHosts,
  parseHostsWithoutProxy,
  parseListenAddress,
  parsePort,
  parseProxyUrl,
  parseDrainSeconds,
  parseSendRate,
  parseHostOfUrl,
  parseServiceUrl,
  parseSwitch,
  parseTelemetryTarget,
  parseWith,
  parseWord,
} from './settings/parse-setting.ts';
import {
  hasEveryValue,
  optional,
  readSettings,
  required,
  withDefault,
  type Environment,
  type ValuesOf,
} from './settings/setting.ts';

/** The settings that the server reads from environment variables. Each is one entry. */
const SETTINGS = {
  port: withDefault('PORT', '3978', parsePort, 'a port number, 1-65535'),
  listenOn: withDefault(
    'LISTEN_ON',
    '0.0.0.0',
    parseListenAddress,
    'the address to listen on, for example 0.0.0.0',
  ),
  host: required(
    'HOST',
    parseWith(/^[a-z0-9-]+(\.[a-z0-9-]+)+$/),
    'the host name that people and Teams use: lower case, without https://, port or path, for example ennuste.example.fi',
  ),
  organisationFile: required(
    'BODY_FILE',
    asWritten,
    'path of the JSON file that describes the body: its name, themes, time zone and language',
  ),
  storageAccount: optional(
    'STORAGE_ACCOUNT',
    parseWith(/^[a-z0-9]{3,24}$/),
    'the name of the storage account, 3-24 lower-case letters and digits (Azure portal: Storage accounts)',
  ),
  storageSuffix: withDefault(
    'STORAGE_SUFFIX',
    'core.windows.net',
    parseWith(/^[a-z0-9-]+(\.[a-z0-9-]+)+$/),
    'the last part of the storage addresses, core.windows.net except in other clouds',
  ),
  emulator: optional(
    'STORAGE_CONNECTION_STRING',
    parseEmulator,
    'only the emulator Azurite on this computer is reached with a connection string (UseDevelopmentStorage=true, or TableEndpoint and QueueEndpoint on 127.0.0.1). For a storage account in Azure, remove it, set STORAGE_ACCOUNT to the name of the account, and give the managed identity the roles Storage Table Data Contributor and Storage Queue Data Contributor',
  ),
  identityClientId: optional(
    'AZURE_CLIENT_ID',
    parseGuid,
    'the client id of the user-assigned managed identity (Azure portal: Managed Identities, Client ID), or leave it out to use the web app’s own identity',
  ),
  tableName: withDefault(
    'TABLE_NAME',
    'Ennuste',
    parseWith(/^[A-Za-z][A-Za-z0-9]{2,62}$/),
    '3-63 letters and digits, a letter first',
  ),
  /** Each organisation needs its own queue. https://learn.microsoft.com/rest/api/storageservices/naming-queues-and-metadata */
  queueName: withDefault(
    'QUEUE_NAME',
    'ennuste',
    parseWith(/^(?=.{3,63}$)[a-z0-9]+(-[a-z0-9]+)*$/),
    '3-63 lower-case letters, digits and single hyphens between them',
  ),
  /** Maximum number of requests per second to Teams, across all servers. */
  sendRate: withDefault(
    'SEND_RATE',
    '40',
    parseSendRate,
    'a whole number of requests a second, 1-50; Teams allows a bot 50',
  ),
  /** False for a process that only serves requests, such as a deployment slot that is being tested. */
  work: withDefault(
    'WORK',
    'on',
    parseSwitch,
    'on, or off for a process that sends no reminders and runs no schedule',
  ),
  /** How long a stopping server finishes what it has begun. */
  drainSeconds: withDefault(
    'DRAIN_SECONDS',
    '20',
    parseDrainSeconds,
    'a whole number of seconds, 1-110; less than the platform waits before it kills the process',
  ),
  /** Id of the app to install for people. If undefined, the server installs no apps. */
  installAppId: optional(
    'INSTALL_APP_ID',
    parseGuid,
    'the id that the organisation’s app catalogue gave to Ennuste (Teams admin centre: Manage apps), or leave it out to install for nobody',
  ),
  /** Id of the app in links that open the tab in Teams. If undefined, links open a page that leads to Teams. */
  teamsAppId: optional(
    'TEAMS_APP_ID',
    parseGuid,
    'the id that the organisation’s app catalogue gave to Ennuste (the manifest’s id if the app was uploaded for one person or team); leave it out to use INSTALL_APP_ID',
  ),
  appId: required(
    'BOT_ID',
    parseGuid,
    'the application (client) id of the bot (Azure portal: the bot’s Configuration, Microsoft App ID)',
  ),
  botCredential: withDefault(
    'BOT_CREDENTIAL',
    'federated',
    parseWord('federated', 'managed-identity', 'certificate'),
    'how the bot proves its identity: federated (an app registration that trusts the managed identity), managed-identity (the bot is the managed identity) or certificate',
  ),
  certificateFile: optional(
    'BOT_CERTIFICATE_FILE',
    asWritten,
    'path of the certificate with its private key, .pem, .p12 or .pfx without a password; App Service on Linux mounts it as /var/ssl/private/<thumbprint>.p12',
  ),
  retiredPassword: optional(
    'BOT_PASSWORD',
    () => undefined,
    'client secrets are no longer accepted. Add a federated credential for the managed identity to the app registration (Entra: Certificates & secrets, Federated credentials, Managed identity), set BOT_CREDENTIAL=federated, remove BOT_PASSWORD and delete the secret',
  ),
  /** The app registration with which people sign in to the tab. It may be the bot’s own. */
  ssoClientId: optional(
    'SSO_CLIENT_ID',
    parseGuid,
    'the application (client) id of the app registration with which people sign in to the tab, or leave it out if it is BOT_ID',
  ),
  tenantId: required(
    'TENANT_ID',
    parseGuid,
    'the directory (tenant) id (Entra admin centre: Overview)',
  ),
  graphUrl: withDefault(
    'GRAPH_URL',
    'https://graph.microsoft.com/v1.0',
    parseServiceUrl,
    'the https address of Microsoft Graph with its version, for example https://graph.microsoft.com/v1.0',
  ),
  /** Where people are searched for, and checked for having left. */
  directory: withDefault(
    'DIRECTORY',
    'off',
    parseWord('off', 'graph'),
    'graph to find people in Entra by name (permission User.ReadBasic.All or User.Read.All), or off',
  ),
  /** Where the server learns who is out of office. */
  presence: withDefault(
    'PRESENCE',
    'off',
    parseWord('off', 'graph'),
    'graph to see who is out of office (permission Presence.Read.All), or off',
  ),
  entraUrl: withDefault(
    'ENTRA_URL',
    'https://login.microsoftonline.com',
    parseServiceUrl,
    'the https address of Entra’s sign-in service, https://login.microsoftonline.com except in other clouds',
  ),
  botFrameworkUrl: withDefault(
    'BOT_FRAMEWORK_URL',
    'https://api.botframework.com',
    parseServiceUrl,
    'the issuer of the tokens that Teams sends to bots, https://api.botframework.com except in other clouds',
  ),
  botFrameworkKeysUrl: withDefault(
    'BOT_FRAMEWORK_KEYS_URL',
    'https://login.botframework.com/v1/.well-known/openidconfiguration',
    parseServiceUrl,
    'the https address of the OpenID metadata of that issuer',
  ),
  serviceHosts: withDefault(
    'SERVICE_HOSTS',
    'smba.trafficmanager.net,.teams.microsoft.com',
    parseHosts,
    'host names of Teams’ message service, separated by commas; a name that starts with a dot stands for every host below it',
  ),
  /** Proxies whose word about a client's address is believed. */
  trustedProxies: optional(
    'TRUSTED_PROXIES',
    parseTrustedProxies,
    'azure on App Service, or the addresses of your proxies as networks separated by commas, for example 10.0.0.0/8',
  ),
  proxy: optional(
    'HTTPS_PROXY',
    parseProxyUrl,
    'the address of the proxy for outgoing requests, for example http://proxy.example.fi:8080, or leave it out to connect directly',
  ),
  noProxy: withDefault(
    'NO_PROXY',
    'localhost',
    parseHostsWithoutProxy,
    'host names that are reached without the proxy, separated by commas; a name that starts with a dot stands for every host below it',
  ),
  identityEndpoint: optional(
    'IDENTITY_ENDPOINT',
    parseHostOfUrl,
    'Azure sets it for the managed identity; do not set it yourself',
  ),
  /** Where traces and metrics are sent. If undefined, there are none. */
  telemetry: optional(
    'APPLICATIONINSIGHTS_CONNECTION_STRING',
    parseTelemetryTarget,
    'the connection string of Application Insights (Azure portal: Application Insights, Overview), with InstrumentationKey and an https IngestionEndpoint, or leave it out to send no traces and metrics',
  ),
  firstFacilitatorId: required(
    'FIRST_FACILITATOR_ID',
    parsePersonId,
    'the Entra object id of the person who keeps the register first (Entra admin centre: Users, the person, Object ID)',
  ),
  firstFacilitatorName: required(
    'FIRST_FACILITATOR_NAME',
    parseWith(/^.{1,200}$/),
    'the name of that person, at most 200 characters',
  ),
};

type Values = ValuesOf<typeof SETTINGS>;

export interface Config extends Values {
  readonly storage: StorageAccess;
  readonly credential: BotCredential;
  readonly ssoClientId: string;
  readonly firstFacilitator: { readonly id: PersonId; readonly name: string };
}

/** A connection string is only for the emulator. Azure itself is reached only with a managed identity. */
export type StorageAccess =
  | { readonly account: string; readonly suffix: string; readonly clientId: string | undefined }
  | { readonly connectionString: string };

export type BotCredential =
  | { readonly kind: 'federated'; readonly clientId: string | undefined }
  | { readonly kind: 'managed-identity' }
  | { readonly kind: 'certificate'; readonly file: string };

export type ParsedConfig =
  | { readonly config: Config }
  | {
      /** One line per fault. No line contains the value of a setting, which may be secret. */
      readonly faults: readonly string[];
      readonly organisationFile: string | undefined;
    };

export function parseConfig(env: Environment): ParsedConfig {
  const read = readSettings(env, SETTINGS);
  const faults = [...read.faults, ...findMissingPartners(read.values, read.faults)];
  if (!hasEveryValue(read) || faults.length > 0)
    return { faults, organisationFile: read.values.organisationFile };
  const { values } = read;
  return {
    config: {
      ...values,
      storage: chooseStorage(values),
      credential: chooseCredential(values),
      teamsAppId: values.teamsAppId ?? values.installAppId,
      ssoClientId: values.ssoClientId ?? values.appId,
      noProxy: listHostsWithoutProxy(values),
      firstFacilitator: { id: values.firstFacilitatorId, name: values.firstFacilitatorName },
    },
  };
}

/** Faults of settings that are needed, or not allowed, because of another setting. */
function findMissingPartners(
  values: Partial<Values>,
  faults: readonly string[],
): readonly string[] {
  const isFaulty = ({ name }: { readonly name: string }): boolean =>
    faults.some((fault) => fault.startsWith(`${name} `));
  const missing = (setting: { readonly name: string; readonly remedy: string }, why: string) =>
    isFaulty(setting) ? [] : [`${setting.name} is missing${why}: ${setting.remedy}`];
  const { storageAccount, emulator, botCredential, certificateFile, ssoClientId } = SETTINGS;
  const found: string[] = [];
  if (values.storageAccount && values.emulator)
    found.push(`${emulator.name} must be removed, because ${storageAccount.name} is set`);
  if (!values.storageAccount && !values.emulator && !isFaulty(emulator))
    found.push(...missing(storageAccount, ''));
  const because = `, because ${botCredential.name}=${values.botCredential ?? ''}`;
  if (values.botCredential === 'certificate' && !values.certificateFile)
    found.push(...missing(certificateFile, because));
  // A managed identity is no app registration, so nobody can sign in with it.
  if (
    values.botCredential === 'managed-identity' &&
    (values.ssoClientId === undefined || values.ssoClientId === values.appId)
  )
    found.push(...missing(ssoClientId, because));
  return found;
}

/** The endpoints of the managed identity belong to the host itself, so no proxy can reach them. */
function listHostsWithoutProxy({ noProxy, identityEndpoint }: Values): string {
  const own = identityEndpoint === undefined ? [] : [identityEndpoint];
  return [noProxy, '127.0.0.1', '169.254.169.254', ...own].join(',');
}

function chooseStorage(values: Values): StorageAccess {
  if (values.storageAccount === undefined) return { connectionString: values.emulator ?? '' };
  return {
    account: values.storageAccount,
    suffix: values.storageSuffix,
    clientId: values.identityClientId,
  };
}

function chooseCredential({
  botCredential,
  certificateFile,
  identityClientId,
}: Values): BotCredential {
  switch (botCredential) {
    case 'federated':
      return { kind: 'federated', clientId: identityClientId };
    case 'managed-identity':
      return { kind: 'managed-identity' };
    case 'certificate':
      return { kind: 'certificate', file: certificateFile ?? '' };
  }
}
