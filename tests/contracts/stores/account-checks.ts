import type { AccountCheck } from '../../../domain/register/account-check.ts';
import { PEOPLE } from '../../support/fixtures/builders.ts';
import { instant } from '../../support/fixtures/ids.ts';
import { existing, type NewStores } from './setting.ts';

const at = instant('2026-03-10T08:00:00.000Z');
const check: AccountCheck = {
  checkedAt: at,
  findings: [{ person: PEOPLE.owner, problem: 'not-found', since: at }],
};

export function accountChecksContract(fresh: NewStores): void {
  describe('checks of accounts', () => {
    it('keep the newest one, and refuse one that is based on an older one', async () => {
      const { accountChecks } = fresh();
      expect(await accountChecks.get()).toBeUndefined();
      expect(await accountChecks.save(check, undefined)).toBe('saved');
      const { value, version } = await existing(accountChecks.get());
      expect(value).toStrictEqual(check);
      const next = { ...check, findings: [] };
      expect(await accountChecks.save(next, undefined)).toBe('conflict');
      expect(await accountChecks.save(next, version)).toBe('saved');
      expect((await existing(accountChecks.get())).value).toStrictEqual(next);
    });

    it('keep bodies apart', async () => {
      const [one, other] = [fresh(), fresh()];
      await one.accountChecks.save(check, undefined);
      expect(await other.accountChecks.get()).toBeUndefined();
    });
  });
}
