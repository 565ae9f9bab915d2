import { updateAccountCheck, type AccountCheck } from '../../../domain/register/account-check.ts';
import { instant, personId } from '../../support/fixtures/ids.ts';

const [AINO, OLLI] = [personId(1), personId(2)];
const [MONDAY, TUESDAY] = [
  instant('2026-03-09T08:00:00.000Z'),
  instant('2026-03-10T08:00:00.000Z'),
];
const before: AccountCheck = {
  checkedAt: MONDAY,
  findings: [
    { person: AINO, problem: 'disabled', since: MONDAY },
    { person: OLLI, problem: 'disabled', since: MONDAY },
  ],
};

describe('a new check of accounts', () => {
  it('keeps since when a problem has been known', () => {
    const next = updateAccountCheck(before, [AINO], new Map([[AINO, 'disabled']]), TUESDAY);
    expect(next.findings).toContainEqual({ person: AINO, problem: 'disabled', since: MONDAY });
    expect(next.checkedAt).toBe(TUESDAY);
  });

  it('starts again when the problem is another one', () => {
    const next = updateAccountCheck(before, [AINO], new Map([[AINO, 'not-found']]), TUESDAY);
    expect(next.findings).toContainEqual({ person: AINO, problem: 'not-found', since: TUESDAY });
  });

  it('forgets a problem that is over, and only of people who were asked about', () => {
    const next = updateAccountCheck(before, [AINO], new Map(), TUESDAY);
    expect(next.findings).toEqual([{ person: OLLI, problem: 'disabled', since: MONDAY }]);
  });

  it('may be the first', () => {
    expect(updateAccountCheck(undefined, [AINO], new Map(), TUESDAY).findings).toEqual([]);
  });
});
