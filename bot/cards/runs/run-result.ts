import type { DeliveryView, RunView } from '../../../contract/reminders/runs.ts';
import type { StrategyTheme } from '../../../domain/common/organisation.ts';
import {
  sumTotals,
  type DeliveryState,
  DELIVERY_STATES_BY_URGENCY,
} from '../../../domain/reminders/reminders.ts';
import type { CardMessage } from '../../ports/messenger.ts';
import * as kit from '../kit/elements.ts';
import type { Reader } from '../kit/reader-words.ts';
import { describeRun } from './run-plan.ts';
import { outcomeLines, rowsOf, totalsLine } from './delivery-rows.ts';

export interface RunResultView {
  readonly run: RunView;
  readonly themes: readonly StrategyTheme[];
  readonly link: string;
  readonly notice?: string;
}

export function runResultCard(view: RunResultView, reader: Reader): CardMessage {
  const { run, themes, link, notice } = view;
  const labels = reader.words.bot.run;
  const month = reader.format.month(run.month);
  const rank = ({ state }: DeliveryView): number => DELIVERY_STATES_BY_URGENCY.indexOf(state);
  const body: readonly kit.Element[] = [
    ...(notice === undefined ? [] : [kit.warning(notice)]),
    kit.title(labels.resultTitle(month)),
    kit.text(statusLine(run, reader)),
    kit.text(totalsLine(run, reader), { weight: 'Bolder' }),
    ...describeRun(run, themes, reader),
    ...(run.sentBy && run.sentAt
      ? [
          kit.subtle(
            labels.sentBy(kit.escapeMarkdown(run.sentBy.name), reader.format.instant(run.sentAt)),
          ),
        ]
      : []),
    ...rowsOf(
      run.deliveries.toSorted((a, b) => rank(a) - rank(b)),
      sumTotals(run.totals),
      reader,
      (one) => outcomeLines(one, reader),
    ),
  ];
  const ids = { run: run.id, month: run.month };
  return kit.message(reader, labels.resultSummary(month), body, [
    ...(isOver(run) ? [] : [kit.execute(labels.lookAgain, 'show-run', ids)]),
    ...(canCancel(run) ? [kit.execute(labels.cancel, 'cancel-run', ids)] : []),
    ...(isOver(run) ? [kit.execute(labels.newPlan, 'plan-run', { month: run.month })] : []),
    kit.openUrl(reader.words.bot.openInTab, link),
  ]);
}

function statusLine(run: RunView, { words, format }: Reader): string {
  const labels = words.bot.run;
  if (run.cancelledAt !== undefined)
    return labels.cancelled(
      kit.escapeMarkdown(run.cancelledBy?.name ?? ''),
      format.instant(run.cancelledAt),
    );
  return run.finishedAt === undefined
    ? labels.underWay
    : labels.finished(format.instant(run.finishedAt));
}

const isOver = ({ finishedAt }: RunView): boolean => finishedAt !== undefined;

/** States in which a card may still be sent; unknown ones on a later day. */
const CANCELLABLE: readonly DeliveryState[] = ['planned', 'queued', 'retrying', 'unknown'];
const canCancel = (run: RunView): boolean =>
  !isOver(run) &&
  run.cancelledAt === undefined &&
  CANCELLABLE.some((state) => run.totals[state] > 0);
