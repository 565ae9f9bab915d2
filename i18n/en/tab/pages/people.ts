import type { peoplePage as finnish } from '../../../fi/tab/pages/people.ts';
import { people, plural } from '../../grammar.ts';
import { storedKinds } from '../../personal-data.ts';

export const peoplePage: typeof finnish = {
  title: 'People',
  lead: (active, unreached) =>
    unreached === 0
      ? `The register has ${people(active)}. All of them can be reached in Teams.`
      : `The register has ${people(active)}. Not reached in Teams: ${unreached}.`,
  search: 'Search by name or goal',
  role: 'Role',
  anyRole: 'all',
  found: (count, all) => `Showing ${count} of ${all}.`,
  noneFound: 'No one matches the search.',
  clear: 'Show everyone',
  add: 'Add a person',
  columns: {
    name: 'Name',
    roles: 'Roles',
    language: 'Language',
    chat: 'Teams',
    goals: 'Goals',
    change: 'Change',
  },
  you: '(you)',
  noLanguage: 'not chosen',
  reached: 'can be reached',
  noGoals: 'no goals',
  change: 'Change',
  changeOf: (name) => `Change: ${name}`,
  left: (count) => `Left (${count})`,
  leftLead: 'Those who have left get no messages and cannot open Ennuste. Their answers stay.',
  bringBack: 'Bring back',
  bringBackOf: (name) => `Bring back: ${name}`,
  form: {
    addTitle: 'New person',
    name: 'Name',
    id: 'Entra object ID',
    idHint:
      'The person is known by this only, because names and e-mail addresses may change. It is in the Entra admin centre, among the person’s properties, as Object ID; the organisation’s support can also give it.',
    roles: 'Roles',
    roleHint: {
      owner: 'Answers for goals and gets the monthly card.',
      leadership: 'Sees every goal.',
      facilitator: 'Keeps the register, opens months and sends reminders.',
    },
    unit: 'Unit',
    title: 'Title',
    detailsHint: 'Optional. Shown to others when two people have the same name.',
    namesake: (name, details) =>
      details === ''
        ? `${name} is in the register already. Write a unit or a title so that they can be told apart.`
        : `${name} (${details}) is in the register already. Write a unit or a title so that they can be told apart.`,
    language: 'Language of cards',
    anyLanguage: 'the language of Teams',
    save: 'Save',
    cancel: 'Cancel',
  },
  problem: {
    name: 'Write the name.',
    'name-long': (most) => `A name has at most ${most} characters.`,
    'unit-long': (most) => `A unit has at most ${most} characters.`,
    'title-long': (most) => `A title has at most ${most} characters.`,
    id: 'This is not an object ID. It has five parts, for example 0f5e2c1a-3b4d-4e5f-8a9b-0c1d2e3f4a5b.',
    'id-address':
      'This is a sign-in address. Ennuste needs the Entra object ID, because the address may change.',
    'id-taken': (name) =>
      `The ID is in the register already: ${name}. Change their details instead.`,
    roles: 'Choose at least one role.',
  },
  conflict:
    'Someone else changed this meanwhile, and nothing was saved. The list has the newest details now, and what you typed is still here. Check it and save again.',
  changedSince:
    'Someone else has changed this since, so nothing was changed. The list shows the newest.',
  data: {
    kinds: storedKinds,
    open: 'Personal data',
    openOf: (name) => `Personal data: ${name}`,
    title: (name) => `What is stored about ${name}`,
    count: (kind, count) => `${kind}: ${count}`,
    naming:
      'These texts may have the name. Removing the person does not change them: correct them yourself if needed.',
    more: (count) => `and ${count} more, which the file has`,
    exportCsv: 'Export everything',
    remove: 'Remove the person’s data',
    question: (name) =>
      `Remove the data of ${name}? The name, the chat in Teams, drafts and postponed reminders are deleted for good. Answers and events stay, without the name.`,
    sure: 'Remove for good',
    keep: 'Do not remove',
    removed: 'The person’s data have been removed.',
    leaveFirst: 'The data can be removed once the person is marked as left.',
    goalsFirst: (goals) =>
      `The data cannot be removed before these goals have someone else in the register: ${goals.join(', ')}.`,
  },
  leave: {
    open: 'Mark as left',
    title: (name) => `Mark ${name} as left?`,
    lead: 'Nothing is removed: answers and history stay, and the person can be brought back.',
    you: 'This is you. You can no longer open Ennuste unless another facilitator brings you back.',
    nothing: 'No goals, hand-overs or drafts are left behind.',
    alone: (count) =>
      `No one else answers for these goals (${count}). Give them a new owner in the register:`,
    shared: (count) => `Their name stays on these goals, too (${count}):`,
    handOvers: 'Hand-overs under way:',
    asked: (goal, from, to, monthName) =>
      `${goal}, ${monthName}: ${from} has asked ${to}, no answer yet`,
    taken: (goal, from, to, monthName) => `${goal}, ${monthName}: ${to} has taken it from ${from}`,
    drafts: (count) =>
      plural(
        count,
        'One draft that was not saved as an answer is left behind. No one else sees it.',
        `${count} drafts that were not saved as answers are left behind. No one else sees them.`,
      ),
    sure: 'Mark as left',
    keep: 'Do not mark',
  },
  done: {
    added: (name) => `${name} is in the register now.`,
    changed: (name) => `The details are saved: ${name}.`,
    left: (name) => `${name} is marked as left.`,
    back: (name) => `${name} is back.`,
  },
};
