import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { TableClient } from '@azure/data-tables';

import { backUpTable } from '../../../infra/backup/back-up-table.ts';
import { restoreTable } from '../../../infra/backup/restore-table.ts';
import { startAzurite, type Azurite } from '../../support/world/azurite.ts';

let azurite: Azurite;
const folder = mkdtempSync(join(tmpdir(), 'ennuste-backup-'));
const file = join(folder, 'table.jsonl.gz');

const tableNamed = (name: string): TableClient =>
  TableClient.fromConnectionString(azurite.connectionString, name, {
    allowInsecureConnection: true,
  });

async function rowsOf(client: Pick<TableClient, 'listEntities'>): Promise<readonly unknown[]> {
  const rows: unknown[] = [];
  for await (const { etag: _etag, timestamp: _timestamp, ...row } of client.listEntities({
    disableTypeConversion: true,
  }))
    rows.push(row);
  return rows;
}

beforeAll(async () => {
  azurite = await startAzurite();
  const table = tableNamed('Ennuste');
  await table.createTable();
  for (const partitionKey of ['kuva:2026', 'kuva:runs'])
    for (let index = 0; index < 120; index += 1)
      await table.createEntity({
        partitionKey,
        rowKey: `goal:${index}`,
        explanation: 'Mikään ei ole muuttunut "€" \n',
        value: 2.5,
        since: { type: 'DateTime', value: '2026-03-16T06:00:00.0000000Z' },
        count: index,
        ...(index % 2 === 0 && { isBinding: true }),
      });
});
afterAll(async () => {
  await azurite.stop();
  rmSync(folder, { recursive: true });
});

describe('a backup of the table', () => {
  it('comes back with every row, column and type', async () => {
    expect(await backUpTable(tableNamed('Ennuste'), file)).toBe(240);
    expect(await restoreTable(tableNamed('Restored'), file)).toBe(240);
    const restored = await rowsOf(tableNamed('Restored'));
    expect(restored).toEqual(await rowsOf(tableNamed('Ennuste')));
    expect(restored[0]).toMatchObject({ since: { type: 'DateTime' }, value: { value: '2.5' } });
  });

  it('overwrites no row', async () => {
    await expect(restoreTable(tableNamed('Ennuste'), file)).rejects.toThrow('has rows already');
  });
});
