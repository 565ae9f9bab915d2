import { lazy, Suspense } from 'react';
import type { MeView } from '../../domain/api.ts';
import type { Page } from '../../domain/page.ts';
import { Waiting } from '../components/waiting.tsx';
import { OverviewPage } from '../features/overview/overview-page.tsx';
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

export function PageSwitch({ page, me }: { readonly page: Page; readonly me: MeView }) {
  switch (page.kind) {
    case 'overview':
      return (
        <ErrorBoundary key="overview">
          <OverviewPage month={page.month} view={page.view} me={me} />
        </ErrorBoundary>
      );
    case 'goal':
      return (
        <ErrorBoundary key={page.goal}>
          <Suspense fallback={<Waiting />}>
            <GoalPage goal={page.goal} month={page.month} />
          </Suspense>
        </ErrorBoundary>
      );
    case 'explain':
      return (
        <ErrorBoundary key={`explain ${page.goal} ${page.month}`}>
          <Suspense fallback={<Waiting />}>
            <ExplainPage goal={page.goal} month={page.month} me={me} />
          </Suspense>
        </ErrorBoundary>
      );
    case 'reminders':
      return (
        <ErrorBoundary key="reminders">
          <Suspense fallback={<Waiting />}>
            <RemindersPage month={page.month} me={me} />
          </Suspense>
        </ErrorBoundary>
      );
    case 'run':
      return (
        <ErrorBoundary key={`run ${page.month} ${page.run}`}>
          <Suspense fallback={<Waiting />}>
            <RunPage month={page.month} run={page.run} me={me} />
          </Suspense>
        </ErrorBoundary>
      );
    case 'schedule':
      return (
        <ErrorBoundary key="schedule">
          <Suspense fallback={<Waiting />}>
            <SchedulePage />
          </Suspense>
        </ErrorBoundary>
      );
    case 'risks':
      return (
        <ErrorBoundary key="risks">
          <Suspense fallback={<Waiting />}>
            <RisksPage month={page.month} me={me} />
          </Suspense>
        </ErrorBoundary>
      );
    case 'compare':
      return (
        <ErrorBoundary key="compare">
          <Suspense fallback={<Waiting />}>
            <ComparePage between={page.between} me={me} />
          </Suspense>
        </ErrorBoundary>
      );
  }
}
