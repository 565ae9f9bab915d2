import type { Totals } from '../../domain/portfolio.ts';
import type { Messages } from '../messages.ts';
import { plural } from '../plural.ts';
import { compare } from './tab-compare.ts';
import { navigation } from './tab-navigation.ts';
import { overviewPages } from './tab-overview.ts';
import { reminderPages } from './tab-reminders.ts';
import { riskPage } from './tab-risks.ts';

const list = new Intl.ListFormat('sv', { type: 'conjunction' });
const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

const parts = ({ uncertain, 'will-not-be-met': not, silent }: Totals): readonly string[] => [
  ...(uncertain > 0
    ? [plural('sv', uncertain, { one: '1 är osäkert', other: `${uncertain} är osäkra` })]
    : []),
  ...(not > 0 ? [`${not} uppnås inte`] : []),
  ...(silent > 0 ? [`${silent} saknar svar`] : []),
];

const onlyGoal = (totals: Totals): string => {
  if (totals.met > 0) return 'Målet har uppnåtts.';
  if (totals['will-be-met'] > 0) return 'Målet uppnås.';
  if (totals.uncertain > 0) return 'Det är osäkert om målet uppnås.';
  return totals['will-not-be-met'] > 0 ? 'Målet uppnås inte.' : 'Målet saknar svar.';
};

export const tab: Messages['tab'] = {
  documentTitle: (page) => `${page} – Ennuste`,
  skipToContent: 'Gå till innehållet',
  loading: 'Hämtar uppgifter…',
  language: 'Språk',
  month: 'Månad',
  switchPerson: 'Byt person',
  tryAgain: 'Försök igen',

  navigation,
  ...overviewPages,
  ...reminderPages,
  riskPage,
  compare,

  signIn: {
    title: 'Vem vill du fortsätta som?',
    lead: 'Ennuste körs nu på den här datorn utan Teams. Välj en exempelperson för att se det som hen ser.',
    groups: { leadership: 'Ledningsgrupp', facilitator: 'Facilitatorer', owner: 'Ägare' },
    alsoHas: (roles) => `även ${list.format(roles)}`,
    onlyInTeamsTitle: 'Ennuste öppnas i Microsoft Teams',
    onlyInTeams:
      'Öppna Teams och välj Ennuste till vänster eller bland apparna. Om du inte hittar den, be organisationens Teams-administratör lägga till den åt dig.',
  },

  failed: {
    title: 'Uppgifterna kunde inte hämtas',
    network: 'Servern gick inte att nå. Kontrollera nätverket och försök igen.',
    unreadable: 'Serverns svar gick inte att läsa. Försök igen om en stund.',
    signIn:
      'Inloggningen med Teams lyckades inte. Försök igen eller öppna Ennuste på nytt i Teams.',
    reference: (reference) => `Referens till supporten: ${reference}`,
    noAccessTitle: 'Du har inte tillgång',
    crashTitle: 'Sidan kunde inte visas',
    crash: 'Något gick fel. Ladda om sidan; sparade svar finns kvar.',
    reload: 'Ladda om',
    toOverview: 'Gå till översikten',
  },

  empty: {
    title: 'Ingen månad har öppnats ännu',
    keeper:
      'När du öppnar den första månaden får ägarna ett kort att svara på och prognosen syns här. Skriv till Ennuste-boten i Teams, så hjälper den dig i gång.',
    reader:
      'Prognosen syns här när en facilitator har öppnat den första månaden och ägarna har svarat.',
    noGoalsOwn: 'Du har inga mål den här månaden. Om du borde ha det, kontakta facilitatorn.',
    noGoals: 'Inga mål följs upp den här månaden.',
  },

  overview: {
    title: 'Översikt',
    headline: (totals, own) => {
      const good = totals.met + totals['will-be-met'];
      const rest = parts(totals);
      const total = good + totals.uncertain + totals['will-not-be-met'] + totals.silent;
      if (total === 0) return own ? 'Du har inga mål den här månaden.' : 'Det finns inga mål.';
      if (total === 1) return onlyGoal(totals);
      if (rest.length === 0)
        return own
          ? `Alla dina ${total} mål uppnås eller har redan uppnåtts.`
          : `Alla ${total} mål uppnås eller har redan uppnåtts.`;
      const first = own
        ? `${good} av dina ${total} mål uppnås eller har redan uppnåtts.`
        : `${good} av ${total} mål uppnås eller har redan uppnåtts.`;
      return `${first} ${list.format(rest)}.`;
    },
    totals: 'Målen enligt prognos',
    answered: (monthName, answered, asked) =>
      `I ${monthName} har ${answered} av ${asked} mål besvarats.`,
    dueBy: (day) => `Svarstiden går ut den ${day}.`,
    lateUntil: (day) => `Svarstiden har gått ut, men det går att svara till och med den ${day}.`,
    opens: (day) => `Frågorna skickas den ${day}.`,
    monthClosed: 'Månaden är avslutad.',
    attention: 'Kräver uppmärksamhet',
    attentionNone: 'Inget mål kräver uppmärksamhet just nu.',
    previously: (forecast, monthName) => `var ${forecast} i ${monthName}`,
    noAnswerYet: 'Inget svar ännu',
    silentMonths: (count) =>
      plural('sv', count, {
        one: 'Svar saknas för den senaste månaden',
        other: `Svar saknas för ${count} månader i rad`,
      }),
    lastForecast: (forecast, monthName) => `senast ${forecast} (${monthName})`,
    turned: 'Det här har ändrats',
    turnedNone: 'Ingen prognos har ändrats sedan det förra svaret.',
    worse: (count) => plural('sv', count, { one: '1 försämrad', other: `${count} försämrade` }),
    better: (count) => plural('sv', count, { one: '1 förbättrad', other: `${count} förbättrade` }),
    fromTo: (from, to) => `${from} → ${to}`,
    goals: 'Mål',
    ownGoals: 'Dina mål',
    columns: {
      goal: 'Mål',
      forecast: 'Prognos',
      months: 'Månader',
      phases: 'Faser',
      weakest: 'Svagaste indikator',
      owner: 'Ägare',
      answered: 'Besvarat',
    },
    phasesDone: (done, total) => `${done} av ${total} klara`,
    noPhases: 'inga faser',
    noIndicators: 'inga indikatorer',
    noneLacking: 'ingen indikator ligger under målet',
    neverAnswered: 'inte ännu',
    subProjectOf: (goal) => `Delprojekt i målet ${goal}`,
  },

  draft: {
    documentTitle: 'Motivering',
    subtitle: (month: string) => `Motivering till månadsavstämningen, ${month}`,
    lead: 'Skriv i lugn och ro. Texten sparas som utkast medan du skriver, och bara du ser den.',
    explanation: 'Motivering',
    previous: (monthName: string) => `Föregående motivering (${monthName})`,
    stored: 'Motiveringen som är sparad nu',
    noText: 'Ingen text.',
    count: (used: string, most: string) => `${used} / ${most} tecken`,
    tooLong: (most: string) => `Ett svar rymmer högst ${most} tecken. Förkorta texten.`,
    saving: 'Sparar…',
    saved: (time: string) => `Utkastet sparat ${time}`,
    offline:
      'Det går inte att nå servern just nu. Din text finns kvar i det här fönstret, och den sparas så snart det går.',
    tooLongToSave: (most: string) =>
      `Utkastet kan inte sparas eftersom en text är längre än ${most} tecken. Förkorta den.`,
    refused: 'Utkastet kunde inte sparas. Kopiera din text till ett säkert ställe.',
    outdated:
      'Målet har besvarats efter det här utkastet. Jämför din text med den sparade innan du för in den i formuläret.',
    closed: 'Månaden är inte öppen, så utkastet kan inte ändras. Du kan kopiera din text härifrån.',
    use: 'För in i formuläret',
    useHint: 'Texten finns i formuläret när du öppnar det nästa gång.',
    used: 'Klart. Texten finns i formuläret när du öppnar det nästa gång i Teams-chatten.',
    conflict: 'En annan text har sparats i ett annat fönster. Välj vilken som ska bli kvar.',
    theirs: 'Texten i det andra fönstret',
    keepMine: 'Behåll texten i det här fönstret',
    takeTheirs: 'Ta texten i det andra fönstret',
  },

  trajectory: {
    point: (monthName, what) => `${monthName}: ${what}`,
    title: 'Prognosens gång',
    month: 'Månad',
    forecast: 'Prognos',
    reason: 'Motivering',
  },

  indicator: {
    yet: 'inte ännu',
    ofTarget: (value, target) => `${value} / ${target}`,
    undecided: (due) => `inte beslutat, senast ${due}`,
    decidedOn: (day) => `beslutat ${day}`,
    noValue: 'inget värde',
  },

  goal: {
    back: 'Översikt',
    previous: (name) => `Föregående: ${name}`,
    next: (name) => `Nästa: ${name}`,
    around: 'Andra mål',
    notBinding: 'inte bindande',
    facts: 'Uppgifter om målet',
    theme: 'Strategitema',
    owners: () => 'Ägare',
    projectManagers: () => 'Projektledare',
    deputy: 'Ställföreträdare',
    cityWide: 'Stadens gemensamma projekt',
    separateProgrammes: 'Separata program',
    jointThemes: 'Teman för samplanering',
    answeredBy: (at, name) => `Besvarat av ${name}, ${at}`,
    answeredInMonth: (monthName) => `Uppgifterna är från svaret i ${monthName}`,
    notAnswered: 'Målet har inte besvarats ännu.',
    youAnswer: 'Du svarar för det här målet på Ennuste-botens kort i Teams-chatten.',
    since: (monthName) => `sedan ${monthName}`,
    phases: 'Faser',
    phase: 'Fas',
    status: 'Läge',
    progress: 'Framskridande',
    counter: (count, target, unit) => `${count} / ${target} ${unit}`,
    planned: (start, end) => `Planerat ${start}–${end}`,
    plannedFrom: (start) => `Planerad start ${start}`,
    plannedUntil: (end) => `Planerat slut ${end}`,
    indicators: 'Indikatorer',
    baseline: 'Utgångsläge',
    target: 'Målnivå',
    now: 'Nu',
    expected: 'Bedömning vid årets slut',
    atLeast: (figure) => `minst ${figure}`,
    atMost: (figure) => `högst ${figure}`,
    weakest: 'Svagaste indikator: avgör om målet uppnås',
    source: (source) => `Källa: ${source}`,
    due: (day) => `Senast ${day}`,
    decidedBy: (who) => `Beslutas av ${who}`,
    decisionBy: (day) => `beslut senast ${day}`,
    undecided: 'inte beslutat',
    meetingsLeft: (days) =>
      plural('sv', days.length, {
        one: `Endast ett möte återstår före sista dagen: ${days.join('')}`,
        other: `${days.length} möten återstår före sista dagen: ${list.format(days)}`,
      }),
    noMeetingsLeft: 'Inget möte återstår före sista dagen',
    risks: 'Risker',
    noRisks: 'Inga risker har antecknats.',
    riskSize: (likelihood, impact) => `Sannolikhet: ${likelihood}, konsekvens: ${impact}`,
    preparation: (text) => `Beredskap: ${text}`,
    noPreparation: 'Ingen beredskap har antecknats ännu.',
    history: 'Svarshistorik',
    noHistory: 'Det finns inga svar ännu.',
    historyEntry: (monthName, name, at) => `${capital(monthName)}: ${name}, ${at}`,
    firstAnswer: (forecast) => `Första svaret. Prognos: ${forecast}.`,
    changes: (count) => `${count} ändringar`,
    wouldChange: 'Vad som skulle behöva hända för att läget skulle ändras:',
    nothingChanged: 'Ingenting hade ändrats.',
    whole: 'Hela målet',
  },

  change: {
    forecast: (from, to) => `Prognos: ${from} → ${to}`,
    explanation: 'Förklaringen ändrades',
    phase: (name, from, to) => `Fasen ”${name}”: ${from} → ${to}`,
    indicator: (name, from, to) => `Indikatorn ”${name}”: ${from} → ${to}`,
    riskAdded: (what) => `Ny risk: ${what}`,
    riskState: (what, from, to) => `Risken ”${what}”: ${from} → ${to}`,
    riskChanged: (what) => `Riskens uppgifter ändrades: ${what}`,
    riskRemoved: (what) => `Risken togs bort: ${what}`,
  },
};
