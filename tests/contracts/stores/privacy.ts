import {
  aConversation,
  aDraft,
  anAudit,
  aPerson,
  PEOPLE,
} from '../../support/fixtures/builders.ts';
import { instant, month } from '../../support/fixtures/ids.ts';
import type { Stores } from '../../../bot/storage/stores.ts';
import type { RowPlace } from '../../../bot/storage/stores/privacy/personal-data.ts';
import type { NewStores } from './setting.ts';

const { owner, leader } = PEOPLE;
const OLD = month('2022-03');

async function kindsIn(stores: Stores, of: RowPlace): Promise<readonly string[]> {
  const kinds: string[] = [];
  for await (const page of stores.personalData.rows(of))
    kinds.push(...page.map(({ kind }) => kind));
  return kinds.toSorted();
}

export function privacyContract(fresh: NewStores): void {
  describe('personal data', () => {
    it('are found whatever their kind, and no further than the place', async () => {
      const stores = fresh();
      await stores.people.save(aPerson(), undefined, anAudit());
      await stores.drafts.save(aDraft(), undefined);
      expect(await kindsIn(stores, 'people')).toEqual(['audit', 'person']);
      expect(await kindsIn(stores, 2026)).toEqual(['draft']);
      expect(await kindsIn(stores, 'reminders')).toEqual([]);
    });

    it('are deleted for one person only, and names are taken out of entries', async () => {
      const stores = fresh();
      const changes = [{ kind: 'person-added', name: 'Aino', roles: ['owner'] }] as const;
      await stores.people.save(aPerson(), undefined, anAudit({ target: owner, changes }));
      for (const person of [owner, leader]) {
        await stores.conversations.save(aConversation({ person }), undefined);
        await stores.drafts.save(aDraft({ person }), undefined);
      }
      expect(await stores.personalData.deleteOwnRows('people', owner)).toBe(1);
      expect(await stores.personalData.deleteOwnRows(2026, owner)).toBe(1);
      expect(await stores.personalData.deleteOwnRows(2026, owner)).toBe(0);
      expect(await stores.personalData.eraseNames(owner)).toBe(1);
      expect(await stores.personalData.eraseNames(owner)).toBe(0);
      expect(await stores.audit('people')).toMatchObject([
        { changes: [{ kind: 'person-added', roles: ['owner'] }] },
      ]);
      expect(await stores.conversations.get(leader)).toBeDefined();
      expect(JSON.stringify(await stores.audit('people'))).not.toContain('Aino');
    });
  });

  describe('retention', () => {
    it('deletes at most as many rows as asked, and only of earlier years', async () => {
      const stores = fresh();
      const none: ReadonlySet<never> = new Set();
      for (const person of [owner, leader]) {
        await stores.drafts.save(aDraft({ person, month: OLD }), undefined);
        await stores.drafts.save(aDraft({ person }), undefined);
      }
      await stores.note('people', anAudit({ at: instant('2022-03-10T08:00:00.000Z') }));
      await stores.note('people', anAudit());
      const drafts = { kind: 'drafts', before: 2023 } as const;
      expect(await stores.retention.countExpired(drafts, none, 10)).toBe(2);
      expect(await stores.retention.deleteExpired(drafts, none, 1)).toBe(1);
      expect(await stores.retention.deleteExpired(drafts, none, 10)).toBe(1);
      expect(await stores.retention.deleteExpired(drafts, none, 10)).toBe(0);
      const events = { kind: 'events', before: 2026 } as const;
      expect(await stores.retention.deleteExpired(events, none, 10)).toBe(1);
      expect(await stores.audit('people')).toHaveLength(1);
      expect(await kindsIn(stores, 2026)).toEqual(['draft', 'draft']);
    });
  });
}
