import type { DeliveryView, RunView } from '../../../contract/api.ts';
import type { StrategyTheme } from '../../../domain/common/organisation.ts';
import type { DeliveryState } from '../../../domain/reminders/reminders.ts';
import type { CardMessage } from '../../ports/messenger.ts';
import {
  escapeMarkdown,
  execute,
  message,
  openUrl,
  subtle,
  text,
  title,
  warning,
  type Element,
} from '../kit/elements.ts';
import type { Reader } from '../kit/reader.ts';
import { describeRun } from './run-plan.ts';
import { outcomeLines, peopleIn, rowsOf, totalsLine } from './delivery-rows.ts';

export interface RunResultView {
  readonly run: RunView;
  readonly themes: readonly StrategyTheme[];
  /** Address of the run's page in the tab. */
  readonly link: string;
  readonly notice?: string;
}

/** What needs a person first, then what moves, then what is done. */
const ORDER: readonly DeliveryState[] = [
  'failed',
  'unknown',
  'retrying',
  'sending',
  'queued',
  'planned',
  'sent',
  'answered',
  'skipped',
];

/** The run as it is now: how many are in which state, and what became of each person. */
export function runResultCard(view: RunResultView, reader: Reader): CardMessage {
  const { run, themes, link, notice } = view;
  const said = reader.words.bot.run;
  const month = reader.format.month(run.month);
  const rank = ({ state }: DeliveryView): number => ORDER.indexOf(state);
  const body: readonly Element[] = [
    ...(notice === undefined ? [] : [warning(notice)]),
    title(said.resultTitle(month)),
    text(stage(run, reader)),
    text(totalsLine(run, reader), { weight: 'Bolder' }),
    ...describeRun(run, themes, reader),
    ...(run.sentBy && run.sentAt
      ? [subtle(said.sentBy(escapeMarkdown(run.sentBy.name), reader.format.instant(run.sentAt)))]
      : []),
    ...rowsOf(
      run.deliveries.toSorted((a, b) => rank(a) - rank(b)),
      peopleIn(run.totals),
      reader,
      (one) => outcomeLines(one, reader),
    ),
  ];
  const ids = { run: run.id, month: run.month };
  return message(reader, said.resultSummary(month), body, [
    ...(isOver(run) ? [] : [execute(said.lookAgain, 'show-run', ids)]),
    ...(canCancel(run) ? [execute(said.cancel, 'cancel-run', ids)] : []),
    ...(isOver(run) ? [execute(said.newPlan, 'plan-run', { month: run.month })] : []),
    openUrl(reader.words.bot.openInTab, link),
  ]);
}

function stage(run: RunView, { words, format }: Reader): string {
  const said = words.bot.run;
  if (run.cancelledAt !== undefined)
    return said.cancelled(
      escapeMarkdown(run.cancelledBy?.name ?? ''),
      format.instant(run.cancelledAt),
    );
  return run.finishedAt === undefined
    ? said.underWay
    : said.finished(format.instant(run.finishedAt));
}

/** Nothing of it will change by itself any more. */
const isOver = ({ finishedAt }: RunView): boolean => finishedAt !== undefined;

/** Of these somebody may still be written to; to the unclear ones, on a later day. */
const STOPPABLE: readonly DeliveryState[] = ['planned', 'queued', 'retrying', 'unknown'];
const canCancel = (run: RunView): boolean =>
  !isOver(run) && run.cancelledAt === undefined && STOPPABLE.some((state) => run.totals[state] > 0);
