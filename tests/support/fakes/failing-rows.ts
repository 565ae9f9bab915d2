import type { RowStore } from '../../../bot/storage/row-store.ts';
import { Unavailable } from '../../../bot/unavailable.ts';

/** Rows of a table service that a test can stop. */
export interface FailingRows {
  readonly rows: RowStore;
  /** Makes the requests fail for which `isDown` returns true. By default they fail as in an outage. */
  failWhen(isDown: (verb: 'get' | 'range' | 'write', key: string) => boolean, error?: Error): void;
}

export function failRows(rows: RowStore): FailingRows {
  const outage = new Unavailable('tables', new Error('connect ECONNREFUSED'));
  let fails: Parameters<FailingRows['failWhen']>[0] = () => false;
  let failure: Error = outage;
  const check = (verb: 'get' | 'range' | 'write', key: string): void => {
    if (fails(verb, key)) throw failure;
  };
  return {
    failWhen: (isDown, error = outage) => {
      fails = isDown;
      failure = error;
    },
    rows: {
      get: async (partition, key) => {
        check('get', key);
        return rows.get(partition, key);
      },
      range: async (partition, range, limit) => {
        check('range', range.from);
        return rows.range(partition, range, limit);
      },
      write: async (partition, changes) => {
        check('write', changes[0]?.key ?? '');
        return rows.write(partition, changes);
      },
      writeForVersions: async (partition, changes) => {
        check('write', changes[0]?.key ?? '');
        return rows.writeForVersions(partition, changes);
      },
    },
  };
}
