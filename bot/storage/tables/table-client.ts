import { TableClient } from '@azure/data-tables';
import { limitRetryAfter, limitTry, obeyDeadline } from './table-policies.ts';

export interface TableSettings {
  readonly connectionString: string;
  readonly tableName: string;
  readonly tryTimeoutMs?: number;
}

/** A table normally responds within milliseconds, so a short timeout reveals an outage within seconds. */
const TRY_TIMEOUT_MS = 4000;
/** A worker has no deadline. It releases its message rather than wait longer than this. */
const LONGEST_RETRY_AFTER_MS = 2000;
const RETRIES = { maxRetries: 2, retryDelayInMs: 200, maxRetryDelayInMs: 1000 } as const;

/** Plain HTTP is allowed only for a local emulator. */
const LOOPBACK = /(?:^|;)\s*TableEndpoint=http:\/\/(?:127\.0\.0\.1|localhost|\[::1\])[:/]/i;

export function createTableClient({
  connectionString,
  tableName,
  tryTimeoutMs = TRY_TIMEOUT_MS,
}: TableSettings): TableClient {
  const client = TableClient.fromConnectionString(connectionString, tableName, {
    retryOptions: RETRIES,
    allowInsecureConnection: LOOPBACK.test(connectionString),
  });
  client.pipeline.addPolicy(obeyDeadline);
  client.pipeline.addPolicy(limitRetryAfter(LONGEST_RETRY_AFTER_MS), { afterPhase: 'Retry' });
  client.pipeline.addPolicy(limitTry(tryTimeoutMs), { afterPhase: 'Retry' });
  return client;
}

export async function ensureTable(client: TableClient): Promise<void> {
  await client.createTable();
}
