import type { csvFileWords as finnish } from '../../fi/bot/csv-files.ts';
import { storedKinds } from '../personal-data.ts';
import { trail } from '../trail.ts';

export const csvFileWords: typeof finnish = {
  runCsv: {
    /** Only ASCII characters are allowed. */
    fileName: 'paminnelserunda',
    person: 'Person',
    goals: 'Mål',
    state: 'Läge',
    why: 'Orsak',
    whatToDo: 'Vad du kan göra',
    at: 'Tid',
  },
  trailCsv: {
    acts: trail.acts,
    origins: trail.origins,
    /** Only ASCII characters are allowed. */
    fileName: 'handelser',
    at: 'Tid',
    by: 'Vem',
    behalf: 'För vem',
    origin: 'Varifrån',
    act: 'Handling',
    about: 'Vad eller vem',
    month: 'Månad',
    note: 'Motivering',
    changes: 'Ändringar',
  },
  personDataCsv: {
    kinds: storedKinds,
    /** Only ASCII characters are allowed. */
    fileName: 'personuppgifter',
    kind: 'Slag',
    at: 'Tid',
    goal: 'Mål',
    fields: 'Fält som anger personen',
    naming: 'Texter där namnet kan finnas',
    data: 'Rad',
    removed: (roles) => `Raderad person (${roles.join(', ')})`,
  },
  answersCsv: {
    /** Only ASCII characters are allowed. */
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
