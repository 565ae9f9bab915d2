import { lazy, type FunctionComponent } from 'react';
import type { MeView } from '../../contract/common/organisation.ts';
import type { Page, PageKind } from '../../contract/routes.ts';
import { OverviewPage } from '../features/overview/overview-page.tsx';

export type PageProps<Kind extends PageKind> = Page<Kind> & { readonly me: MeView };

type PageComponents = { readonly [Kind in PageKind]: FunctionComponent<PageProps<Kind>> };

/** Loads the module of a component when the component is first shown. `name`: the module's export. */
const load = <Name extends string, Props>(
  module: () => Promise<Readonly<Record<Name, FunctionComponent<Props>>>>,
  name: Name,
): FunctionComponent<Props> =>
  lazy<FunctionComponent<Props>>(async () => ({ default: (await module())[name] }));

export const PAGES: PageComponents = {
  overview: OverviewPage,
  goal: load(() => import('../features/goal/goal-page.tsx'), 'GoalPage'),
  explain: load(() => import('../features/explain/explain-page.tsx'), 'ExplainPage'),
  reminders: load(() => import('../features/reminders/reminders-page.tsx'), 'RemindersPage'),
  run: load(() => import('../features/run/run-page.tsx'), 'RunPage'),
  schedule: load(() => import('../features/schedule/schedule-page.tsx'), 'SchedulePage'),
  risks: load(() => import('../features/risks/risks-page.tsx'), 'RisksPage'),
  compare: load(() => import('../features/compare/compare-page.tsx'), 'ComparePage'),
  themes: load(() => import('../features/themes/themes-page.tsx'), 'ThemesPage'),
  theme: load(() => import('../features/themes/theme/theme-page.tsx'), 'ThemePage'),
  programmes: load(() => import('../features/themes/programmes-page.tsx'), 'ProgrammesPage'),
  meeting: load(() => import('../features/meeting/meeting-page.tsx'), 'MeetingPage'),
  presenter: load(
    () => import('../features/meeting/presenter/presenter-page.tsx'),
    'PresenterPage',
  ),
  mine: load(() => import('../features/my-goals/my-goals-page.tsx'), 'MyGoalsPage'),
  'check-in': load(() => import('../features/check-in/check-in-page.tsx'), 'CheckInPage'),
  months: load(() => import('../features/months/months-page.tsx'), 'MonthsPage'),
  register: load(() => import('../features/register/goals/register-page.tsx'), 'RegisterPage'),
  'register-goal': load(
    () => import('../features/register/editor/register-goal-page.tsx'),
    'RegisterGoalPage',
  ),
  changes: load(() => import('../features/register/changes/changes-page.tsx'), 'ChangesPage'),
  people: load(() => import('../features/people/people-page.tsx'), 'PeoplePage'),
  settings: load(() => import('../features/settings/settings-page.tsx'), 'SettingsPage'),
  service: load(() => import('../features/service/service-page.tsx'), 'ServicePage'),
  cards: load(() => import('../features/cards/cards-page.tsx'), 'CardsPage'),
};
