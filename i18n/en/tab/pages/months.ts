import type { months as finnish } from '../../../fi/tab/pages/months.ts';
import { goals, people, plural } from '../../grammar.ts';

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

export const months: typeof finnish = {
  title: 'Months',
  headline: (year) => `Months and answers ${year}`,
  none: 'No month of this year has been opened yet. When you open the first, every goal gets its row in it and answers are taken.',
  noGoals: 'This year has no goals yet. Add them to the register, then open the first month.',
  toRegister: 'Go to the register',
  years: 'Years',
  list: 'Months',
  earlier: (count) => plural(count, 'One earlier month', `${count} earlier months`),
  columns: {
    month: 'Month',
    state: 'State',
    opens: 'Opens',
    due: 'Due',
    closes: 'Closes',
    answers: 'Answered',
  },
  state: { 'not-yet-open': 'not open yet', open: 'open', closed: 'closed' },
  answered: ({ 'on-time': onTime, late, pending, missed, excused }) => {
    const asked = onTime + late + pending + missed;
    return excused === 0
      ? `${onTime + late}/${asked}`
      : `${onTime + late}/${asked}, excused ${excused}`;
  },

  open: 'Open a month',
  openLead: 'The proposed days are working days. You can change them.',
  opening: (month, count) =>
    plural(
      count,
      `One goal gets its row in ${month}.`,
      `${count} goals get their row in ${month}.`,
    ),
  asks: (count, day) => `The schedule asks ${people(count)} to answer, on ${day} at the earliest.`,
  asksNobody:
    'The schedule is not running or leaves the month out, so no one is reminded automatically.',
  sureOpen: 'Open',
  keep: 'Do not',
  opensOn: 'Opens',
  dueOn: 'Due',
  closesOn: 'Closes',
  badDay: 'Choose a day.',
  why: {
    order: 'The days must come in order: opens, due, closes.',
    past: 'The day has passed. Choose today or a later day.',
    overdue:
      'The due day has passed, so every answer would be late from the start. Choose today or a later day.',
    outside:
      'The day is too far from the month. A month opens at the beginning of the month before at the earliest, and closes two months later at the latest.',
    begun: 'The month has opened already, so this day cannot be changed.',
  },
  stale:
    'Someone else changed the month at the same time. What you typed is still here, and the month was fetched again. Check it and save again.',
  opened: (month) => `${month} has been opened.`,

  change: 'Change the days',
  changeHint: 'Answers given on time stay on time.',
  save: 'Save',
  cancel: 'Cancel',
  changed: 'The days have been changed.',
  close: 'Close the month',
  closeQuestion: (month, waiting) =>
    waiting === 0
      ? `${month} is closed now. Answers can no longer be corrected.`
      : `${month} is closed now. ${plural(waiting, 'One goal stays', `${waiting} goals stay`)} without an answer, and no more reminders are sent.`,
  closed: (month) => `${month} has been closed.`,
  reopen: 'Open again',
  reopenHint:
    'The month takes answers again until the new closing day. An answer after the due day is late. What is left of the schedule’s reminders is sent on its days.',
  reopenedUntil: (month, day) => `${month} is open until ${day}.`,
  trail: 'Who did what',
  act: {
    'open-month': 'The month was opened',
    'change-month': 'The days were changed',
    'close-month': 'The month was closed',
    'reopen-month': 'The month was opened again',
    excuse: 'A goal was excused',
    'withdraw-excuse': 'An excuse was taken back',
  },
  days: (opens, due, closes) => `opens ${opens}, due ${due}, closes ${closes}`,
  byAt: (name, at) => `${name}, ${at}`,
  noEvents: 'Nothing has been done with the month.',

  answersOf: (month) => `Answers, ${month}`,
  choose: 'Choose a month from the list to see its answers.',
  noRows: 'There are no goals in this month.',
  show: 'Show',
  allStates: 'all',
  sort: 'Order',
  sorts: {
    portfolio: 'as in the portfolio',
    state: 'missing first',
    answered: 'newest answers first',
    reminded: 'longest without a reminder',
  },
  filterEmpty: 'No goal is in this state now.',
  shown: (shown, all) =>
    shown === all ? `${capital(goals(all))}.` : `${shown} of ${all} goals are shown.`,
  download: 'Download CSV',
  downloaded: 'The file has been fetched. Teams or the browser saves it if downloads are allowed.',
  answerColumns: {
    goal: 'Goal',
    state: 'State',
    answer: 'Answer',
    asked: 'Who was asked',
    reminded: 'Last reminder',
    act: 'Action',
  },
  corrections: (count) => plural(count, 'corrected once', `corrected ${count} times`),
  noAnswer: 'no answer',
  nobody: 'no one',
  notReminded: 'not reminded',
  reminded: (at, name, state) => `${at}, ${name}: ${state}`,
  excusedBecause: (reason) => `Reason: ${reason}`,
  excuse: 'Excuse',
  excuseOf: (goal) => `Excuse from answering: ${goal}`,
  excuseReason: 'Why does the goal not have to be answered this month?',
  excuseNeeded: 'Write the reason. It is shown in the goal’s row.',
  excused: (goal) => `${goal}: excused this month.`,
  excuseSelected: 'Excuse the selected',
  excusedSeveral: (count) => `${count} goals: excused this month.`,
  notChanged: (count) =>
    plural(
      count,
      'One goal was not changed. The reason is in its row.',
      `${count} goals were not changed. The reason is in each row.`,
    ),
  rowChanged:
    'The row changed meanwhile, and you now see its newest state. Check it and try again.',
  withdraw: 'Take the excuse back',
  withdrawOf: (goal) => `Take the excuse back: ${goal}`,
  withdrawn: (goal) => `${goal}: the excuse was taken back.`,

  grid: 'The year at a glance',
  gridSentence: (missed) =>
    missed === 0
      ? 'No answer is missing from the closed months.'
      : plural(
          missed,
          'One answer is missing from the closed months.',
          `${missed} answers are missing from the closed months.`,
        ),
  notFollowed: 'not followed',
};
