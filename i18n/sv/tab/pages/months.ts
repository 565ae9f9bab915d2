import type { months as finnish } from '../../../fi/tab/pages/months.ts';
import { goals, people, plural } from '../../grammar.ts';

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

export const months: typeof finnish = {
  title: 'Månader',
  headline: (year) => `Månader och svar ${year}`,
  none: 'Inga månader har öppnats för året ännu. När du öppnar den första får varje mål en rad i den och svar tas emot.',
  noGoals: 'Året har inga mål ännu. Lägg till dem i registret och öppna sedan den första månaden.',
  toRegister: 'Gå till registret',
  years: 'År',
  list: 'Månader',
  earlier: (count) => plural(count, 'En tidigare månad', `${count} tidigare månader`),
  columns: {
    month: 'Månad',
    state: 'Läge',
    opens: 'Öppnas',
    due: 'Sista dag',
    closes: 'Stängs',
    answers: 'Besvarat',
  },
  state: { 'not-yet-open': 'inte öppen ännu', open: 'öppen', closed: 'stängd' },
  answered: ({ 'on-time': onTime, late, pending, missed, excused }) => {
    const asked = onTime + late + pending + missed;
    return excused === 0
      ? `${onTime + late}/${asked}`
      : `${onTime + late}/${asked}, befriade ${excused}`;
  },

  open: 'Öppna en månad',
  openLead: 'De föreslagna dagarna är arbetsdagar. Du kan ändra dem.',
  opening: (month, count) => `${capital(goals(count))} får en rad i ${month}.`,
  asks: (count, day) => `Tidtabellen ber ${people(count)} om svar, tidigast ${day}.`,
  asksNobody:
    'Tidtabellen är inte i gång eller hoppar över månaden, så ingen får en påminnelse automatiskt.',
  sureOpen: 'Öppna',
  keep: 'Låt bli',
  opensOn: 'Öppnas',
  dueOn: 'Sista dag',
  closesOn: 'Stängs',
  badDay: 'Välj en dag.',
  why: {
    order: 'Dagarna ska komma i ordning: öppnas, sista dag, stängs.',
    past: 'Dagen har redan passerat. Välj dagens datum eller en senare dag.',
    overdue:
      'Sista dagen har redan passerat, så varje svar skulle vara sent från början. Välj dagens datum eller en senare dag.',
    outside:
      'Dagen ligger för långt från månaden. En månad öppnas tidigast i början av föregående månad och stängs senast om två månader.',
    begun: 'Månaden har redan öppnats, så den här dagen kan inte ändras.',
  },
  stale:
    'Någon annan ändrade månaden samtidigt. Det du skrev finns kvar här, och månadens uppgifter har hämtats på nytt. Kontrollera och spara igen.',
  opened: (month) => `${capital(month)} har öppnats.`,

  change: 'Ändra dagar',
  changeHint: 'Svar som gavs i tid förblir i tid.',
  save: 'Spara',
  cancel: 'Avbryt',
  changed: 'Dagarna har ändrats.',
  close: 'Stäng månaden',
  closeQuestion: (month, waiting) =>
    waiting === 0
      ? `${capital(month)} stängs nu. Svaren kan inte längre rättas.`
      : `${capital(month)} stängs nu. ${capital(goals(waiting))} blir utan svar, och inga fler påminnelser skickas.`,
  closed: (month) => `${capital(month)} har stängts.`,
  reopen: 'Öppna på nytt',
  reopenHint:
    'Månaden tar emot svar igen till den nya stängningsdagen. Ett svar efter sista dagen är försenat. Tidtabellens återstående påminnelser skickas på sina dagar.',
  reopenedUntil: (month, day) => `${capital(month)} är öppen till ${day}.`,
  trail: 'Vem gjorde vad',
  act: {
    'open-month': 'Månaden öppnades',
    'change-month': 'Dagarna ändrades',
    'close-month': 'Månaden stängdes',
    'reopen-month': 'Månaden öppnades på nytt',
    excuse: 'Ett mål befriades',
    'withdraw-excuse': 'En befrielse togs tillbaka',
  },
  days: (opens, due, closes) => `öppnas ${opens}, sista dag ${due}, stängs ${closes}`,
  byAt: (name, at) => `${name}, ${at}`,
  noEvents: 'Ingenting har gjorts med månaden.',

  answersOf: (month) => `Svar, ${month}`,
  choose: 'Välj en månad i listan för att se dess svar.',
  noRows: 'Månaden har inga mål.',
  show: 'Visa',
  allStates: 'alla',
  sort: 'Ordning',
  sorts: {
    portfolio: 'enligt portföljen',
    state: 'de som saknas först',
    answered: 'senast besvarade först',
    reminded: 'längst utan påminnelse',
  },
  filterEmpty: 'Inget mål har det här läget just nu.',
  shown: (shown, all) =>
    shown === all ? `${capital(goals(all))}.` : `${shown} av ${all} mål visas.`,
  download: 'Ladda ner CSV',
  downloaded:
    'Filen har hämtats. Teams eller webbläsaren sparar den, om nedladdningar är tillåtna.',
  answerColumns: {
    goal: 'Mål',
    state: 'Läge',
    answer: 'Svar',
    asked: 'Vem tillfrågades',
    reminded: 'Senaste påminnelse',
    act: 'Åtgärd',
  },
  corrections: (count) => plural(count, 'rättat en gång', `rättat ${count} gånger`),
  noAnswer: 'inget svar',
  nobody: 'ingen',
  notReminded: 'ingen påminnelse',
  reminded: (at, name, state) => `${at}, ${name}: ${state}`,
  excusedBecause: (reason) => `Orsak: ${reason}`,
  excuse: 'Befria',
  excuseOf: (goal) => `Befria från att svara: ${goal}`,
  excuseReason: 'Varför behöver målet inte besvaras den här månaden?',
  excuseNeeded: 'Skriv en orsak. Den syns på målets rad.',
  excused: (goal) => `${goal}: befriat den här månaden.`,
  excuseSelected: 'Befria de markerade',
  excusedSeveral: (count) => `${count} mål är befriade den här månaden.`,
  notChanged: (count) =>
    plural(
      count,
      'Ett mål ändrades inte. Orsaken står på målets rad.',
      `${count} mål ändrades inte. Orsaken står på varje rad.`,
    ),
  rowChanged:
    'Raden ändrades under tiden och visas nu i sin senaste form. Kontrollera den och försök igen.',
  withdraw: 'Ta tillbaka befrielsen',
  withdrawOf: (goal) => `Ta tillbaka befrielsen: ${goal}`,
  withdrawn: (goal) => `${goal}: befrielsen har tagits tillbaka.`,

  grid: 'Året i en överblick',
  gridSentence: (missed) =>
    missed === 0
      ? 'Inget svar saknas från de stängda månaderna.'
      : plural(
          missed,
          'Ett svar saknas från de stängda månaderna.',
          `${missed} svar saknas från de stängda månaderna.`,
        ),
  notFollowed: 'följdes inte',
};
