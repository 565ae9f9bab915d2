import type { myGoalsWords as finnish } from '../../fi/bot/my-goals.ts';
import { plural } from '../grammar.ts';

const goals = (count: number): string => `${count} mål`;

export const myGoalsWords: typeof finnish = {
  myGoals: {
    summary: (month, waiting) =>
      waiting === 0
        ? `Månadsavstämning, ${month}: alla dina mål har fått svar`
        : `Månadsavstämning, ${month}: ${plural(waiting, 'ett mål väntar', `${waiting} mål väntar`)} på ditt svar`,
    title: (month) => `Månadsavstämning, ${month}`,
    answerBy: (day) => `Svara senast ${day}.`,
    closed: 'Månaden är stängd.',
    counts: (all, done) => `${goals(all)}, varav ${done} har fått svar`,
    none: 'Du har inga mål att svara för. Om du borde ha det, berätta för facilitatorn.',
    lastAnswer: (when) => `Senaste svar ${when}`,
    neverAnswered: 'Inga svar ännu',
    phases: (done, all) => `faser klara ${done}/${all}`,
    update: 'Uppdatera',
    updateGoal: (goal) => `Uppdatera: ${goal}`,
    correctGoal: (goal) => `Rätta: ${goal}`,
    page: (page, pages) => `Sida ${page}/${pages}`,
    nothingChanged: 'Ingenting har ändrats',
    handOverOrSnooze: 'Påminn senare eller för över',
    more: 'Fler mål',
    asked: 'Du bad om den här listan.',
  },
  why: 'Varför fick jag det här?',
};
