import type { ImportField, ImportProblem } from '../../../../domain/register/people-import.ts';
import type { importTexts as finnish } from '../../../fi/tab/pages/people-import.ts';
import { joinList } from '../../grammar.ts';

const problem: Readonly<Record<ImportProblem, string>> = {
  'id-missing': 'the object ID is missing',
  'id-address': 'there is an e-mail address in place of the ID',
  'id-wrong': 'this is not an object ID',
  'id-twice': 'the same ID is on an earlier line',
  'name-missing': 'the name is missing',
  'name-unreadable': 'the name has characters that cannot be shown',
  'name-long': 'the name is too long',
  'details-unreadable': 'the unit or the title has characters that cannot be shown',
  'details-long': 'the unit or the title is too long',
  formula: 'the text begins like a formula',
  'language-unknown': 'the language is unknown; use fi, sv or en',
  'role-unknown': 'the role is unknown; use owner, leadership or facilitator',
  'person-left': 'the person is marked as left; bring them back first',
  'last-facilitator': 'the last facilitator must keep the role',
  'changed-meanwhile': 'someone else changed the person at the same time; import the file again',
};

const field: Readonly<Record<ImportField, string>> = {
  name: 'name',
  unit: 'unit',
  title: 'title',
  language: 'language',
  roles: 'roles',
};

export const importTexts: typeof finnish = {
  open: 'Import from a file',
  title: 'Import people from a file',
  lead: 'The first line of the CSV file has headings. Object ID and Name are needed; Unit, Title, Language and Roles are optional. An empty cell leaves what is known as it is, and no one is removed.',
  file: 'CSV file',
  reading: 'Reading the file…',
  tooLarge: 'The file is too large. Split it into smaller ones.',
  summary: (added, changed, same, refused) =>
    `To add ${added}, to change ${changed}, as before ${same}, refused ${refused}.`,
  done: (added, changed, same, refused) =>
    `Added ${added}, changed ${changed}, as before ${same}, refused ${refused}.`,
  nothing: 'The file has nothing to save.',
  apply: (count) => `Save (${count})`,
  close: 'Close',
  cancel: 'Cancel',
  columns: { line: 'Line', person: 'Person', what: 'What happens' },
  noName: '(no name)',
  add: (roles) => `added: ${joinList(roles)}`,
  namesake: (name) => `the register has ${name} already`,
  change: (fields) => `changed: ${joinList(fields.map((one) => field[one]))}`,
  same: 'as before',
  refused: (problems) => `refused: ${joinList(problems.map((one) => problem[one]))}`,
};
