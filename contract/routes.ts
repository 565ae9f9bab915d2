import { yearOf, type Year } from '../domain/common/month.ts';
import {
  answersYearPath,
  changesPath,
  comparePath,
  draftPath,
  formPath,
  goalPath,
  MINE_PATH,
  PEOPLE_PATH,
  portfolioPath,
  goalFormPath,
  registerPath,
  risksPath,
  runPath,
  runsPath,
  SCHEDULE_PATH,
  SETTINGS_PATH,
  themePath,
  themesPath,
} from './addresses/api-paths.ts';
import {
  compareAddress,
  goalAddress,
  goalMonthAddress,
  meetingAddress,
  monthAddress,
  overviewAddress,
  plainAddress,
  registerGoalAddress,
  runAddress,
  themeAddress,
  withFilter,
  yearAddress,
  type AddressRest,
  type PageAddress,
} from './route-parameters.ts';
import {
  answerFilterQuery,
  cardQuery,
  parseAnswerFilter,
  parseCardChoice,
  parseRiskFilter,
  parseRunFilter,
  parseTrailFilter,
  riskQuery,
  runQuery,
  trailQuery,
} from './addresses/page-filters.ts';

export type Audience = 'everyone' | 'readers' | 'owners' | 'facilitators';

type Navigation =
  | { readonly seenBy: Audience }
  /** Opened from this page, which the navigation marks. */
  | { readonly under: string }
  /** In a dialog, or beside a meeting: shown without navigation. */
  | 'none';

interface Route<Params extends object, Place extends Navigation> {
  readonly address: PageAddress<Params>;
  /** The page's first request to the API, sent while the page's code is still loading. */
  readonly reads: (params: Params, thisYear: Year) => string;
  readonly navigation: Place;
}

const route = <Params extends object, const Place extends Navigation>(
  row: Route<Params, Place>,
): Route<Params, Place> => row;

export const ROUTES = {
  overview: route({
    address: overviewAddress,
    reads: ({ month }) => portfolioPath(month),
    navigation: { seenBy: 'everyone' },
  }),
  goal: route({
    address: goalAddress,
    reads: ({ goal, month }) => goalPath(goal, month),
    navigation: { under: 'overview' },
  }),
  themes: route({
    address: monthAddress('themes'),
    reads: ({ month }) => themesPath(month),
    navigation: { seenBy: 'readers' },
  }),
  theme: route({
    address: themeAddress,
    reads: ({ theme, month }) => themePath(theme, month),
    navigation: { under: 'themes' },
  }),
  programmes: route({
    address: monthAddress('programmes'),
    reads: ({ month }) => portfolioPath(month),
    navigation: { under: 'themes' },
  }),
  risks: route({
    address: withFilter(monthAddress('risks'), riskQuery, parseRiskFilter),
    reads: ({ month }) => risksPath(month),
    navigation: { seenBy: 'readers' },
  }),
  /** By default the newest month and the one before it. */
  compare: route({
    address: compareAddress,
    reads: ({ between }) => comparePath(between),
    navigation: { seenBy: 'readers' },
  }),
  /** Without a goal: the agenda. */
  meeting: route({
    address: meetingAddress,
    reads: ({ month }) => portfolioPath(month),
    navigation: { seenBy: 'readers' },
  }),
  /** Shown beside a meeting: the current item and the next ones. */
  presenter: route({
    address: monthAddress('presenter'),
    reads: ({ month }) => portfolioPath(month),
    navigation: 'none',
  }),
  mine: route({
    address: plainAddress('mine'),
    reads: () => MINE_PATH,
    navigation: { seenBy: 'owners' },
  }),
  'check-in': route({
    address: goalMonthAddress('check-in'),
    reads: ({ goal, month }) => formPath(goal, month),
    navigation: { under: 'mine' },
  }),
  explain: route({
    address: goalMonthAddress('explain'),
    reads: ({ goal, month }) => draftPath(goal, month),
    navigation: 'none',
  }),
  months: route({
    address: withFilter(monthAddress('months'), answerFilterQuery, parseAnswerFilter),
    reads: ({ month }) => answersYearPath(month && yearOf(month)),
    navigation: { seenBy: 'facilitators' },
  }),
  reminders: route({
    address: monthAddress('reminders'),
    reads: ({ month }) => runsPath(month),
    navigation: { seenBy: 'facilitators' },
  }),
  run: route({
    address: withFilter(runAddress, runQuery, parseRunFilter),
    reads: ({ month, run }) => runPath(month, run),
    navigation: { under: 'reminders' },
  }),
  schedule: route({
    address: plainAddress('schedule'),
    reads: () => SCHEDULE_PATH,
    navigation: { seenBy: 'facilitators' },
  }),
  /** Without a goal: a new one. Precedes `register`, which has the same first word. */
  'register-goal': route({
    address: registerGoalAddress,
    reads: ({ year, goal }) => goalFormPath(year, goal),
    navigation: { under: 'register' },
  }),
  register: route({
    address: yearAddress('register'),
    reads: ({ year }, thisYear) => registerPath(year ?? thisYear),
    navigation: { seenBy: 'facilitators' },
  }),
  changes: route({
    address: withFilter(yearAddress('changes'), trailQuery, parseTrailFilter),
    reads: ({ year, what, goal, by }, thisYear) =>
      changesPath(year ?? thisYear, { what, goal, by }),
    navigation: { under: 'register' },
  }),
  people: route({
    address: plainAddress('people'),
    reads: () => PEOPLE_PATH,
    navigation: { seenBy: 'facilitators' },
  }),
  settings: route({
    address: plainAddress('settings'),
    reads: () => SETTINGS_PATH,
    navigation: { seenBy: 'facilitators' },
  }),
  cards: route({
    address: withFilter(monthAddress('cards'), cardQuery, parseCardChoice),
    reads: () => PEOPLE_PATH,
    navigation: { seenBy: 'facilitators' },
  }),
};

type Routes = typeof ROUTES;
export type PageKind = keyof Routes;
type Params = {
  readonly [Kind in PageKind]: Routes[Kind] extends Route<infer Own, Navigation> ? Own : never;
};

/** A page and its parameters. Cards, links and Teams (as `subPageId`) carry it as one string. */
export type Page<Kind extends PageKind = PageKind> = {
  readonly [One in Kind]: { readonly kind: One } & Params[One];
}[Kind];

export type MenuPage = {
  [Kind in PageKind]: Routes[Kind]['navigation'] extends { readonly seenBy: Audience }
    ? Kind
    : never;
}[PageKind];

const TABLE: { readonly [Kind in PageKind]: Route<Params[Kind], Navigation> } = ROUTES;

export const isMenuPage = (kind: PageKind): kind is MenuPage => {
  const { navigation } = TABLE[kind];
  return navigation !== 'none' && 'seenBy' in navigation;
};

const isPageKind = (text: string): text is PageKind => Object.hasOwn(ROUTES, text);
export const PAGE_KINDS: readonly PageKind[] = Object.keys(ROUTES).filter(isPageKind);

export const pageToPath = <Kind extends PageKind>(page: Page<Kind>): string =>
  TABLE[page.kind].address.write(page);

/** Unknown addresses open the overview. */
export function pathToPage(path: string): Page {
  const [pathname = '', ...queries] = path.replace(/^[#/]+/, '').split('?');
  const [word = '', first = '', second = ''] = pathname.split('/');
  const rest = { first, second, query: queries.join('?') };
  for (const kind of PAGE_KINDS) {
    const page = ROUTES[kind].address.word === word ? read(kind, rest) : undefined;
    if (page) return page;
  }
  return { kind: 'overview', ...overviewAddress.read({ ...rest, first: '' }) };
}

export const firstReadPath = <Kind extends PageKind>(page: Page<Kind>, thisYear: Year): string =>
  TABLE[page.kind].reads(page, thisYear);

/** Independent of the month and filters; differs for another goal, theme or run. */
export const pageIdentity = <Kind extends PageKind>(page: Page<Kind>): string =>
  `${page.kind} ${TABLE[page.kind].address.subject?.(page) ?? ''}`;

function read<Kind extends PageKind>(kind: Kind, rest: AddressRest): Page<Kind> | undefined {
  const params = TABLE[kind].address.read(rest);
  return params && { kind, ...params };
}
