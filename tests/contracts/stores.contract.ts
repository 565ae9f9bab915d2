import { organisationId } from '../support/fixtures/ids.ts';
import { accountChecksContract } from './stores/account-checks.ts';
import { checkInsContract } from './stores/check-ins.ts';
import { draftsContract } from './stores/drafts.ts';
import { goalsContract } from './stores/goals.ts';
import { handOversContract } from './stores/hand-overs.ts';
import { meetingsContract } from './stores/meetings.ts';
import { monthsContract } from './stores/months.ts';
import { overviewContract } from './stores/overview.ts';
import { privacyContract } from './stores/privacy.ts';
import { questionsContract } from './stores/questions.ts';
import { registerContract } from './stores/register.ts';
import { remindersContract } from './stores/reminders.ts';
import { scheduleContract } from './stores/schedule.ts';
import type { NewStores, MakeStores } from './stores/setting.ts';
import { themeNotesContract } from './stores/theme-notes.ts';

/**
 * Contract of every implementation of `Stores`. `makeStores` returns the stores of one body; stores of several
 * bodies share the same rows. Each test has bodies of its own.
 */
export function storesContract(name: string, makeStores: MakeStores): void {
  let bodies = 0;
  const fresh: NewStores = () => {
    bodies += 1;
    return makeStores(organisationId(`body-${bodies}`));
  };
  describe(name, () => {
    registerContract(fresh);
    accountChecksContract(fresh);
    goalsContract(fresh);
    monthsContract(fresh);
    checkInsContract(fresh);
    remindersContract(fresh);
    scheduleContract(fresh);
    draftsContract(fresh);
    meetingsContract(fresh);
    handOversContract(fresh);
    questionsContract(fresh);
    themeNotesContract(fresh);
    overviewContract(fresh);
    privacyContract(fresh);
  });
}
