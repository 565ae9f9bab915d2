import { createStores } from '../../../bot/storage/create-stores.ts';
import { organisationPartition, personKey } from '../../../bot/storage/keys.ts';
import { personRowKind } from '../../../bot/storage/row-schemas/person.ts';
import { SHAPE_COLUMN, toProperties } from '../../../bot/storage/row-format.ts';
import type { RowStore } from '../../../bot/storage/row-store.ts';
import { anOrganisation, anAudit, aPerson, PEOPLE } from '../../support/fixtures/builders.ts';
import { createMemoryRows } from '../../support/fakes/memory-rows.ts';

const { id } = aPerson();
const organisation = anOrganisation().id;
const partition = organisationPartition(organisation);
const key = personKey(id);

/** A person's row as a newer server has stored it, and this server's stores. */
async function aNewerRow() {
  const rows = createMemoryRows();
  let reads = 0;
  const counted: RowStore = {
    ...rows,
    get: (...at) => {
      reads += 1;
      return rows.get(...at);
    },
  };
  const storedByNewer = async (over: object, version?: string): Promise<void> => {
    const properties = {
      ...toProperties(personRowKind, key, aPerson()),
      [SHAPE_COLUMN]: 'newer',
      data0: JSON.stringify({ ...aPerson(), desk: 'Museums', ...over }),
    };
    await rows.write(partition, [
      version === undefined
        ? { kind: 'insert', key, properties }
        : { kind: 'update', key, properties, version },
    ]);
  };
  await storedByNewer({});
  const { people } = createStores(counted, organisation);
  return {
    people,
    storedByNewer,
    reads: () => reads,
    etag: async () => (await rows.get(partition, key))?.version ?? '',
    value: async (): Promise<unknown> =>
      JSON.parse(String((await rows.get(partition, key))?.properties['data0'])),
  };
}

const renamed = { ...aPerson(), name: 'Renamed' };
const audit = anAudit({ act: 'save-person' });

describe('a row that a newer server has written', () => {
  it('keeps what this server does not know when it is saved from what was read', async () => {
    const { people, value } = await aNewerRow();
    const found = await people.get(id);
    expect(found?.value).toStrictEqual(aPerson());
    expect(await people.save(renamed, found?.version, audit)).toBe('saved');
    expect(await value()).toEqual({ ...renamed, desk: 'Museums' });
  });

  it('keeps it when it was read from a list', async () => {
    const { people, value } = await aNewerRow();
    const [found] = await people.list();
    expect(await people.save(renamed, found?.version, audit)).toBe('saved');
    expect(await value()).toEqual({ ...renamed, desk: 'Museums' });
  });

  it('keeps it when another server handed the version to the tab', async () => {
    for (const shape of ['', '~newer', '~older']) {
      const { people, value, etag } = await aNewerRow();
      expect(await people.save(renamed, (await etag()) + shape, audit)).toBe('saved');
      expect(await value()).toEqual({ ...renamed, desk: 'Museums' });
    }
  });

  it('is not overwritten when it has changed since it was read', async () => {
    const { people, value, etag, storedByNewer } = await aNewerRow();
    const found = await people.get(id);
    await storedByNewer({ desk: 'Libraries' }, await etag());
    expect(await people.save(renamed, found?.version, audit)).toBe('conflict');
    expect(await value()).toEqual({ ...aPerson(), desk: 'Libraries' });
  });

  it('may be saved again and again', async () => {
    const { people, value } = await aNewerRow();
    for (const name of ['one', 'two']) {
      const found = await people.get(id);
      expect(await people.save({ ...renamed, name }, found?.version, audit)).toBe('saved');
      await expect(value()).resolves.toMatchObject({ name, desk: 'Museums' });
    }
  });
});

it('does not read a row of its own shape again', async () => {
  const { people, reads } = await aNewerRow();
  const own = aPerson({ id: PEOPLE.deputy });
  await people.save(own, undefined, audit);
  const found = await people.get(own.id);
  const before = reads();
  expect(await people.save({ ...own, name: 'Renamed' }, found?.version, audit)).toBe('saved');
  expect(reads()).toBe(before);
});
