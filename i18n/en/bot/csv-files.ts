import type { csvFileWords as finnish } from '../../fi/bot/csv-files.ts';
import { storedKinds } from '../personal-data.ts';
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
    acts: trail.acts,
    origins: trail.origins,
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
  personDataCsv: {
    kinds: storedKinds,
    /** Only ASCII characters are allowed. */
    fileName: 'person-data',
    kind: 'Kind',
    at: 'Time',
    goal: 'Goal',
    fields: 'Fields that name the person',
    naming: 'Texts that may have the name',
    data: 'Row',
    removed: (roles) => `Removed person (${roles.join(', ')})`,
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
