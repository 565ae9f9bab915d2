export const csvFileWords = {
  runCsv: {
    /** Must be ASCII. */
    fileName: 'muistutuskierros',
    person: 'Henkilö',
    goals: 'Tavoitteet',
    state: 'Tila',
    why: 'Syy',
    whatToDo: 'Mitä tehdä',
    at: 'Aika',
  },
  answersCsv: {
    /** Must be ASCII. */
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
