import type { directoryTexts as finnish } from '../../../fi/tab/pages/directory.ts';
import { joinList, people, plural } from '../../grammar.ts';

export const directoryTexts: typeof finnish = {
  find: 'Find in the directory of people',
  findHint: 'Type the beginning of a name, or an e-mail address. A choice fills the fields below.',
  typeMore: 'Type a little more.',
  searching: 'Searching…',
  found: (count) => plural(count, 'One person was found.', `${count} people were found.`),
  noneFound: 'No one was found. Check the name, or type the details yourself.',
  registered: 'is in the register already',
  disabled: 'the account is disabled',
  failed: 'The directory did not answer. Try again, or type the details yourself.',
  accounts: {
    title: 'Accounts that cannot be used',
    lead: 'Ennuste compared the register with the directory of people. Nothing was changed.',
    none: 'Everyone in the register has an account that works.',
    checked: (at) => `Checked ${at}.`,
    again: 'Check again',
    problem: {
      disabled: 'the account is disabled',
      'not-found': 'the directory does not know this person',
    },
    since: (problem, at) => `${problem} (noticed ${at})`,
    goal: (goal, deputy) => `${goal} (deputy ${deputy})`,
    alone: (goal) => `${goal} (no deputy)`,
    of: (name, problem) => `${name}: ${problem}.`,
    goals: (goals) => `Goals: ${joinList(goals)}.`,
    noGoals: 'No goals.',
  },
  plan: {
    title: 'Before you send',
    accounts: 'The accounts of these people cannot be used, so a message will hardly reach them:',
    away: 'These people have said that they are out of office:',
    awayOf: (name) => `${name}.`,
    opens: (count) => `Ennuste opens a chat first, because there is none yet: ${people(count)}.`,
  },
  problem: {
    directory: {
      'no-permission':
        'Accounts were not checked, because Ennuste may not read the directory. Tell the operator.',
      throttled: 'Accounts were not checked, because the directory is busy.',
      unreachable: 'Accounts were not checked, because the directory could not be reached.',
    },
    presence: {
      'no-permission':
        'Absences are not known, because Ennuste may not read them. Tell the operator.',
      throttled: 'Absences are not known, because the service is busy.',
      unreachable: 'Absences are not known, because the service could not be reached.',
    },
  },
};
