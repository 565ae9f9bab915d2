import type { questions as finnish } from '../../../fi/tab/components/questions.ts';
import { joinList, plural } from '../../grammar.ts';

export const questions: typeof finnish = {
  title: 'Frågor',
  none: 'Ingen har frågat något om målet.',
  open: (count) => plural(count, 'En fråga väntar på svar', `${count} frågor väntar på svar`),
  askedBy: (name, when) => `${name} frågade ${when}`,
  answeredBy: (name, when) => `${name} svarade ${when}`,
  waits: 'väntar på svar',
  withdrawn: (when) => `frågan återtogs ${when}`,
  label: 'Ditt svar',
  send: 'Skicka svaret',
  answered: 'Svaret har sparats och den som frågade får veta det.',
  ask: 'Fråga om målet',
  askLabel: 'Din fråga',
  askHint: (names) =>
    `Frågan går till dem som svarar för målet: ${joinList(names)}. Svaret syns här, och du får det också i Teams.`,
  askSend: 'Skicka frågan',
  asked: (names) =>
    names.length > 0
      ? `Frågan har skickats: ${joinList(names)}.`
      : 'Frågan har sparats. Ingen kunde nås i Teams, men frågan syns på ägarens sida.',
  askedBefore: (names) =>
    `Frågan har sparats och syns på målets sida. Inget nytt kort skickades, eftersom det nyss kom en fråga från dig om samma mål: ${joinList(names)}.`,
  withdraw: 'Återta frågan',
  withdrawQuestion: 'Frågan syns fortfarande som återtagen, men den kan inte längre besvaras.',
  withdrawSure: 'Återta',
  keep: 'Återta inte',
  empty: 'Skriv först en text.',
  tooLong: (most) => `Texten får ha högst ${most} tecken. Förkorta den.`,
};
