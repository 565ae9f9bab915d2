import { DRAFT_LIMITS } from '../../../domain/check-in/draft.ts';
import { aDraft, anAudit, aGoal, MARCH, PEOPLE } from '../../support/fixtures/builders.ts';
import { goalId, month } from '../../support/fixtures/ids.ts';
import { existing, type NewStores } from './setting.ts';

const { owner, projectManager } = PEOPLE;
const GOAL = goalId('palvelutorit');

export function draftsContract(fresh: NewStores): void {
  describe('drafts', () => {
    it('gives back a draft as saved, as long as drafts may be', async () => {
      const stores = fresh();
      const fields = Array.from({ length: 24 }, (_, index) => [
        `s${index}.explanation`,
        '🙂'.repeat(DRAFT_LIMITS.text / 2),
      ]);
      const draft = aDraft({ values: Object.fromEntries(fields) });
      expect(await stores.drafts.save(draft, undefined)).toBe('saved');
      expect((await existing(stores.drafts.get(owner, GOAL, MARCH))).value).toStrictEqual(draft);
    });

    it('keeps people, goals and months apart', async () => {
      const stores = fresh();
      await stores.drafts.save(aDraft(), undefined);
      expect(await stores.drafts.get(projectManager, GOAL, MARCH)).toBeUndefined();
      expect(await stores.drafts.get(owner, goalId('palvelutorit-2'), MARCH)).toBeUndefined();
      expect(await stores.drafts.get(owner, GOAL, month('2026-04'))).toBeUndefined();
    });

    it('refuses to overwrite what was saved since it was read', async () => {
      const { drafts } = fresh();
      await drafts.save(aDraft(), undefined);
      const { version } = await existing(drafts.get(owner, GOAL, MARCH));
      const second = aDraft({ edition: 'edition-2' });
      expect(await drafts.save(second, undefined)).toBe('conflict');
      expect(await drafts.save(second, version)).toBe('saved');
      expect(await drafts.save(aDraft({ edition: 'edition-3' }), version)).toBe('conflict');
      expect((await existing(drafts.get(owner, GOAL, MARCH))).value).toEqual(second);
    });

    it('removes one draft, and nothing where there is none', async () => {
      const { drafts } = fresh();
      await drafts.save(aDraft(), undefined);
      await drafts.save(aDraft({ person: projectManager }), undefined);
      await drafts.remove(owner, GOAL, MARCH);
      await drafts.remove(owner, GOAL, MARCH);
      expect(await drafts.get(owner, GOAL, MARCH)).toBeUndefined();
      expect(await drafts.get(projectManager, GOAL, MARCH)).toBeDefined();
      expect(await drafts.save(aDraft(), undefined)).toBe('saved');
    });

    it('are not among the goals of their year', async () => {
      const stores = fresh();
      const audit = anAudit({ act: 'save-goal' });
      await stores.goals.save(aGoal(), undefined, [], audit);
      await stores.drafts.save(aDraft(), undefined);
      expect(await stores.goals.list(2026)).toHaveLength(1);
    });
  });
}
