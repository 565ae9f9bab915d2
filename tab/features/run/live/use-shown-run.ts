import { useEffect, useReducer } from 'react';
import type {
  RunProgress,
  RunSummary,
  RunTotals,
  RunView,
} from '../../../../contract/reminders/runs.ts';
import { runPath } from '../../../../contract/paths-and-queries/api-paths.ts';
import { instantOf, type Instant } from '../../../../domain/common/month.ts';
import { DELIVERY_STATES, type DeliveryState } from '../../../../domain/reminders/reminders.ts';
import { useClient } from '../../../lib/api/client-context.ts';
import {
  rowsOfPage,
  withChanges,
  withFirstPage,
  withPage,
  type RunRows,
} from '../deliveries/loaded-rows.ts';
import type { Liveness, RunWatch } from './watch-run.ts';

export interface ShownRun {
  readonly run: RunSummary;
  readonly rows: RunRows;
  readonly liveness: Liveness;
  /** When the newest data was read. */
  readonly at: Instant;
}

export type RunUpdate =
  | { readonly kind: 'page'; readonly page: RunView; readonly at: Instant }
  | {
      readonly kind: 'further';
      readonly state: DeliveryState;
      readonly page: RunView;
      readonly at: Instant;
    }
  | { readonly kind: 'progress'; readonly progress: RunProgress; readonly at: Instant }
  | { readonly kind: 'liveness'; readonly liveness: Liveness };

export function applyUpdate(shown: ShownRun, update: RunUpdate): ShownRun {
  switch (update.kind) {
    case 'page':
      return {
        ...shown,
        at: update.at,
        run: update.page,
        rows: withFirstPage(shown.rows, update.page, isSame(shown.run.totals, update.page.totals)),
      };
    case 'further':
      return { ...shown, rows: withPage(shown.rows, update.state, update.page) };
    case 'progress':
      return {
        ...shown,
        at: update.at,
        run: update.progress.summary,
        rows: withChanges(shown.rows, update.progress.changed),
      };
    case 'liveness':
      return { ...shown, liveness: update.liveness };
  }
}

const isSame = (before: RunTotals, after: RunTotals): boolean =>
  DELIVERY_STATES.every((state) => before[state] === after[state]);

const now = (): Instant => instantOf(new Date());

/** The run, updated live from the start of sending until it is finished. */
export function useShownRun(first: RunView): {
  readonly shown: ShownRun;
  readonly showPage: (page: RunView) => void;
  readonly showFurther: (state: DeliveryState, page: RunView) => void;
} {
  const client = useClient();
  const [shown, dispatch] = useReducer(applyUpdate, first, (view) => ({
    run: view,
    rows: rowsOfPage(view),
    liveness: 'connecting' as const,
    at: now(),
  }));
  const path = runPath(first.month, first.id);
  const isUnderWay = shown.run.sentAt !== undefined && shown.run.finishedAt === undefined;

  useEffect(() => {
    if (!isUnderWay) return undefined;
    let watch: RunWatch | undefined;
    let isLeft = false;
    const hurry = (): void => watch?.pollNow();
    window.addEventListener('online', hurry);
    const start = async (): Promise<void> => {
      // Loaded on demand, because most pages do not follow a run.
      const { watchRun } = await import('./watch-run.ts');
      if (isLeft) return;
      watch = watchRun(
        {
          open: (signal) => client.stream(`${path}/events`, signal),
          read: (signal) => client.get<RunView>(path, signal),
        },
        {
          onPage: (page) => dispatch({ kind: 'page', page, at: now() }),
          onProgress: (progress) => dispatch({ kind: 'progress', progress, at: now() }),
          onLiveness: (liveness) => dispatch({ kind: 'liveness', liveness }),
        },
      );
    };
    start().catch(() => dispatch({ kind: 'liveness', liveness: 'lost' }));
    return () => {
      isLeft = true;
      window.removeEventListener('online', hurry);
      watch?.stop();
    };
  }, [client, path, isUnderWay]);

  return {
    shown,
    showPage: (page) => dispatch({ kind: 'page', page, at: now() }),
    showFurther: (state, page) => dispatch({ kind: 'further', state, page, at: now() }),
  };
}
