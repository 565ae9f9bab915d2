import type { themePages as fi } from '../../../fi/tab/pages/themes.ts';

const problem: (typeof fi)['themeForm']['problem'] = {
  required: () => 'Write something here, or remove it.',
  'too-long': (limit) => `There is room for ${limit} characters. Shorten the text.`,
  'too-many': (limit) => `There can be at most ${limit}. Remove one.`,
  'control-characters': () => 'The text has characters that cannot be saved. Type it again.',
  'not-a-number': () => 'Write the number in figures, for example 71.9.',
  'too-large': (limit) => `The number can be at most ${limit}. Choose another unit if needed.`,
  twice: () => 'The same is in the list already. Change or remove one of them.',
  'nothing-told': () => 'Add a number and its period, or write only a note.',
  'direction-needed': () => 'Choose whether the number should be at least or at most the target.',
  id: () => 'This indicator cannot be saved. Remove it and add it again.',
};

export const themePages: typeof fi = {
  themes: {
    title: 'Themes',
    inTrouble: (count, all) =>
      count === 0
        ? `The goals of all ${all} themes will be met or are met.`
        : `In ${count} of ${all} themes a goal will not be met, is uncertain or has no answer.`,
    kept: (successes, challenges, indicators) =>
      `Successes: ${successes}, challenges: ${challenges}, key indicators: ${indicators}.`,
    noGoals: 'The theme has no goals this month.',
    around: 'Other themes',
    worse: (names) => `Got worse: ${names}`,
    better: (names) => `Got better: ${names}`,
    indicators: 'Key indicators',
    successes: 'Successes',
    challenges: 'Challenges and what to develop',
    none: 'Nothing has been written yet.',
    keptBy: (name, at) => `Written by ${name}, ${at}`,
    edit: 'Edit the theme',
    period: 'Period',
    figure: (figure, period) => `${figure} (${period}).`,
    series: (last, lastPeriod, first, firstPeriod) =>
      `Latest ${last} (${lastPeriod}), first ${first} (${firstPeriod}).`,
    named: (name, sentence) => `${name}: ${sentence}`,
    target: (what) => `The target is ${what}.`,
    reached: 'The target has been reached.',
    notReached: 'The target has not been reached yet.',
  },

  themeForm: {
    title: 'What is written about the theme',
    resumed: 'You go on where you left off. Your changes are not saved yet.',
    success: (number) => `Success ${number}`,
    challenge: (number) => `Challenge ${number}`,
    indicator: (number) => `Key indicator ${number}`,
    addSuccess: 'Add a success',
    addChallenge: 'Add a challenge',
    addIndicator: 'Add a key indicator',
    name: 'Name',
    unit: 'Unit',
    source: 'Source',
    direction: 'The target is',
    directions: { none: 'none', 'at-least': 'at least', 'at-most': 'at most' },
    target: 'Target figure',
    note: 'Note',
    line: (number) => `Name of series ${number}`,
    lineLabel: (number) => `Series ${number}`,
    addLine: 'Add a parallel series',
    period: (number) => `Period ${number}`,
    periodHint:
      'A period is, for example, the year 2019 or 6–12/2018. The oldest first; an empty number is a gap.',
    value: 'Number',
    addPeriod: 'Add a period',
    save: 'Save',
    cancel: 'Cancel',
    saved: 'The theme has been saved.',
    problem,
  },

  programmes: {
    title: 'Programmes and projects',
    linked: (linked, all) =>
      linked === all
        ? `All ${all} goals belong to programmes, projects or joint themes.`
        : `${linked} of ${all} goals belong to programmes, projects or joint themes.`,
    inOverview: 'Show only these in the overview',
    none: 'No goal has been linked to a programme or a project. The facilitator links them in the register.',
  },
};
