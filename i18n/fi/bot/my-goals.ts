import { plural } from '../grammar.ts';

export const myGoalsWords = {
  myGoals: {
    summary: (month: string, waiting: number) =>
      waiting === 0
        ? `Kuukausipäivitys, ${month}: kaikkiin tavoitteisiisi on vastattu`
        : `Kuukausipäivitys, ${month}: ${plural(waiting, 'yksi tavoite odottaa', `${waiting} tavoitetta odottaa`)} vastaustasi`,
    title: (month: string) => `Kuukausipäivitys, ${month}`,
    answerBy: (day: string) => `Vastaa viimeistään ${day}.`,
    closed: 'Kuukausi on suljettu.',
    counts: (all: number, done: number) =>
      plural(all, `1 tavoite, vastattu ${done}`, `${all} tavoitetta, joista vastattu ${done}`),
    none: 'Sinulla ei ole tavoitteita, joihin vastaat. Jos pitäisi olla, kerro fasilitaattorille.',
    lastAnswer: (when: string) => `Viimeisin vastaus ${when}`,
    neverAnswered: 'Ei vielä vastauksia',
    phases: (done: number, all: number) => `vaiheista tehty ${done}/${all}`,
    update: 'Päivitä',
    updateGoal: (goal: string) => `Päivitä: ${goal}`,
    correctGoal: (goal: string) => `Korjaa: ${goal}`,
    page: (page: number, pages: number) => `Sivu ${page}/${pages}`,
    nothingChanged: 'Mikään ei ole muuttunut',
    handOverOrSnooze: 'Muistuta myöhemmin tai siirrä',
    more: 'Lisää tavoitteita',
    asked: 'Pyysit tämän luettelon.',
  },
  why: 'Miksi sain tämän?',
};
