import { readFileSync } from 'node:fs';
import type { Organisation } from '../../domain/common/organisation.ts';
import { parseOrganisation } from '../imports/register-schema.ts';
import type { Config } from './config.ts';

/** What must work before the server listens. Each throws when it does not. */
export interface StartChecks {
  /** Resolves to the storage's clock, if it told one. */
  readonly tables: () => Promise<Date | undefined>;
  readonly queue: () => Promise<void>;
  readonly botToken: () => Promise<void>;
}

/** Entra and Azure Storage accept clocks that differ by a few minutes, and not more. */
const MAX_CLOCK_DIFFERENCE_MS = 4 * 60_000;

export function readOrganisation(file: string): Organisation {
  return parseOrganisation(JSON.parse(readFileSync(file, 'utf8')), file);
}

export function findOrganisationFault(file: string): readonly string[] {
  try {
    readOrganisation(file);
    return [];
  } catch (error) {
    return [`BODY_FILE is set, but the file cannot be used: ${messageOf(error)}`];
  }
}

/** Runs every check, and returns one line for each fault, with the setting and the remedy. */
export async function findStartFaults(
  config: Config,
  { tables, queue, botToken }: StartChecks,
  clock: () => number = Date.now,
): Promise<readonly string[]> {
  const [clockFaults, ...others] = await Promise.all([
    faultOf(tables, (error) => describeStorageFault(config, 'Table', error)).then((outcome) =>
      'value' in outcome ? findClockFault(outcome.value, clock()) : [outcome.fault],
    ),
    faultOf(queue, (error) => describeStorageFault(config, 'Queue', error)),
    faultOf(botToken, (error) => describeTokenFault(config, error)),
  ]);
  return [
    ...findOrganisationFault(config.organisationFile),
    ...clockFaults,
    ...others.flatMap((outcome) => ('fault' in outcome ? [outcome.fault] : [])),
  ];
}

/** Returns undefined if the settings have nothing to do with the error. */
export function describeListenFault(
  { port, listenOn }: Pick<Config, 'port' | 'listenOn'>,
  error: unknown,
): string | undefined {
  switch (codeOf(error)) {
    case 'EADDRINUSE':
      return `PORT=${port} is taken by another process on ${listenOn}. Stop that process, or choose another port`;
    case 'EACCES':
      return `PORT=${port} may not be used by this account. Choose a port above 1023`;
    case 'EADDRNOTAVAIL':
      return `LISTEN_ON=${listenOn} is not an address of this computer. Remove it to listen on all addresses`;
    default:
      return undefined;
  }
}

type Outcome<Value> = { readonly value: Value } | { readonly fault: string };

async function faultOf<Value>(
  check: () => Promise<Value>,
  describe: (error: unknown) => string,
): Promise<Outcome<Value>> {
  try {
    return { value: await check() };
  } catch (error) {
    return { fault: describe(error) };
  }
}

function findClockFault(at: Date | undefined, now: number): readonly string[] {
  if (!at || Math.abs(at.getTime() - now) < MAX_CLOCK_DIFFERENCE_MS) return [];
  const minutes = Math.round((now - at.getTime()) / 60_000);
  return [
    `The clock of this computer is ${Math.abs(minutes)} minutes ${minutes > 0 ? 'ahead of' : 'behind'} the clock of the storage account. Set it by a time server (NTP): tokens and reminder times depend on it`,
  ];
}

function describeStorageFault(config: Config, service: 'Table' | 'Queue', error: unknown): string {
  const { storage } = config;
  if ('connectionString' in storage)
    return `STORAGE_CONNECTION_STRING is set, but the emulator does not answer for ${service.toLowerCase()}s: ${messageOf(error)}`;
  const host = `${storage.account}.${service.toLowerCase()}.${storage.suffix}`;
  const status = statusOf(error);
  if (status === 401 || status === 403)
    return `STORAGE_ACCOUNT is set, but ${host} refused the managed identity (${status}). Give the identity the role Storage ${service} Data Contributor on the account (it takes some minutes to work), and let the web app's network through the account's firewall`;
  if (isIdentityFault(error))
    return `AZURE_CLIENT_ID: the managed identity gave no token for ${host}. Assign the identity to the web app (Azure portal: Identity), and set AZURE_CLIENT_ID to its client id or leave it out for the web app's own identity: ${messageOf(error)}`;
  return `STORAGE_ACCOUNT is set, but ${host} does not answer. Check the name, the name service and the outgoing firewall (HTTPS_PROXY): ${messageOf(error)}`;
}

function describeTokenFault({ credential, tenantId }: Config, error: unknown): string {
  const remedies = {
    federated:
      'Add a federated credential to the app registration of BOT_ID (Entra: Certificates & secrets, Federated credentials, Managed identity) for the identity of AZURE_CLIENT_ID',
    'managed-identity':
      'Set BOT_ID to the client id of a user-assigned managed identity, and assign that identity to the web app (Azure portal: Identity)',
    certificate:
      'Check that BOT_CERTIFICATE_FILE has the private key, and that the certificate is added to the app registration of BOT_ID (Entra: Certificates & secrets)',
  } as const;
  return `BOT_CREDENTIAL=${credential.kind}: no token for the bot in tenant ${tenantId}. ${remedies[credential.kind]}. Check BOT_ID, TENANT_ID and the outgoing firewall, too: ${messageOf(error)}`;
}

const isIdentityFault = (error: unknown): boolean =>
  error instanceof Error && /^(CredentialUnavailable|AuthenticationRequired)/.test(error.name);

const codeOf = (error: unknown): unknown =>
  error instanceof Error && 'code' in error ? error.code : undefined;

const statusOf = (error: unknown): number | undefined =>
  error instanceof Error && 'statusCode' in error && typeof error.statusCode === 'number'
    ? error.statusCode
    : undefined;

/** The first line of the first cause, because the Azure libraries append whole responses. */
function messageOf(error: unknown): string {
  if (error instanceof Error && error.cause instanceof Error) return messageOf(error.cause);
  const text = error instanceof Error ? error.message : String(error);
  return text.split('\n', 1)[0]?.slice(0, 300) ?? '';
}
