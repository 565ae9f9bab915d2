import type { filesWords as shape } from '../../fi/bot/csv-files.ts';

export const filesWords: typeof shape = {
  runCsv: {
    /** Of the file; letters of ASCII. */
    fileName: 'paminnelserunda',
    person: 'Person',
    goals: 'Mål',
    state: 'Läge',
    why: 'Orsak',
    whatToDo: 'Vad du kan göra',
    at: 'Tid',
  },
  answersCsv: {
    /** Of the file; letters of ASCII. */
    fileName: 'svar',
    goal: 'Mål',
    state: 'Läge',
    answeredBy: 'Svarat av',
    firstOn: 'Första svar',
    at: 'Senaste svar',
    corrections: 'Rättelser',
    asked: 'Vem tillfrågades',
    reminded: 'Senaste påminnelse',
    reason: 'Orsak till befrielse',
  },
};
