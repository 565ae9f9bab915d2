import { lazy, memo, Suspense, type ReactNode } from 'react';
import type { MeView } from '../../contract/common/organisation.ts';
import type { Page } from '../../contract/page.ts';
import { Loading } from '../components/state/loading.tsx';
import { OverviewPage } from '../features/overview/overview-page.tsx';
import { TabWordsLoader } from './start/load-tab-words.tsx';
import { ErrorBoundary } from './error-boundary.tsx';

const GoalPage = lazy(async () => ({
  default: (await import('../features/goal/goal-page.tsx')).GoalPage,
}));
const ExplainPage = lazy(async () => ({
  default: (await import('../features/explain/explain-page.tsx')).ExplainPage,
}));
const RemindersPage = lazy(async () => ({
  default: (await import('../features/reminders/reminders-page.tsx')).RemindersPage,
}));
const RunPage = lazy(async () => ({
  default: (await import('../features/run/run-page.tsx')).RunPage,
}));
const SchedulePage = lazy(async () => ({
  default: (await import('../features/schedule/schedule-page.tsx')).SchedulePage,
}));
const RisksPage = lazy(async () => ({
  default: (await import('../features/risks/risks-page.tsx')).RisksPage,
}));
const ComparePage = lazy(async () => ({
  default: (await import('../features/compare/compare-page.tsx')).ComparePage,
}));
const ThemesPage = lazy(async () => ({
  default: (await import('../features/themes/themes-page.tsx')).ThemesPage,
}));
const ThemePage = lazy(async () => ({
  default: (await import('../features/themes/theme/theme-page.tsx')).ThemePage,
}));
const ProgrammesPage = lazy(async () => ({
  default: (await import('../features/themes/programmes-page.tsx')).ProgrammesPage,
}));
const MeetingPage = lazy(async () => ({
  default: (await import('../features/meeting/meeting-page.tsx')).MeetingPage,
}));
const PresenterPage = lazy(async () => ({
  default: (await import('../features/meeting/presenter/presenter-page.tsx')).PresenterPage,
}));
const MinePage = lazy(async () => ({
  default: (await import('../features/my-goals/my-goals-page.tsx')).MyGoalsPage,
}));
const CheckInPage = lazy(async () => ({
  default: (await import('../features/check-in/check-in-page.tsx')).CheckInPage,
}));
const MonthsPage = lazy(async () => ({
  default: (await import('../features/months/months-page.tsx')).MonthsPage,
}));
const RegisterPage = lazy(async () => ({
  default: (await import('../features/register/goals/register-page.tsx')).RegisterPage,
}));
const RegisterGoalPage = lazy(async () => ({
  default: (await import('../features/register/editor/register-goal-page.tsx')).RegisterGoalPage,
}));
const ChangesPage = lazy(async () => ({
  default: (await import('../features/register/changes/changes-page.tsx')).ChangesPage,
}));
const PeoplePage = lazy(async () => ({
  default: (await import('../features/people/people-page.tsx')).PeoplePage,
}));
const SettingsPage = lazy(async () => ({
  default: (await import('../features/settings/settings-page.tsx')).SettingsPage,
}));
const CardsPage = lazy(async () => ({
  default: (await import('../features/cards/cards-page.tsx')).CardsPage,
}));

interface Props {
  readonly page: Page;
  readonly me: MeView;
}

/**
 * Every page but the first is loaded when it is opened; what went wrong on one is forgotten on the next. Drawn
 * again for another page or reader, not for what becomes known around it.
 */
export const PageSwitch = memo(function PageSwitch({ page, me }: Props) {
  return (
    <ErrorBoundary key={keyOf(page)}>
      {page.kind === 'overview' ? (
        <OverviewPage month={page.month} view={page.view} me={me} />
      ) : (
        <Suspense fallback={<Loading />}>
          <TabWordsLoader>{contentOf(page, me)}</TabWordsLoader>
        </Suspense>
      )}
    </ErrorBoundary>
  );
});

/** One page stays mounted while its month changes; another goal is another page. */
function keyOf(page: Page): string {
  switch (page.kind) {
    case 'goal':
      return `goal ${page.goal}`;
    case 'explain':
    case 'check-in':
      return `${page.kind} ${page.goal} ${page.month}`;
    case 'run':
      return `run ${page.month} ${page.run}`;
    case 'theme':
      return `theme ${page.theme}`;
    case 'register-goal':
      return `register ${page.year} ${page.goal ?? ''}`;
    default:
      return page.kind;
  }
}

function contentOf(page: Exclude<Page, { kind: 'overview' }>, me: MeView): ReactNode {
  switch (page.kind) {
    case 'goal':
      return <GoalPage goal={page.goal} month={page.month} me={me} />;
    case 'explain':
      return <ExplainPage goal={page.goal} month={page.month} me={me} />;
    case 'reminders':
      return <RemindersPage month={page.month} me={me} />;
    case 'run':
      return <RunPage month={page.month} run={page.run} state={page.state} me={me} />;
    case 'schedule':
      return <SchedulePage />;
    case 'risks':
      return <RisksPage month={page.month} size={page.size} me={me} />;
    case 'compare':
      return <ComparePage between={page.between} me={me} />;
    case 'themes':
      return <ThemesPage month={page.month} me={me} />;
    case 'theme':
      return <ThemePage theme={page.theme} month={page.month} me={me} />;
    case 'programmes':
      return <ProgrammesPage month={page.month} me={me} />;
    case 'meeting':
      return <MeetingPage month={page.month} goal={page.goal} me={me} />;
    case 'presenter':
      return <PresenterPage month={page.month} me={me} />;
    case 'mine':
      return <MinePage me={me} />;
    case 'check-in':
      return <CheckInPage goal={page.goal} month={page.month} me={me} />;
    case 'months':
      return <MonthsPage month={page.month} state={page.state} sort={page.sort} me={me} />;
    case 'register':
      return <RegisterPage year={page.year} me={me} />;
    case 'register-goal':
      return <RegisterGoalPage year={page.year} goal={page.goal} me={me} />;
    case 'changes':
      return (
        <ChangesPage year={page.year} what={page.what} goal={page.goal} by={page.by} me={me} />
      );
    case 'people':
      return <PeoplePage me={me} />;
    case 'settings':
      return <SettingsPage me={me} />;
    case 'cards':
      return (
        <CardsPage
          person={page.person}
          card={page.card}
          goal={page.goal}
          month={page.month}
          me={me}
        />
      );
  }
}
