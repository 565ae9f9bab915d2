import type { TableClient } from '@azure/data-tables';
import { measureStorage, type StorageOutcome } from '../../telemetry/measure-storage.ts';
import { serviceRecorder } from '../../telemetry/service-record.ts';

type Policy = Parameters<TableClient['pipeline']['addPolicy']>[0];
type Request = Parameters<Policy['sendRequest']>[0];

/** Measures each request with its retries, and compares the clock with the storage's. */
export const measureRequests: Policy = {
  name: 'measureRequests',
  sendRequest: async (request, next) => {
    const response = await measureStorage(
      'tables',
      operationOf(request),
      () => next(request),
      ({ status }) => outcomeOf(status),
    );
    const date = response.headers.get('date');
    if (date !== undefined) serviceRecorder.comparedClock(date);
    return response;
  },
};

function operationOf({ method, url }: Request): string {
  const { pathname } = new URL(url);
  if (pathname.endsWith('/$batch')) return 'transaction';
  switch (method) {
    case 'GET':
      // One row is addressed by its keys: Table(PartitionKey='…',RowKey='…').
      return pathname.endsWith(')') && !pathname.endsWith('()') ? 'get' : 'query';
    case 'POST':
      return 'insert';
    case 'DELETE':
      return 'delete';
    default:
      return 'update';
  }
}

function outcomeOf(status: number): StorageOutcome {
  if (status < 400) return 'ok';
  if (status === 404) return 'absent';
  if (status === 409 || status === 412) return 'conflict';
  if (status === 429 || status === 503) return 'throttled';
  return status < 500 ? 'refused' : 'failed';
}
