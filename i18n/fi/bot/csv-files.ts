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
