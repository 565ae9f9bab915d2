import type { register as shape } from '../../../fi/tab/pages/register.ts';
import { listIn } from '../../../format/join-list.ts';
import { plural } from '../../../format/plural.ts';

const listed = listIn('en');
const goals = (count: number): string =>
  plural('en', count, { one: 'one goal', other: `${count} goals` });
const phases = (count: number): string =>
  plural('en', count, { one: 'one phase', other: `${count} phases` });
const indicators = (count: number): string =>
  plural('en', count, { one: 'one indicator', other: `${count} indicators` });

export const register: typeof shape = {
  title: 'Register',
  heading: (year, count) =>
    count === 0
      ? `There are no goals in ${year}`
      : plural('en', count, { one: `One goal in ${year}`, other: `${count} goals in ${year}` }),
  lead: 'Goals with their people, phases and indicators. A change shows at once in the open months.',
  empty: 'Add the first goal, or copy the goals of the year before.',
  year: 'Year',
  add: 'Add a goal',
  changes: 'Changes',
  backToList: 'To the register',
  columns: { goal: 'Goal', theme: 'Theme', people: 'Owners', plan: 'Plan' },
  noTheme: 'the theme no longer exists',
  plan: (ofPhases, ofIndicators, subGoals) =>
    ofPhases + ofIndicators + subGoals === 0
      ? 'nothing yet'
      : listed([
          ...(ofPhases !== 0 ? [phases(ofPhases)] : []),
          ...(ofIndicators !== 0 ? [indicators(ofIndicators)] : []),
          ...(subGoals > 0
            ? [
                plural('en', subGoals, {
                  one: 'one sub-goal',
                  other: `${subGoals} sub-goals`,
                }),
              ]
            : []),
        ]),
  archivedList: (count) => `Archived (${count})`,
  archivedBy: (name, day, reason) => `${day}, ${name}: ${reason}`,
  order: {
    start: 'Change the order',
    lead: 'Move goals up or down, then save the order.',
    up: (name) => `Move up: ${name}`,
    down: (name) => `Move down: ${name}`,
    place: (name, place, all) => `${name} is now number ${place} of ${all}.`,
    save: 'Save the order',
    saved: 'The order has been saved.',
    stale:
      'Someone else changed the register at the same time. The list has been fetched again. Please put the goals in order once more.',
  },
  copy: {
    offer: (year) => `Copy the goals of ${year}`,
    missing: (count, year) =>
      plural('en', count, {
        one: `One goal of ${year} is not in this year`,
        other: `${count} goals of ${year} are not in this year`,
      }),
    lead: 'See what would be copied. Nothing is saved before you confirm. Answers and risks are not copied.',
    line: (plan, days, meetings) =>
      listed([
        plan,
        ...(days > 0
          ? [
              plural('en', days, {
                one: 'one day moves by a year',
                other: `${days} days move by a year`,
              }),
            ]
          : []),
        ...(meetings > 0
          ? [
              plural('en', meetings, {
                one: 'one meeting day is left out',
                other: `${meetings} meeting days are left out`,
              }),
            ]
          : []),
      ]),
    left: (names) => `No longer here: ${listed(names)}. Choose someone else after copying.`,
    themeGone: 'Its theme no longer exists, so the goal cannot be copied. Add it by hand.',
    confirm: (count) => `Copy ${goals(count)}`,
    done: (count) =>
      `${plural('en', count, { one: 'One goal has', other: `${count} goals have` })} been copied.`,
  },
  form: {
    newTitle: (year) => `A new goal for ${year}`,
    basics: 'The goal',
    name: 'Name',
    description: 'Goal text',
    theme: 'Strategy theme',
    aim: 'The aim of the strategy that it serves',
    binding: 'Binding',
    bindingHint: 'The council has decided on the goal.',
    people: 'People',
    owners: 'Owners',
    ownersHint: 'The first one is asked first.',
    projectManagers: 'Project managers',
    deputy: 'Deputy',
    nobody: 'no one',
    choosePerson: 'Choose a person',
    removePerson: (name, role) => `Remove ${name}, ${role}`,
    left: (name) => `${name} (no longer here)`,
    phases: 'Phases',
    indicators: 'Indicators',
    subGoals: 'Sub-goals',
    addPart: {
      phase: 'Add a phase',
      indicator: 'Add an indicator',
      'sub-goal': 'Add a sub-goal',
    },
    unnamed: { phase: 'New phase', indicator: 'New indicator', 'sub-goal': 'New sub-goal' },
    subDescription: 'Description',
    remove: 'Remove',
    counter: 'How many in all',
    counterHint:
      'How many are done in this phase, for example 4 events. Empty if nothing is counted.',
    unit: 'Unit',
    start: 'Starts',
    end: 'Ends',
    kind: 'Kind',
    kinds: { number: 'number', 'yes-no': 'yes or no', decision: 'decision' },
    source: 'Source',
    due: 'Due day',
    baseline: 'Baseline',
    target: 'Target',
    direction: 'Direction',
    directions: { 'at-least': 'at least', 'at-most': 'at most' },
    decidedBy: 'Who decides',
    meetings: 'Meeting days',
    meeting: (number) => `Meeting ${number}`,
    addMeeting: 'Add a meeting day',
    links: 'Programmes and projects',
    linksHint: 'One per line.',
    cityWide: 'City-wide projects',
    separateProgrammes: 'Separate programmes',
    jointThemes: 'Themes of joint planning',
    save: 'Save',
    added: (name) => `The goal has been added: ${name}.`,
    saved: 'The goal has been saved.',
    warnings: 'Before you save',
    agree: 'Remove all the same. The answers stay in the history.',
    agreeFirst: 'Confirm the removal, or put it back.',
    archive: 'Archive the goal',
    archiveLead:
      'An archived goal is no longer asked about, nor counted in new months. Nothing is deleted, and the goal can be restored.',
    reason: 'Why it is archived',
    archived: 'The goal has been archived.',
    archivedSince: (day, reason) => `Archived ${day}: ${reason}`,
    restore: 'Restore the goal',
    restored: 'The goal has been restored and is asked about again in the open months.',
  },
  warning: {
    'answered-removed': (name) =>
      `This has been answered about: ${name}. The answers stay in the history, but it is no longer asked.`,
    'target-changed': (name) => `This has been answered about, and its meaning changes: ${name}.`,
    'owner-changed': (month) =>
      `The month is open (${month}). The new owner answers for it from the moment you save.`,
    'person-left': (name) => `No longer here: ${name}.`,
    'nobody-to-ask': 'None of the owners is here any more, so nobody is asked.',
    'nothing-to-follow':
      'The goal has neither phases nor indicators. Then only the forecast is asked.',
    'due-outside-year': (name) => `A day is in another year: ${name}.`,
    'no-meeting-in-time': (name) => `There is no meeting before the due day: ${name}.`,
  },
  trail: {
    title: 'Changes',
    what: 'What',
    subjects: {
      goals: 'goals',
      people: 'people',
      settings: 'settings',
      themes: 'notes of themes',
      months: 'months',
    },
    none: 'There are no changes.',
    goal: 'Goal',
    by: 'Who',
    all: 'all',
    more: 'Show older ones',
    acts: {
      'save-goal': 'saved the goal',
      'archive-goal': 'archived the goal',
      'restore-goal': 'restored the goal',
      'order-goals': 'changed the order',
      'accept-hand-over': 'took the goal over',
      'save-person': 'saved the person’s details',
      'save-settings': 'changed the settings',
      'save-theme': 'saved the theme’s notes',
      'open-month': 'opened the month',
      'change-month': 'changed the month’s days',
      'close-month': 'closed the month',
      'reopen-month': 'opened the month again',
      excuse: 'excused the goal from answering',
      'withdraw-excuse': 'took the excuse back',
    },
    settings: {
      name: 'The name of the organisation was changed.',
      contentLanguage: 'The language of goals and answers was changed.',
      language: 'The language for those who have not chosen theirs was changed.',
      calendar: 'The calendar was changed.',
      rhythm: 'The rhythm of a month was changed.',
      texts: 'The texts of our own were changed.',
    },
    notes: {
      successes: 'The successes were changed.',
      challenges: 'The challenges were changed.',
      indicators: 'The key indicators were changed.',
    },
    parts: { phase: 'Phase', indicator: 'Indicator', 'sub-goal': 'Sub-goal' },
    fields: {
      name: 'name',
      description: 'description',
      counter: 'counter',
      plannedStart: 'start',
      plannedEnd: 'end',
      kind: 'kind',
      source: 'source',
      due: 'due day',
      unit: 'unit',
      baseline: 'baseline',
      target: 'target',
      direction: 'direction',
      decidedBy: 'who decides',
      meetings: 'meetings',
    },
    added: 'Added to the register.',
    personAdded: (name, roles) => `Added: ${name} (${listed(roles)}).`,
    personLeft: 'Marked as left.',
    personBack: 'Brought back.',
    roles: 'Roles',
    language: (from, to) => `Language: ${from} → ${to}`,
    themeAdded: (name) => `Theme added: ${name}`,
    themeRemoved: (name) => `Theme removed: ${name}`,
    themeRenamed: (from, to) => `Theme: ${from} → ${to}`,
    themeReworded: (name) => `The theme’s name was changed in another language: ${name}`,
    themes: 'Themes',
    copied: (year) => `Copied from ${year}.`,
    text: {
      name: (from, to) => `Name: ${from} → ${to}`,
      theme: (from, to) => `Theme: ${from} → ${to}`,
      aim: (from, to) => `Aim of the strategy: ${from} → ${to}`,
    },
    description: 'The goal text was changed.',
    binding: (isBinding) => (isBinding ? 'Made binding.' : 'No longer binding.'),
    addedTo: (field, names) => `${field}, added: ${listed(names)}`,
    removedFrom: (field, names) => `${field}, removed: ${listed(names)}`,
    moved: (field) => `${field}: the order was changed.`,
    partAdded: (part, name) => `${part} added: ${name}`,
    partRemoved: (part, name) => `${part} removed: ${name}`,
    partChanged: (part, name, changes) => `${part} “${name}”: ${changes.join(', ')}`,
    within: (name, subGoal) => `${name} (${subGoal})`,
    field: (field, from, to) => `${field} ${from} → ${to}`,
    fieldChanged: (field) => `${field} changed`,
    nothing: 'empty',
    place: (name, from, to) => `${name}: place ${from} → ${to}`,
    moreChanges: (count) =>
      plural('en', count, { one: 'and one more change', other: `and ${count} more changes` }),
    notKept: 'What was changed is not known.',
  },
};
