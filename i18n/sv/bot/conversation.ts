import type { conversationWords as finnish } from '../../fi/bot/conversation.ts';
import { tab } from '../tab/first-view/first-view.ts';
import { plural } from '../grammar.ts';

export const conversationWords: typeof finnish = {
  commands: {
    help: ['hjälp', 'anvisning', 'anvisningar'],
    myGoals: ['mina mål', 'mål'],
    checkIn: ['uppdatera', 'avstämning', 'månadsavstämning', 'svara'],
    history: ['historik'],
    status: ['läge', 'läget'],
    remind: ['påminn', 'påminnelse'],
    schedule: ['tidtabell', 'schema'],
    language: ['språk'],
    why: ['varför', 'varför fick jag det här'],
  },
  fault: (reference) =>
    `Något gick fel. Försök igen om en stund; det du skrev finns kvar här. Om felet upprepas, ge driften koden ${reference}.`,
  outage:
    'Ennuste når inte sina uppgifter just nu. Ingenting har gått förlorat: försök igen om en stund.',
  tooManyRequests:
    'För många begäranden på kort tid, så den här behandlades inte. Vänta en stund och försök igen; det du skrev finns kvar här.',
  unavailable:
    'Ennuste är hårt belastat just nu. Försök igen om en stund; det du skrev finns kvar här.',
  api: {
    unauthenticated: 'Inloggningen saknas eller har gått ut. Öppna Ennuste på nytt i Teams.',
    signInUnavailable: 'Inloggningen kan inte kontrolleras just nu. Försök igen om en stund.',
    fault: (reference) =>
      `Något gick fel. Försök igen om en stund. Om felet upprepas, ge driften koden ${reference}.`,
    routeNotFound: 'Adressen finns inte.',
    unreadable: 'Begäran gick inte att läsa: den är för stor eller felaktig JSON.',
  },
  openInTab: 'Öppna i Ennuste',
  welcome: {
    summary: 'Välkommen till Ennuste',
    title: 'Välkommen till Ennuste',
    body: 'En gång i månaden frågar jag hur dina mål framskrider och om de uppnås före årets slut. Du svarar direkt i kortet, och ledningsgruppen ser hela prognosen på en sida.',
    hint: 'Du kan skriva till mig när som helst: mina mål eller hjälp.',
    unregistered:
      'Du finns ännu inte bland personerna i Ennuste. När facilitatorn har lagt till dig, skriv mina mål.',
    showGoals: 'Visa mina mål',
  },
  help: {
    summary: 'Anvisning för Ennuste',
    title: 'Så fungerar Ennuste',
    intro: 'Svara på månadsavstämningen i kortet. Svaren kan rättas tills månaden stängs.',
    unknown: (text) => `Jag kände inte igen meddelandet ”${text}”. Det här förstår jag:`,
    myGoals: '**mina mål** – dina mål och månadens avstämning',
    remind: '**påminn** – påminn dem som inte har svarat',
    language: '**språk** – byt språk: suomi, svenska, English',
    help: '**hjälp** – den här anvisningen',
    contact: (whom) => `Hjälp får du här: ${whom}`,
    onlyPersonal:
      'Jag frågar om och visar mål bara i en privat chatt. Öppna Ennuste som din egen chatt och skriv mina mål där.',
  },
  languageChoice: {
    summary: 'Välj språk',
    title: 'På vilket språk vill du ha korten?',
    stored: 'Korten kommer från och med nu på svenska.',
  },
  talk: {
    checkIn: '**uppdatera** – öppnar formuläret när ett mål väntar, annars listan',
    history: '**historik** och målets namn – målets senaste svar',
    status: '**läge** – hur det ser ut den här månaden',
    why: '**varför** – varför du fick ett meddelande av mig',
    didYouMean: (command) => `Menade du: ${command}`,
    headline: tab.overview.headline,
    statusTitle: (month) => `Prognos, ${month}`,
    answered: (answered, asked) => `Besvarade mål: ${answered}/${asked}.`,
    attention: 'Kräver uppmärksamhet',
    more: (count) => plural(count, 'och ett till', `och ${count} till`),
    group: {
      intro:
        'Här svarar jag bara gemensamt: skriv **läge** så visar jag sammandraget för dem som får se alla mål.',
      notForYou:
        'Ledningsgruppen och facilitatorerna kan be om sammandraget. Dina egna mål ser du i din privata chatt.',
      refused: 'Jag kunde inte visa sammandraget här. Pröva i din privata chatt.',
    },
    chooseTitle: 'Vilket måls historik?',
    chooseMore: (count) =>
      plural(
        count,
        'Ett mål till passar. Skriv mer av namnet.',
        `${count} mål till passar. Skriv mer av namnet.`,
      ),
    notFound: (query) =>
      `Jag hittade inget mål med ”${query}”. Kontrollera namnet; du ser bara mål som du har rätt till.`,
    noGoals: 'Du har inga mål vars historik du kan se. Säg till facilitatorn om du borde ha det.',
    historySummary: (goal) => `Målets historik: ${goal}`,
    historyOf: 'Målets historik',
    showHistory: (goal) => `Historik: ${goal}`,
    by: (who, when) => `${who}, ${when}`,
    corrected: (revision) => `Rättat svar, version ${revision}`,
  },
  share: {
    summary: (goal, forecast) => `${goal}: ${forecast}`,
    asOf: (month) => `Läget: ${month}`,
    phases: (done, all) => `Klara faser ${done}/${all}`,
    weakest: (indicator) => `Svagaste indikator: ${indicator}`,
    figure: (value, target, unit) => `${value} / ${target} ${unit}`,
    noFigure: (target, unit) => `ingen siffra än, målvärde ${target} ${unit}`,
    notDone: 'inte klar än',
    notDecided: (due) => `inte beslutat än, senast ${due}`,
    answered: (when) => `Besvarat ${when}`,
    neverAnswered: 'Inga svar än',
    nothingFound: 'Det finns inget sådant mål bland dem som du får se.',
  },
};
