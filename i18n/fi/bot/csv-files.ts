export const filesWords = {
  runCsv: {
    /** Of the file; letters of ASCII. */
    fileName: 'muistutuskierros',
    person: 'Henkilö',
    goals: 'Tavoitteet',
    state: 'Tila',
    why: 'Syy',
    whatToDo: 'Mitä tehdä',
    at: 'Aika',
  },
  answersCsv: {
    /** Of the file; letters of ASCII. */
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
