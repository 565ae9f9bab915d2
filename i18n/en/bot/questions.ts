import type { questionWords as finnish } from '../../fi/bot/questions.ts';

export const questionWords: typeof finnish = {
  questions: {
    asked: (name, goal) => `${name} asks: ${goal}`,
    from: (name, when) => `Asked by ${name}, ${when}`,
    why: 'You got this because you answer for the goal. Your answer is shown on the page of the goal, and the person who asked is told.',
    label: 'Your answer',
    send: 'Answer',
    summary: (goal) => `Your answer to a question: ${goal}`,
    stored: 'The answer has been saved',
    answeredBy: (name, when) => `Answered by ${name}, ${when}`,
    reply: (name, goal) => `${name} has answered your question: ${goal}`,
    youAsked: 'You asked',
    youWrote: 'You wrote',
  },
};
