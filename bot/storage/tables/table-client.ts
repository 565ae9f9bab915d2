import { TableClient } from '@azure/data-tables';
import type { TokenCredential } from '@azure/identity';
import { measureRequests } from './measure-requests.ts';
import { limitRetryAfter, limitTry, obeyDeadline } from './table-policies.ts';

/** A connection string is only for the emulator. An account in Azure is reached only with a credential. */
export type TableSettings = {
  readonly tableName: string;
  readonly tryTimeoutMs?: number;
} & (
  | { readonly connectionString: string }
  | { readonly account: string; readonly suffix: string; readonly credential: TokenCredential }
);

/** A table normally responds within milliseconds, so a short timeout reveals an outage within seconds. */
const TRY_TIMEOUT_MS = 4000;
/** A worker has no deadline. It releases its message rather than wait longer than this. */
const LONGEST_RETRY_AFTER_MS = 2000;
const RETRIES = { maxRetries: 2, retryDelayInMs: 200, maxRetryDelayInMs: 1000 } as const;

/** Plain HTTP is allowed only for a local emulator. */
const LOOPBACK =
  /(?:^|;)\s*(?:UseDevelopmentStorage=true|TableEndpoint=http:\/\/(?:127\.0\.0\.1|localhost|\[::1\])[:/])/i;

export function createTableClient(settings: TableSettings): TableClient {
  const { tryTimeoutMs = TRY_TIMEOUT_MS } = settings;
  const client = clientOf(settings);
  client.pipeline.addPolicy(measureRequests);
  client.pipeline.addPolicy(obeyDeadline);
  client.pipeline.addPolicy(limitRetryAfter(LONGEST_RETRY_AFTER_MS), { afterPhase: 'Retry' });
  client.pipeline.addPolicy(limitTry(tryTimeoutMs), { afterPhase: 'Retry' });
  return client;
}

/** Resolves to the storage's clock, if its answer had one. */
export async function ensureTable(client: TableClient): Promise<Date | undefined> {
  let date: string | undefined;
  await client.createTable({
    onResponse: ({ headers }) => {
      date = headers.get('date');
    },
  });
  return date === undefined ? undefined : new Date(date);
}
function clientOf(settings: TableSettings): TableClient {
  const { tableName } = settings;
  if ('connectionString' in settings)
    return TableClient.fromConnectionString(settings.connectionString, tableName, {
      retryOptions: RETRIES,
      allowInsecureConnection: LOOPBACK.test(settings.connectionString),
    });
  const url = `https://${settings.account}.table.${settings.suffix}`;
  return new TableClient(url, tableName, settings.credential, { retryOptions: RETRIES });
}
