import type { StandingTotals } from '../../../../domain/portfolio/portfolio.ts';
import { actions } from './actions.ts';
import { shareAndConnectionWords } from './share-and-connection.ts';
import type { AllWords } from '../../../types/all-words.ts';
import { navigation } from './navigation.ts';
import { overviewPages } from './overview.ts';
import { joinList, plural } from '../../grammar.ts';

const parts = ({
  uncertain,
  'will-not-be-met': not,
  silent,
}: StandingTotals): readonly string[] => [
  ...(uncertain > 0 ? [plural(uncertain, '1 är osäkert', `${uncertain} är osäkra`)] : []),
  ...(not > 0 ? [`${not} uppnås inte`] : []),
  ...(silent > 0 ? [`${silent} saknar svar`] : []),
];

const onlyGoal = (totals: StandingTotals): string => {
  if (totals.met > 0) return 'Målet har uppnåtts.';
  if (totals['will-be-met'] > 0) return 'Målet uppnås.';
  if (totals.uncertain > 0) return 'Det är osäkert om målet uppnås.';
  return totals['will-not-be-met'] > 0 ? 'Målet uppnås inte.' : 'Målet saknar svar.';
};

export const tab: AllWords['tab'] = {
  documentTitle: (page) => `${page} – Ennuste`,
  skipToContent: 'Gå till innehållet',
  loading: 'Hämtar uppgifter…',
  language: 'Språk',
  month: 'Månad',
  switchPerson: 'Byt person',
  printed: (when) => `Utskrivet ${when}`,
  tryAgain: 'Försök igen',

  navigation,
  ...overviewPages,
  ...shareAndConnectionWords,
  ...actions,

  inTeams: {
    slowTitle: 'Teams har inte svarat än',
    slow: 'Ennuste väntar fortfarande och öppnas så snart Teams svarar. Försök igen om inget händer.',
    openInTab: 'Öppna på fliken',
    notOpened: 'Fliken gick inte att öppna härifrån. Välj Ennuste bland apparna i Teams.',
    brokenLink: 'Länkens adress är ofullständig eller föråldrad, så du ser översikten.',
    repeatedLink: 'Du fortsätter där du var.',
    followLink: 'Öppna sidan som den senaste länken leder till',
  },

  signIn: {
    title: 'Vem vill du fortsätta som?',
    lead: 'Ennuste körs nu på den här datorn utan Teams. Välj en exempelperson för att se det som hen ser.',
    groups: { leadership: 'Ledningsgrupp', facilitator: 'Facilitatorer', owner: 'Ägare' },
    alsoHas: (roles) => `även ${joinList(roles)}`,
    onlyInTeamsTitle: 'Ennuste öppnas i Microsoft Teams',
    onlyInTeams:
      'Öppna Teams och välj Ennuste till vänster eller bland apparna. Om du inte hittar den, be organisationens Teams-administratör lägga till den åt dig.',
    leadIn: 'Knappen öppnar den här sidan i Teams. Där behöver du inte logga in separat.',
    leadInHelp:
      'Om Ennuste inte öppnas, be Teams-administratören i din organisation lägga till appen åt dig.',
    openInTeams: 'Öppna i Teams',
    openTeams: 'Öppna Teams',
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
    contact: (whom) => `Hjälp får du här: ${whom}`,
    title: 'Ingen månad har öppnats ännu',
    keeper: 'Öppna den första månaden, så får ägarna ett kort att svara på och prognosen syns här.',
    toMonths: 'Gå till månaderna',
    reader:
      'Prognosen syns här när en facilitator har öppnat den första månaden och ägarna har svarat.',
    noGoalsOwn: 'Du har inga mål den här månaden. Om du borde ha det, kontakta facilitatorn.',
    noGoals: 'Inga mål följs upp den här månaden.',
  },

  overview: {
    title: 'Översikt',
    unreadable: (keys) =>
      `En del av de sparade uppgifterna kan inte läsas. Ge driften radernas nycklar: ${keys.join(', ')}.`,
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
      return `${first} ${joinList(rest)}.`;
    },
    totals: 'Målen enligt prognos',
    answered: (monthName, answered, asked) =>
      `I ${monthName} har ${answered} av ${asked} mål besvarats.`,
    carried: (count) =>
      plural(
        count,
        'Prognosen för ett mål är från en tidigare månad.',
        `Prognosen för ${count} mål är från en tidigare månad.`,
      ),
    dueBy: (day) => `Svarstiden går ut den ${day}.`,
    lateUntil: (day) => `Svarstiden har gått ut, men det går att svara till och med den ${day}.`,
    opens: (day) => `Frågorna skickas den ${day}.`,
    monthClosed: 'Månaden är stängd.',
    attention: 'Kräver uppmärksamhet',
    attentionNone: 'Inget mål kräver uppmärksamhet just nu.',
    previously: (forecast, monthName) => `i ${monthName}: ${forecast}`,
    noAnswerYet: 'Inget svar ännu',
    silentMonths: (count) =>
      plural(
        count,
        'Svar saknas för den senaste månaden',
        `Svar saknas för ${count} månader i rad`,
      ),
    lastForecast: (forecast, monthName) => `senast i ${monthName}: ${forecast}`,
    turned: 'Det här har ändrats',
    turnedNone: 'Ingen prognos har ändrats sedan det förra svaret.',
    worse: (count) => plural(count, '1 försämrad', `${count} försämrade`),
    better: (count) => plural(count, '1 förbättrad', `${count} förbättrade`),
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
    phasesDone: (done, total) => `${done}/${total} klara`,
    noPhases: 'inga faser',
    noIndicators: 'inga indikatorer',
    noneLacking: 'ingen indikator ligger under målet',
    neverAnswered: 'inte ännu',
    subGoalOf: (goal) => `Delmål i målet ${goal}`,
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
    ofMost: (value, target) => `${value} / högst ${target}`,
    undecided: (due) => `inte beslutat, senast ${due}`,
    decidedOn: (day) => `beslutat ${day}`,
    noValue: 'inget värde',
  },
};
