import type { RunSummary, RunTotals } from '../../../contract/reminders/runs.ts';
import { DELIVERY_STATES_BY_URGENCY } from '../../../domain/reminders/reminders.ts';
import type { TabWords } from '../../lib/words/words-context.ts';

type UsedWords = Pick<TabWords, 'common' | 'tab'>;

/** One line with every state that has recipients, and their number. */
export function totalsInWords(totals: RunTotals, { common, tab }: UsedWords): string {
  const parts = DELIVERY_STATES_BY_URGENCY.filter((state) => totals[state] > 0).map((state) =>
    tab.reminders.countIn(totals[state], common.reminders.state[state]),
  );
  return tab.reminders.totalsLine(parts);
}

/** The audience of the run and its restrictions. */
export function runInWords(run: RunSummary, { common, tab }: UsedWords): readonly string[] {
  return [
    common.reminders.audience[run.audience],
    ...(run.step !== undefined ? [tab.reminders.bySchedule] : []),
    ...(run.redirectTo ? [tab.reminders.trialRun] : []),
    ...(isPartialRun(run) ? [tab.reminders.part] : []),
  ];
}

export const isPartialRun = ({ selection }: RunSummary): boolean =>
  selection !== undefined && Object.values(selection).some((part) => part !== undefined);

export type RunStage = 'plan' | 'discarded' | 'under-way' | 'cancelled' | 'finished';

export function stageOfRun(run: RunSummary): RunStage {
  if (run.cancelledAt !== undefined) return run.sentAt === undefined ? 'discarded' : 'cancelled';
  if (run.sentAt === undefined) return 'plan';
  return run.finishedAt === undefined ? 'under-way' : 'finished';
}
