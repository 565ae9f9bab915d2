import type { csvFileWords as shape } from '../../fi/bot/csv-files.ts';

export const csvFileWords: typeof shape = {
  runCsv: {
    /** ASCII only. */
    fileName: 'paminnelserunda',
    person: 'Person',
    goals: 'Mål',
    state: 'Läge',
    why: 'Orsak',
    whatToDo: 'Vad du kan göra',
    at: 'Tid',
  },
  answersCsv: {
    /** ASCII only. */
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
