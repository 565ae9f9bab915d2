import { RestError, TableClient } from '@azure/data-tables';

export interface TableSettings {
  readonly connectionString: string;
  readonly tableName: string;
  readonly tryTimeoutMs?: number;
}

/** A table normally responds within milliseconds, so a short timeout reveals an outage within seconds. */
const TRY_TIMEOUT_MS = 4000;
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
  client.pipeline.addPolicy(
    {
      name: 'tryTimeout',
      sendRequest: async (request, next) => {
        request.timeout = tryTimeoutMs;
        try {
          return await next(request);
        } catch (error) {
          if (!isAbort(error) || request.abortSignal?.aborted) throw error;
          // The client does not retry after an abort, but it does retry after this error code.
          const message = `Table storage did not answer in ${tryTimeoutMs} ms`;
          throw new RestError(message, { code: 'ETIMEDOUT', request });
        }
      },
    },
    { afterPhase: 'Retry' },
  );
  return client;
}

export async function ensureTable(client: TableClient): Promise<void> {
  await client.createTable();
}

const isAbort = (error: unknown): boolean => error instanceof Error && error.name === 'AbortError';
