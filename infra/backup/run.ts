/** `npm run backup -- --account NAME [--table Ennuste] --to FILE`, and `npm run restore -- … --from FILE`. */
import { parseArgs } from 'node:util';

import { backUpTable } from './back-up-table.ts';
import { openTable } from './open-table.ts';
import { restoreTable } from './restore-table.ts';

const { values } = parseArgs({
  options: {
    account: { type: 'string', default: '' },
    table: { type: 'string', default: 'Ennuste' },
    to: { type: 'string' },
    from: { type: 'string' },
  },
});
const client = openTable(values.account, values.table);
if (values.to !== undefined)
  console.log(
    `${await backUpTable(client, values.to)} rows of ${values.table} are in ${values.to}.`,
  );
else if (values.from !== undefined)
  console.log(
    `${await restoreTable(client, values.from)} rows of ${values.from} are in ${values.table}.`,
  );
else {
  console.error('Say where: --to FILE to back up, --from FILE to restore.');
  process.exitCode = 2;
}
