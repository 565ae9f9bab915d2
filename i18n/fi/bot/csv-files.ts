import { storedKinds } from '../personal-data.ts';
import { trail } from '../trail.ts';

export const csvFileWords = {
  runCsv: {
    /** Only ASCII characters are allowed. */
    fileName: 'muistutuskierros',
    person: 'Henkilö',
    goals: 'Tavoitteet',
    state: 'Tila',
    why: 'Syy',
    whatToDo: 'Mitä tehdä',
    at: 'Aika',
  },
  trailCsv: {
    acts: trail.acts,
    origins: trail.origins,
    /** Only ASCII characters are allowed. */
    fileName: 'tapahtumat',
    at: 'Aika',
    by: 'Kuka',
    behalf: 'Kenen puolesta',
    origin: 'Mistä',
    act: 'Teko',
    about: 'Mitä tai ketä',
    month: 'Kuukausi',
    note: 'Perustelu',
    changes: 'Muutokset',
  },
  personDataCsv: {
    kinds: storedKinds,
    /** Only ASCII characters are allowed. */
    fileName: 'henkilotiedot',
    kind: 'Laji',
    at: 'Aika',
    goal: 'Tavoite',
    fields: 'Missä kentissä henkilö on',
    naming: 'Tekstit, joissa nimi voi olla',
    data: 'Rivi',
    removed: (roles: readonly string[]) => `Poistettu henkilö (${roles.join(', ')})`,
  },
  answersCsv: {
    /** Only ASCII characters are allowed. */
    fileName: 'vastaukset',
    goal: 'Tavoite',
    state: 'Tila',
    answeredBy: 'Vastaaja',
    firstOn: 'Ensimmäinen vastaus',
    at: 'Viimeisin vastaus',
    corrections: 'Korjauksia',
    asked: 'Keneltä kysytty',
    reminded: 'Viimeisin muistutus',
    reason: 'Vapautuksen syy',
  },
};
