import type { questionWords as finnish } from '../../fi/bot/questions.ts';

export const questionWords: typeof finnish = {
  questions: {
    asked: (name, goal) => `${name} frågar: ${goal}`,
    from: (name, when) => `Frågan ställdes av ${name}, ${when}`,
    why: 'Du fick det här eftersom du svarar för målet. Ditt svar syns på målets sida, och den som frågade får veta det.',
    label: 'Ditt svar',
    send: 'Svara',
    summary: (goal) => `Ditt svar på en fråga: ${goal}`,
    stored: 'Svaret har sparats',
    answeredBy: (name, when) => `Svaret gavs av ${name}, ${when}`,
    reply: (name, goal) => `${name} har svarat på din fråga: ${goal}`,
    youAsked: 'Du frågade',
    youWrote: 'Du skrev',
  },
};
