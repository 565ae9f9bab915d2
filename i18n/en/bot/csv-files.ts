import type { csvFileWords as finnish } from '../../fi/bot/csv-files.ts';
import { trail } from '../trail.ts';

export const csvFileWords: typeof finnish = {
  runCsv: {
    /** Only ASCII characters are allowed. */
    fileName: 'reminder-run',
    person: 'Person',
    goals: 'Goals',
    state: 'State',
    why: 'Why',
    whatToDo: 'What to do',
    at: 'Time',
  },
  trailCsv: {
    ...trail,
    /** Only ASCII characters are allowed. */
    fileName: 'events',
    at: 'Time',
    by: 'Who',
    behalf: 'On behalf of',
    origin: 'From where',
    act: 'Act',
    about: 'What or whom',
    month: 'Month',
    note: 'Reason',
    changes: 'Changes',
  },
  answersCsv: {
    /** Only ASCII characters are allowed. */
    fileName: 'answers',
    goal: 'Goal',
    state: 'State',
    answeredBy: 'Answered by',
    firstOn: 'First answer',
    at: 'Newest answer',
    corrections: 'Corrections',
    asked: 'Who was asked',
    reminded: 'Last reminder',
    reason: 'Reason for the excuse',
  },
};
