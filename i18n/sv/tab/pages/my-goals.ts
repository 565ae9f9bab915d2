import type { mine as finnish } from '../../../fi/tab/pages/my-goals.ts';
import { joinList, plural } from '../../grammar.ts';

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

export const mine: typeof finnish = {
  waiting: (count) =>
    plural(count, 'Ett mål väntar på ditt svar', `${count} mål väntar på ditt svar`),
  allAnswered: 'Alla dina mål är besvarade',
  noneOpen: 'Ingen månad tar emot svar just nu',
  noGoals: 'Du har inga mål att svara för. Om du borde ha det, kontakta facilitatorn.',
  noMonth: 'Ingen månad har öppnats ännu',
  next: (month, day) => `Nästa månad, ${month}, öppnas ${day}.`,
  record: (onTime, late, missed) =>
    `I år: besvarat i tid ${onTime}, försenat ${late}, obesvarat ${missed}.`,
  answerBy: (month, day) => `${capital(month)}: svara senast ${day}`,
  closed: (month) => `${capital(month)}: månaden är stängd`,
  lastAnswer: (monthName, who, when) => `Senaste svar: ${monthName} (${who}, ${when})`,
  neverAnswered: 'Inga svar ännu',
  draft: (when) => `Du har börjat på ett svar, utkast ${when}.`,
  handedToYou: (name) => `${name} har överfört den här månadens avstämning till dig.`,
  handedOn: {
    asked: (name) => `Förfrågan har skickats: ${name}. Tills dess svarar du.`,
    accepted: (name) => `Månadens avstämning görs av ${name}. Du kan ändå svara själv.`,
    declined: (name) => `${name} kunde inte ta avstämningen. Du kan fråga en annan person.`,
  },
  checkIn: 'Uppdatera',
  checkInGoal: (goal) => `Uppdatera: ${goal}`,
  correctGoal: (goal) => `Rätta: ${goal}`,
  unchanged: 'Inget har ändrats',
  unchangedGoal: (goal) => `Inget har ändrats: ${goal}`,
  unchangedTitle: (goal) => `Gäller det här ännu? ${goal}`,
  cannotRepeat:
    'Det föregående svaret kan inte bekräftas som sådant, eftersom formuläret nu frågar mer. Uppdatera målet med formuläret.',
  confirm: 'Bekräfta',
  cancel: 'Avbryt',
  repeated: (goal, day) => `Sparat: ${goal}. Du kan rätta svaret till och med ${day}.`,
  handOn: 'Överför till någon annan',
  handOnGoal: (goal) => `Överför till någon annan: ${goal}`,
  handOverHint:
    'Överföringen gäller när personen har godkänt den. En överföring för gott sätter personen i ditt ställe i registret.',
  name: 'Personens namn eller en del av det',
  nobodyFound: 'Ingen hittades. Pröva med en annan del av namnet.',
  toWhom: 'Till vem',
  choosePerson: 'Välj vem som ska få förfrågan.',
  seekPerson: 'Sök först personen med namn.',
  deputy: (name) => `${name} (ställföreträdare)`,
  howLong: 'För hur lång tid',
  onlyMonth: (month) => `Bara den här månaden: ${month}`,
  forGood: 'För gott',
  ask: 'Skicka förfrågan',
  wrongPerson: 'Jag är inte rätt person',
  note: 'Meddelande till facilitatorerna, till exempel vem som kunde svara (frivilligt)',
  sendNote: 'Skicka till facilitatorerna',
  told: (names) => `Meddelandet gick till: ${joinList(names)}.`,
  toldBefore: (names) =>
    `Ditt meddelande har sparats. Inget nytt kort skickades, eftersom det nyss kom ett från dig om samma mål: ${joinList(names)}.`,
  toldNobody:
    'Meddelandet sparades, men ingen facilitator kunde nås i Teams. Kontakta facilitatorn på annat sätt.',
  asked: 'Du har blivit ombedd att svara',
  asksYou: {
    month: (name) => `${name} ber dig göra den här månadens avstämning.`,
    'for-good': (name) => `${name} ber dig ta över målet för gott.`,
  },
  accept: 'Jag godkänner',
  acceptGoal: (goal) => `Jag godkänner: ${goal}`,
  decline: 'Jag kan inte',
  declineGoal: (goal) => `Jag kan inte: ${goal}`,
  accepted: (goal) => `Du tog målet: ${goal}.`,
  declined: (goal) => `Du tog inte målet: ${goal}. Den som frågade får veta det.`,
  acceptQuestion: {
    month: 'Månadens avstämning blir din. Du kan lämna den vidare.',
    'for-good': 'Du blir ansvarig för målet i registret.',
  },
  declineQuestion: 'Ansvaret stannar hos den som frågade, och hen får veta det.',
  deputyFor: 'Mål där du är ställföreträdare',
  waitsFor: (names) => `Väntar på svar: ${joinList(names)}`,
  take: 'Jag tar den här månaden',
  takeGoal: (goal) => `Jag tar den här månaden: ${goal}`,
};
