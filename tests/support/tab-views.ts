import type {
  DraftView,
  GoalView,
  MeView,
  MonthView,
  PersonRef,
  PortfolioGoal,
  PortfolioView,
} from '../../contract/api.ts';
import type { AnswerState } from '../../domain/goal/board.ts';
import type { Forecast } from '../../domain/goal/forecast.ts';
import { parseGoalId, parsePersonId, type GoalId } from '../../domain/common/ids.ts';
import { parseDay, parseInstant, parseMonth } from '../../domain/common/month.ts';
import type { PhasePoint, Totals, TrajectoryPoint } from '../../domain/portfolio/portfolio.ts';

function sure<Value>(value: Value | undefined): Value {
  if (value === undefined) throw new Error('The fixture has an id or a date that does not parse.');
  return value;
}

const month = (text: string) => sure(parseMonth(text));
const day = (text: string) => sure(parseDay(text));
const instant = (text: string) => sure(parseInstant(text));
const goalId = (text: string): GoalId => sure(parseGoalId(text));

export const personRef = (number: number, name: string): PersonRef => ({
  id: sure(parsePersonId(`00000000-0000-4000-8000-${String(number).padStart(12, '0')}`)),
  name,
});

const MARI = personRef(1, 'Kulttuurijohtaja');
const JONNA = personRef(2, 'Biennaalin projektipäällikkö');
const OLLI = personRef(3, 'Olli-Pekka Sarasoja');

const BODY = {
  name: {
    fi: 'Kulttuurin ja vapaa-ajan toimiala',
    sv: 'Kultur- och fritidssektorn',
    en: 'Culture and Leisure',
  },
  contentLanguage: 'fi',
  timeZone: 'Europe/Helsinki',
} as const;

export const aMonth = (text: string, state: MonthView['state'] = 'closed'): MonthView => ({
  month: month(text),
  opensOn: day(`${text}-01`),
  dueOn: day(`${text}-15`),
  closesOn: day(`${text}-28`),
  state,
});

const MONTHS = [1, 2, 3, 4, 5, 6, 7, 8, 9].map((number) => aMonth(`2020-0${number}`));
const OCTOBER = aMonth('2020-10', 'open');

export const aMe = (more: Partial<MeView> = {}): MeView => ({
  person: MARI,
  roles: ['leadership'],
  body: BODY,
  may: { readEveryGoal: true, readPeople: true, runReminders: false, keepRegister: false },
  ...more,
});

/** `12u-`: two months met or will be met, then uncertain, then no answer. */
const LETTERS: Readonly<Record<string, Forecast | AnswerState>> = {
  m: 'met',
  w: 'will-be-met',
  u: 'uncertain',
  n: 'will-not-be-met',
  '-': 'missed',
  x: 'excused',
  '.': 'pending',
};

/** Ten months, January to October: `wwwwuuuuun`. */
export function aTrajectory(letters: string): readonly TrajectoryPoint[] {
  return Array.from(letters, (letter, index): TrajectoryPoint => {
    const what = LETTERS[letter];
    const at = month(`2020-${String(index + 1).padStart(2, '0')}`);
    switch (what) {
      case 'met':
      case 'will-be-met':
      case 'uncertain':
      case 'will-not-be-met':
        return { month: at, state: 'on-time', forecast: what };
      default:
        return { month: at, state: what ?? 'missed' };
    }
  });
}

const somePhases = (done: number, total: number): readonly PhasePoint[] =>
  Array.from({ length: total }, (_, index) => ({
    id: `p${index + 1}`,
    name: `Vaihe ${index + 1}`,
    status: index < done ? 'done' : index === done ? 'in-progress' : 'not-started',
    reach: index < done ? 100 : index === done ? 50 : 0,
  }));

export function aPortfolioGoal(
  id: string,
  more: Omit<Partial<PortfolioGoal>, 'id'> & Pick<PortfolioGoal, 'name'>,
): PortfolioGoal {
  return {
    id: goalId(id),
    order: 1,
    theme: 'palvelut',
    binding: false,
    owners: [MARI],
    links: { cityWide: [], separateProgrammes: [], jointThemes: [] },
    indicators: 1,
    standing: 'will-be-met',
    forecast: 'will-be-met',
    state: 'on-time',
    silentMonths: 0,
    answeredAt: instant('2020-10-03T06:12:00.000Z'),
    answeredOn: day('2020-10-03'),
    sections: [{ id: 'goal', forecast: 'will-be-met', phases: somePhases(2, 4) }],
    trajectory: aTrajectory('wwwwwwwwww'),
    ...more,
  };
}

const totalsOf = (goals: readonly PortfolioGoal[]): Totals => {
  const count = (standing: PortfolioGoal['standing']): number =>
    goals.filter((goal) => goal.standing === standing).length;
  return {
    met: count('met'),
    'will-be-met': count('will-be-met'),
    uncertain: count('uncertain'),
    silent: count('silent'),
    'will-not-be-met': count('will-not-be-met'),
  };
};

const EVENTS = {
  kind: 'number',
  id: 'events',
  name: 'Järjestettyjä tapahtumia',
  unit: 'tapahtumaa',
  baseline: 0,
  target: 4,
  direction: 'at-least',
} as const;

const DECISION = {
  kind: 'decision',
  id: 'decision',
  name: 'Lautakunta on hyväksynyt toimenpideohjelman',
  decidedBy: 'kulttuuri- ja vapaa-aikalautakunta',
  due: day('2020-12-31'),
  meetings: [day('2020-09-22'), day('2020-11-10'), day('2020-12-15')],
} as const;

const AUDITED = {
  kind: 'yes-no',
  id: 'audited',
  name: 'Saavutettavuusseloste on julkaistu kaikista tuotannossa olevista palveluista',
} as const;

const GOALS: readonly PortfolioGoal[] = [
  aPortfolioGoal('liikkumisohjelma', {
    name: 'Liikkumisohjelman toteuttaminen ja alueelliset lähiliikuntapaikat',
    binding: true,
    standing: 'will-not-be-met',
    forecast: 'will-not-be-met',
    previousForecast: 'uncertain',
    turn: 'worse',
    explanation:
      'Kevään tapahtuma peruttiin eikä yhtään voida järjestää tänä vuonna. Alueelliset lähiliikuntapaikat etenevät suunnitellusti, mutta palvelutorien neljä tapahtumaa siirtyvät seuraavaan vuoteen, koska kokoontumisrajoitukset jatkuvat.',
    weakest: {
      section: 'Palvelutorit kauppakeskuksissa',
      indicator: EVENTS,
      value: { kind: 'number', indicator: 'events', value: 0 },
    },
    trajectory: aTrajectory('wwwwuuuuun'),
    owners: [MARI, OLLI],
    indicators: 1,
    sections: [
      { id: 'goal', forecast: 'will-be-met', phases: somePhases(3, 5) },
      {
        id: 'palvelutorit',
        name: 'Palvelutorit kauppakeskuksissa',
        forecast: 'will-not-be-met',
        phases: somePhases(1, 4),
      },
      {
        id: 'lahiliikunta',
        name: 'Lähiliikuntapaikat',
        forecast: 'will-be-met',
        phases: somePhases(2, 3),
      },
    ],
  }),
  aPortfolioGoal('nuoret', {
    name: 'Nuorten syrjäytymistä ehkäisevät toimenpiteet',
    standing: 'uncertain',
    forecast: 'uncertain',
    previousForecast: 'will-be-met',
    turn: 'worse',
    explanation: 'Toimenpiteistä 40 % on valittu ja 30 % tehty, kaksi kuukautta jäljellä.',
    weakest: { indicator: DECISION },
    trajectory: aTrajectory('wwwwwwwwwu'),
    owners: [OLLI],
    indicators: 1,
  }),
  aPortfolioGoal('biennaali', {
    name: 'Ensimmäisen Helsinki Biennaalin toteuttaminen',
    theme: 'vetovoima',
    binding: true,
    standing: 'silent',
    forecast: 'will-be-met',
    state: 'missed',
    silentMonths: 2,
    answeredAt: instant('2020-08-04T09:00:00.000Z'),
    answeredOn: day('2020-08-04'),
    trajectory: aTrajectory('wwwwwwww--'),
    weakest: {
      indicator: AUDITED,
      value: { kind: 'yes-no', indicator: 'audited', value: false },
    },
    owners: [JONNA],
    indicators: 1,
  }),
  aPortfolioGoal('kirjasto', {
    name: 'Keskustakirjasto Oodin kävijämäärä',
    theme: 'vetovoima',
    standing: 'met',
    forecast: 'met',
    previousForecast: 'will-be-met',
    turn: 'better',
    trajectory: aTrajectory('uuwwwwxwwm'),
    sections: [{ id: 'goal', forecast: 'met', phases: somePhases(4, 4) }],
  }),
  aPortfolioGoal('digi', {
    name: 'Parannetaan toimintatapoja, tuottavuutta ja asiakaskokemusta edistämällä digitalisaatiota',
    theme: 'vetovoima',
    sections: [{ id: 'goal', forecast: 'will-be-met', phases: somePhases(5, 7) }],
    weakest: {
      indicator: {
        kind: 'number',
        id: 'share',
        name: 'Teamsin aktiivisten käyttäjien osuus',
        unit: '%',
        target: 80,
        direction: 'at-least',
      },
      value: { kind: 'number', indicator: 'share', value: 72.5 },
    },
  }),
];

/** Five goals under two themes in October: one of each standing. */
export function aPortfolio(more: Partial<PortfolioView> = {}): PortfolioView {
  const goals = more.goals ?? GOALS;
  const theme = (
    id: string,
  ): Pick<PortfolioView['themes'][number], 'theme' | 'totals' | 'goals'> => {
    const members = goals.filter((goal) => goal.theme === id);
    return { theme: id, totals: totalsOf(members), goals: members.map((goal) => goal.id) };
  };
  const ids = (some: readonly PortfolioGoal[]): readonly GoalId[] => some.map((goal) => goal.id);
  return {
    body: BODY,
    scope: 'all',
    today: day('2020-10-10'),
    month: OCTOBER,
    months: [...MONTHS, OCTOBER],
    totals: totalsOf(goals),
    answers: { pending: 1, 'on-time': 3, late: 1, missed: 0, excused: 0 },
    themes: [
      {
        ...theme('palvelut'),
        name: { fi: 'Uudistuvat palvelut', sv: 'Tjänster som förnyas', en: 'Renewing services' },
      },
      {
        ...theme('vetovoima'),
        name: { fi: 'Vetovoimainen kaupunki', sv: 'En attraktiv stad', en: 'An attractive city' },
      },
    ].filter(({ goals: members }) => members.length > 0),
    worse: ids(goals.filter((goal) => goal.turn === 'worse')),
    better: ids(goals.filter((goal) => goal.turn === 'better')),
    silent: ids(goals.filter((goal) => goal.standing === 'silent')),
    goals,
    ...more,
  };
}

/** A goal with two sections: its own, and a sub-project that decides it. */
export function aGoalView(more: Partial<GoalView> = {}): GoalView {
  const [first] = GOALS;
  if (!first) throw new Error('The fixture has no goals.');
  const { id, order, name, theme: _theme, binding, owners, answeredAt: _at, ...standing } = first;
  return {
    body: BODY,
    id,
    year: 2020,
    order,
    name,
    binding,
    owners,
    description:
      'Liikkumisohjelma toteutetaan koko kaupungissa.\nTavoitteena on, että jokaisella asuinalueella on maksuton lähiliikuntapaikka.',
    theme: {
      id: 'palvelut',
      name: { fi: 'Uudistuvat palvelut', sv: 'Tjänster som förnyas', en: 'Renewing services' },
    },
    aim: 'Helsinkiläisten terveys ja hyvinvointi paranevat',
    projectManagers: [JONNA],
    deputy: personRef(4, 'Taidemuseon johtaja'),
    links: {
      cityWide: ['Liikkumisohjelma'],
      separateProgrammes: [],
      jointThemes: ['Itäkeskus', 'Malminkartano'],
    },
    month: OCTOBER,
    months: [...MONTHS, OCTOBER],
    standing: {
      ...standing,
      trajectory: standing.trajectory.map((point, index) => ({
        ...point,
        ...(index === 4 && { explanation: 'Kokoontumisrajoitukset koskevat kevään tapahtumaa.' }),
        ...(index === 9 && { explanation: 'Yhtään tapahtumaa ei voida järjestää tänä vuonna.' }),
      })),
    },
    sections: [
      {
        id: 'goal',
        phases: [
          {
            id: 'p1',
            name: 'Konsepti ja aikataulu',
            plannedStart: day('2020-01-15'),
            plannedEnd: day('2020-03-31'),
          },
          { id: 'p2', name: 'Paikallisten toimijoiden rekrytointi', plannedEnd: day('2020-09-30') },
          {
            id: 'p3',
            name: 'Saavutettavuusauditoinnit',
            counter: { target: 7, unit: 'auditointia' },
          },
          { id: 'p4', name: 'Palautteen kokoaminen ja raportti' },
        ],
        indicators: [DECISION, AUDITED],
        answer: {
          section: 'goal',
          forecast: 'will-be-met',
          explanation: 'Lähiliikuntapaikat etenevät suunnitellusti.',
          phases: [
            { phase: 'p1', status: 'done' },
            { phase: 'p2', status: 'in-progress', percent: 60 },
            { phase: 'p3', status: 'done', count: 7 },
            { phase: 'p4', status: 'not-started' },
          ],
          indicators: [{ kind: 'yes-no', indicator: 'audited', value: true }],
          risks: [],
        },
      },
      {
        id: 'palvelutorit',
        name: 'Palvelutorit kauppakeskuksissa',
        description: 'Kauppakeskuksiin tuodaan palvelutori ja neljä tapahtumaa.',
        phases: [
          { id: 'p1', name: 'Kauppakeskusten valinta' },
          { id: 'p2', name: 'Neljä tapahtumaa', counter: { target: 4, unit: 'tapahtumaa' } },
        ],
        indicators: [EVENTS],
        answer: {
          section: 'palvelutorit',
          forecast: 'will-not-be-met',
          explanation: 'Kevään tapahtuma peruttiin eikä yhtään voida järjestää tänä vuonna.',
          phases: [
            { phase: 'p1', status: 'done' },
            { phase: 'p2', status: 'in-progress', count: 0 },
          ],
          indicators: [{ kind: 'number', indicator: 'events', value: 0, expected: 0 }],
          risks: [
            {
              id: 'r1',
              description: 'Vuokrasopimusta kauppakeskukseen ei saada.',
              preparation: '',
              likelihood: 2,
              impact: 3,
              state: 'open',
            },
            {
              id: 'r2',
              description: 'Kokoontumisrajoitukset estävät tapahtumat.',
              preparation: 'Siirretään tapahtumia verkkoon.',
              likelihood: 5,
              impact: 5,
              state: 'realised',
            },
          ],
        },
      },
    ],
    series: [
      {
        section: 'palvelutorit',
        indicator: 'events',
        points: [
          { month: month('2020-08'), value: 0, expected: 2 },
          { month: month('2020-10'), value: 0, expected: 0 },
        ],
        pace: { day: day('2020-12-31'), value: 0 },
      },
    ],
    answer: {
      month: OCTOBER.month,
      revision: 1,
      by: JONNA,
      at: instant('2020-10-03T06:12:00.000Z'),
    },
    history: [
      {
        month: OCTOBER.month,
        revision: 1,
        by: JONNA,
        at: instant('2020-10-03T06:12:00.000Z'),
        forecast: 'will-not-be-met',
        first: false,
        changes: [
          {
            section: 'palvelutorit',
            kind: 'forecast',
            from: 'uncertain',
            to: 'will-not-be-met',
          },
          { section: 'palvelutorit', kind: 'explanation' },
          {
            section: 'goal',
            kind: 'phase',
            phase: 'p2',
            from: { phase: 'p2', status: 'in-progress', percent: 40 },
            to: { phase: 'p2', status: 'in-progress', percent: 60 },
          },
          {
            section: 'palvelutorit',
            kind: 'indicator',
            indicator: 'events',
            to: { kind: 'number', indicator: 'events', value: 0 },
          },
          {
            section: 'palvelutorit',
            kind: 'risk-changed',
            from: {
              id: 'r2',
              description: 'Kokoontumisrajoitukset estävät tapahtumat.',
              preparation: '',
              likelihood: 5,
              impact: 5,
              state: 'open',
            },
            risk: {
              id: 'r2',
              description: 'Kokoontumisrajoitukset estävät tapahtumat.',
              preparation: 'Siirretään tapahtumia verkkoon.',
              likelihood: 5,
              impact: 5,
              state: 'realised',
            },
          },
        ],
      },
      {
        month: month('2020-09'),
        revision: 1,
        by: MARI,
        at: instant('2020-09-02T11:40:00.000Z'),
        forecast: 'uncertain',
        first: false,
        changes: [],
      },
      {
        month: month('2020-01'),
        revision: 1,
        by: MARI,
        at: instant('2020-01-08T07:00:00.000Z'),
        forecast: 'will-be-met',
        first: true,
        changes: [],
      },
    ],
    place: { position: 3, of: 14 },
    previous: { id: goalId('digi'), name: 'Digitalisaatio' },
    next: { id: goalId('nuoret'), name: 'Nuorten toimenpiteet' },
    may: { checkIn: false },
    ...more,
  };
}

export const EXPLANATION = 'goal.explanation';

export function aDraftView(more: Partial<DraftView> = {}): DraftView {
  const { body, id, name } = aGoalView();
  return {
    body,
    goal: { id, name },
    month: OCTOBER,
    revision: 0,
    previousMonth: month('2020-09'),
    sections: [{ field: EXPLANATION, previous: 'Syksyn tapahtumat siirtyvät.' }],
    ...more,
  };
}
