import { yearOf, type Year } from '../domain/common/month.ts';
import * as api from './paths-and-queries/api-paths.ts';
import {
  compareAddress,
  goalAddress,
  goalMonthAddress,
  meetingAddress,
  monthAddress,
  overviewAddress,
  fixedAddress,
  registerGoalAddress,
  runAddress,
  themeAddress,
  withFilter,
  yearAddress,
  type AddressRest,
  type PageAddress,
} from './route-parameters.ts';
import * as filters from './paths-and-queries/page-filters.ts';

export type PageAudience = 'everyone' | 'readers' | 'owners' | 'facilitators';

type Navigation =
  | { readonly seenBy: PageAudience }
  /** The navigation marks the page `under` as current. */
  | { readonly under: string }
  /** The page opens in a dialog or beside a meeting. */
  | 'none';

interface Route<Params extends object, Place extends Navigation> {
  readonly address: PageAddress<Params>;
  /** API path of the first request, which is sent while the page's code is still loading. */
  readonly reads: (params: Params, thisYear: Year) => string;
  readonly navigation: Place;
}

const route = <Params extends object, const Place extends Navigation>(
  row: Route<Params, Place>,
): Route<Params, Place> => row;

export const ROUTES = {
  overview: route({
    address: overviewAddress,
    reads: ({ month }) => api.portfolioPath(month),
    navigation: { seenBy: 'everyone' },
  }),
  goal: route({
    address: goalAddress,
    reads: ({ goal, month }) => api.goalPath(goal, month),
    navigation: { under: 'overview' },
  }),
  themes: route({
    address: monthAddress('themes'),
    reads: ({ month }) => api.themesPath(month),
    navigation: { seenBy: 'readers' },
  }),
  theme: route({
    address: themeAddress,
    reads: ({ theme, month }) => api.themePath(theme, month),
    navigation: { under: 'themes' },
  }),
  programmes: route({
    address: monthAddress('programmes'),
    reads: ({ month }) => api.portfolioPath(month),
    navigation: { under: 'themes' },
  }),
  risks: route({
    address: withFilter(monthAddress('risks'), filters.riskFilterQuery),
    reads: ({ month }) => api.risksPath(month),
    navigation: { seenBy: 'readers' },
  }),
  /** If no months are given, the page compares the newest month with the one before it. */
  compare: route({
    address: compareAddress,
    reads: ({ between }) => api.comparePath(between),
    navigation: { seenBy: 'readers' },
  }),
  /** If no goal is given, the page shows the agenda. */
  meeting: route({
    address: meetingAddress,
    reads: ({ month }) => api.portfolioPath(month),
    navigation: { seenBy: 'readers' },
  }),
  /** The page opens beside a meeting. It shows the current agenda item and the next ones. */
  presenter: route({
    address: monthAddress('presenter'),
    reads: ({ month }) => api.portfolioPath(month),
    navigation: 'none',
  }),
  mine: route({
    address: fixedAddress('mine'),
    reads: () => api.MY_GOALS_PATH,
    navigation: { seenBy: 'owners' },
  }),
  'check-in': route({
    address: goalMonthAddress('check-in'),
    reads: ({ goal, month }) => api.checkInFormPath(goal, month),
    navigation: { under: 'mine' },
  }),
  explain: route({
    address: goalMonthAddress('explain'),
    reads: ({ goal, month }) => api.draftPath(goal, month),
    navigation: 'none',
  }),
  months: route({
    address: withFilter(monthAddress('months'), filters.answerFilterQuery),
    reads: ({ month }) => api.answersYearPath(month && yearOf(month)),
    navigation: { seenBy: 'facilitators' },
  }),
  reminders: route({
    address: monthAddress('reminders'),
    reads: ({ month }) => api.runsPath(month),
    navigation: { seenBy: 'facilitators' },
  }),
  run: route({
    address: withFilter(runAddress, filters.deliveryFilterQuery),
    reads: ({ month, run }) => api.runPath(month, run),
    navigation: { under: 'reminders' },
  }),
  schedule: route({
    address: fixedAddress('schedule'),
    reads: () => api.SCHEDULE_PATH,
    navigation: { seenBy: 'facilitators' },
  }),
  /** No goal id means a new goal. Comes before `register`, which shares the first segment. */
  'register-goal': route({
    address: registerGoalAddress,
    reads: ({ year, goal }) => api.goalFormPath(year, goal),
    navigation: { under: 'register' },
  }),
  register: route({
    address: yearAddress('register'),
    reads: ({ year }, thisYear) => api.registerPath(year ?? thisYear),
    navigation: { seenBy: 'facilitators' },
  }),
  changes: route({
    address: withFilter(yearAddress('changes'), filters.trailFilterQuery),
    reads: ({ year, what, goal, by, person, since, until }, thisYear) =>
      api.changesPath(year ?? thisYear, { what, goal, by, person, since, until }),
    navigation: { under: 'register' },
  }),
  people: route({
    address: fixedAddress('people'),
    reads: () => api.PEOPLE_PATH,
    navigation: { seenBy: 'facilitators' },
  }),
  settings: route({
    address: fixedAddress('settings'),
    reads: () => api.SETTINGS_PATH,
    navigation: { seenBy: 'facilitators' },
  }),
  service: route({
    address: fixedAddress('service'),
    reads: () => api.SERVICE_PATH,
    navigation: { under: 'settings' },
  }),
  cards: route({
    address: withFilter(monthAddress('cards'), filters.cardChoiceQuery),
    reads: () => api.PEOPLE_PATH,
    navigation: { seenBy: 'facilitators' },
  }),
};

type Routes = typeof ROUTES;
export type PageKind = keyof Routes;
type Params = {
  readonly [Kind in PageKind]: Routes[Kind] extends Route<infer Own, Navigation> ? Own : never;
};

/** A page of the tab. `pageToPath` turns it into a string for cards and links. */
export type Page<Kind extends PageKind = PageKind> = {
  readonly [One in Kind]: { readonly kind: One } & Params[One];
}[Kind];

export type MenuPage = {
  [Kind in PageKind]: Routes[Kind]['navigation'] extends { readonly seenBy: PageAudience }
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
  const [word = '', first = '', second = ''] = pathParts(path);
  const rest = { first, second, query: path.split('?').slice(1).join('?') };
  for (const kind of PAGE_KINDS) {
    const page = ROUTES[kind].address.word === word ? read(kind, rest) : undefined;
    if (page) return page;
  }
  return { kind: 'overview', ...overviewAddress.read({ ...rest, first: '' }) };
}

/** Whether `pathToPage` reads the address, rather than opening the overview in its place. */
export function isKnownAddress(path: string): boolean {
  const page = pathToPage(path);
  const [word = '', first = ''] = pathParts(path);
  if (page.kind !== 'overview') return true;
  return (
    word === '' || (word === overviewAddress.word && (first === '' || page.month !== undefined))
  );
}

export const firstRequestPath = <Kind extends PageKind>(page: Page<Kind>, thisYear: Year): string =>
  TABLE[page.kind].reads(page, thisYear);

/** Names the page and its subject, such as a goal. Ignores the month and the filters. */
export const pageIdentity = <Kind extends PageKind>(page: Page<Kind>): string =>
  `${page.kind} ${TABLE[page.kind].address.subject?.(page) ?? ''}`;

const pathParts = (path: string): readonly string[] =>
  (path.replace(/^[#/]+/, '').split('?')[0] ?? '').split('/');

function read<Kind extends PageKind>(kind: Kind, rest: AddressRest): Page<Kind> | undefined {
  const params = TABLE[kind].address.read(rest);
  return params && { kind, ...params };
}
