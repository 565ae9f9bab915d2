import type { themePages as fi } from '../../../fi/tab/pages/themes.ts';

const problem: (typeof fi)['themeForm']['problem'] = {
  required: () => 'Skriv något här eller ta bort hela punkten.',
  'too-long': (limit) => `Här ryms högst ${limit} tecken. Korta av texten.`,
  'too-many': (limit) => `Det får finnas högst ${limit}. Ta bort någon.`,
  'control-characters': () => 'Texten innehåller tecken som inte kan sparas. Skriv den på nytt.',
  'not-a-number': () => 'Skriv talet med siffror, till exempel 71,9.',
  'too-large': (limit) => `Talet får vara högst ${limit}. Byt enhet vid behov.`,
  twice: () => 'Detsamma finns redan i listan. Ändra eller ta bort det ena.',
  'nothing-told': () =>
    'Lägg till ett tal och dess period, eller skriv enbart tilläggsinformation.',
  'direction-needed': () => 'Välj om talet ska vara minst eller högst lika stort som målet.',
  id: () => 'Indikatorn kan inte sparas. Ta bort den och lägg till den på nytt.',
};

export const themePages: typeof fi = {
  themes: {
    title: 'Teman',
    inTrouble: (count, all) =>
      count === 0
        ? `Målen i alla ${all} teman uppnås eller har uppnåtts.`
        : `I ${count} av ${all} teman finns ett mål som inte uppnås, är osäkert eller saknar svar.`,
    kept: (successes, challenges, indicators) =>
      `Framgångar: ${successes}, utmaningar: ${challenges}, nyckelindikatorer: ${indicators}.`,
    noGoals: 'Temat har inga mål den här månaden.',
    around: 'Andra teman',
    worse: (names) => `Försämrades: ${names}`,
    better: (names) => `Förbättrades: ${names}`,
    indicators: 'Nyckelindikatorer',
    successes: 'Framgångar',
    challenges: 'Utmaningar och utvecklingsområden',
    none: 'Inget antecknat ännu.',
    keptBy: (name, at) => `Antecknat av ${name}, ${at}`,
    edit: 'Redigera temats uppgifter',
    period: 'Period',
    figure: (figure, period) => `${figure} (${period}).`,
    series: (last, lastPeriod, first, firstPeriod) =>
      `Senaste tal ${last} (${lastPeriod}), första ${first} (${firstPeriod}).`,
    named: (name, sentence) => `${name}: ${sentence}`,
    target: (what) => `Målet är ${what}.`,
    reached: 'Målet har nåtts.',
    notReached: 'Målet har inte nåtts ännu.',
  },

  themeForm: {
    title: 'Temats uppgifter',
    resumed: 'Du fortsätter där du slutade. Ändringarna är inte sparade ännu.',
    success: (number) => `Framgång ${number}`,
    challenge: (number) => `Utmaning ${number}`,
    indicator: (number) => `Nyckelindikator ${number}`,
    addSuccess: 'Lägg till en framgång',
    addChallenge: 'Lägg till en utmaning',
    addIndicator: 'Lägg till en nyckelindikator',
    name: 'Namn',
    unit: 'Enhet',
    source: 'Källa',
    direction: 'Målet är',
    directions: { none: 'inget mål', 'at-least': 'minst', 'at-most': 'högst' },
    target: 'Måltal',
    note: 'Tilläggsinformation',
    line: (number) => `Namn på serie ${number}`,
    lineLabel: (number) => `Serie ${number}`,
    addLine: 'Lägg till en parallell serie',
    period: (number) => `Period ${number}`,
    periodHint:
      'En period är till exempel året 2019 eller 6–12/2018. Den äldsta först; ett tomt tal är en lucka.',
    value: 'Tal',
    addPeriod: 'Lägg till en period',
    save: 'Spara',
    cancel: 'Avbryt',
    saved: 'Temats uppgifter har sparats.',
    problem,
  },

  programmes: {
    title: 'Program och projekt',
    linked: (linked, all) =>
      linked === all
        ? `Alla ${all} mål hör till program, projekt eller gemensamma teman.`
        : `${linked} av ${all} mål hör till program, projekt eller gemensamma teman.`,
    inOverview: 'Avgränsa översikten till detta',
    none: 'Målen har inte kopplats till program eller projekt. Facilitatorn kopplar dem i registret.',
  },
};
