import type { TabReader } from './tab-world.ts';

/** A page of the tab in the demo year, and somebody whose page it is. */
export interface TabPlace {
  readonly name: string;
  /** As `pageToPath` writes it. */
  readonly path: string;
  readonly reader: TabReader;
}

const MONTH = '2026-10';
const YEAR = '2026';

const place = (reader: TabReader, name: string, path: string): TabPlace => ({ reader, name, path });

/** Every page that the tab has; `run` is a planned run of the month. */
export const placesOf = (run: string): readonly TabPlace[] => [
  place('leader', 'overview', ''),
  place('leader', 'overview-filtered', `month/${MONTH}?forecast=uncertain&group=none&sort=name`),
  place('leader', 'overview-past', 'month/2026-03'),
  place('leader', 'goal', `goal/liikkumisohjelma/${MONTH}`),
  place('leader', 'goal-indicators', `goal/hinnoittelu/${MONTH}`),
  place('leader', 'goal-past', 'goal/varaamo/2026-04'),
  place('leader', 'themes', 'themes'),
  place('leader', 'theme', 'theme/toimivin-kaupunki'),
  place('leader', 'programmes', 'programmes'),
  place('leader', 'risks', 'risks'),
  place('leader', 'risks-chosen', `risks/${MONTH}?size=3-4`),
  place('leader', 'compare', 'compare'),
  place('leader', 'meeting', 'meeting'),
  place('leader', 'meeting-goal', `meeting/${MONTH}/liikkumisohjelma`),
  place('leader', 'presenter', 'presenter'),
  place('owner', 'mine', 'mine'),
  place('owner', 'check-in', `check-in/digitalisaatio/${MONTH}`),
  place('owner', 'explain', `explain/digitalisaatio/${MONTH}`),
  place('facilitator', 'months', 'months'),
  place('facilitator', 'reminders', 'reminders'),
  place('facilitator', 'run', `run/${MONTH}/${run}`),
  place('facilitator', 'schedule', 'schedule'),
  place('facilitator', 'register', 'register'),
  place('facilitator', 'register-goal', `register/${YEAR}/liikkumisohjelma`),
  place('facilitator', 'register-new', `register/${YEAR}/new.goal`),
  place('facilitator', 'changes', 'changes'),
  place('facilitator', 'people', 'people'),
  place('facilitator', 'settings', 'settings'),
  place('facilitator', 'cards', 'cards'),
];

/** What stands in the way of what the page asks for. */
export type Hindrance = 'never answers' | 'fails' | 'is offline';

/** A page that cannot show what it is for. */
export interface TabState extends TabPlace {
  /** `new`: goals and a month, no answers yet; `empty`: not even a month. */
  readonly world: 'demo' | 'new' | 'empty';
  readonly server?: Hindrance;
}

const state = (
  name: string,
  { world = 'demo', reader = 'leader', path = '', server }: Partial<TabState>,
): TabState => ({ name, world, reader, path, ...(server && { server }) });

/** The states that pages have beside the one with everything in it. */
export const STATES: readonly TabState[] = [
  state('waiting', { server: 'never answers' }),
  state('failed', { server: 'fails' }),
  state('offline', { server: 'is offline' }),
  state('no-access', { reader: 'owner', path: 'schedule' }),
  state('goal-unknown', { path: 'goal/ei-ole' }),
  state('nothing-found', { path: '?q=xyzzy' }),
  state('own-goals', { reader: 'owner' }),
  state('month-without-answers', { world: 'new' }),
  state('goal-without-history', { world: 'new', path: 'goal/tavoite-001' }),
  state('risks-none', { world: 'new', path: 'risks' }),
  state('compare-first-month', { world: 'new', path: 'compare' }),
  state('theme-first-year', { world: 'new', path: 'theme/uudistuvat-palvelut' }),
  state('mine-first-month', { world: 'new', reader: 'owner', path: 'mine' }),
  state('empty-reader', { world: 'empty' }),
  state('empty-keeper', { world: 'empty', reader: 'facilitator' }),
  state('empty-months', { world: 'empty', reader: 'facilitator', path: 'months' }),
  state('empty-register', { world: 'empty', reader: 'facilitator', path: 'register' }),
  state('empty-mine', { world: 'empty', reader: 'owner', path: 'mine' }),
  state('empty-reminders', { world: 'empty', reader: 'facilitator', path: 'reminders' }),
  state('empty-themes', { world: 'empty', path: 'themes' }),
  state('empty-meeting', { world: 'empty', path: 'meeting' }),
];
