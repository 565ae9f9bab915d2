import type { myGoalsWords as finnish } from '../../fi/bot/my-goals.ts';
import { plural } from '../grammar.ts';

const goals = (count: number): string => plural(count, `${count} goal`, `${count} goals`);

export const myGoalsWords: typeof finnish = {
  myGoals: {
    summary: (month, waiting) =>
      waiting === 0
        ? `${month}: all your goals have been answered`
        : `${month}: ${plural(waiting, 'one goal waits', `${waiting} goals wait`)} for your answer`,
    title: (month) => `Monthly check-in, ${month}`,
    answerBy: (day) => `Answer by ${day}.`,
    closed: 'The month is closed.',
    counts: (all, done) => `${goals(all)}, ${done} answered`,
    none: 'You have no goals to answer for. If you should have, tell the facilitator.',
    lastAnswer: (when) => `Last answer ${when}`,
    neverAnswered: 'No answers yet',
    phases: (done, all) => `phases done ${done}/${all}`,
    update: 'Update',
    updateGoal: (goal) => `Update: ${goal}`,
    correctGoal: (goal) => `Correct: ${goal}`,
    page: (page, pages) => `Page ${page}/${pages}`,
    nothingChanged: 'Nothing has changed',
    handOverOrSnooze: 'Remind later or hand over',
    more: 'More goals',
    asked: 'You asked for this list.',
  },
  why: 'Why did I get this?',
};
