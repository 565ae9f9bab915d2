import type { DeliveryView, RunView } from '../../../contract/reminders/runs.ts';
import type { StrategyTheme } from '../../../domain/common/organisation.ts';
import {
  sumTotals,
  type DeliveryState,
  DELIVERY_STATES_BY_URGENCY,
} from '../../../domain/reminders/reminders.ts';
import type { CardMessage } from '../../ports/messenger.ts';
import * as kit from '../kit/elements.ts';
import type { Reader } from '../kit/reader.ts';
import { describeRun } from './run-plan.ts';
import { describeOutcomeInLines, deliveryRowElements, totalsLine } from './delivery-rows.ts';
import { openPageButton } from '../kit/open-page-button.ts';
import type { PageLink } from '../kit/tab-link.ts';

export interface RunResultView {
  readonly run: RunView;
  readonly themes: readonly StrategyTheme[];
  readonly link: PageLink;
  readonly notice?: string;
}

export function runResultCard(view: RunResultView, reader: Reader): CardMessage {
  const { run, themes, link, notice } = view;
  const labels = reader.words.bot.run;
  const month = reader.format.month(run.month);
  const rank = ({ state }: DeliveryView): number => DELIVERY_STATES_BY_URGENCY.indexOf(state);
  const body: readonly kit.CardElement[] = [
    ...(notice === undefined ? [] : [kit.warningText(notice)]),
    kit.titleText(labels.resultTitle(month)),
    kit.textBlock(statusLine(run, reader)),
    kit.textBlock(totalsLine(run, reader), { weight: 'Bolder' }),
    ...describeRun(run, themes, reader),
    ...(run.sentBy && run.sentAt
      ? [
          kit.subtleText(
            labels.sentBy(kit.escapeMarkdown(run.sentBy.name), reader.format.instant(run.sentAt)),
          ),
        ]
      : []),
    ...deliveryRowElements(
      run.deliveries.toSorted((a, b) => rank(a) - rank(b)),
      sumTotals(run.totals),
      reader,
      (one) => describeOutcomeInLines(one, reader),
    ),
  ];
  const ids = { run: run.id, month: run.month };
  return kit.cardMessage(reader, labels.resultSummary(month), body, [
    ...(isOver(run) ? [] : [kit.executeButton(labels.lookAgain, 'show-run', ids)]),
    ...(canCancel(run) ? [kit.executeButton(labels.cancel, 'cancel-run', ids)] : []),
    ...(isOver(run) ? [kit.executeButton(labels.newPlan, 'plan-run', { month: run.month })] : []),
    openPageButton(reader.words.bot.openInTab, link),
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

/** Includes `unknown`, because a delivery with an unknown result is sent again on a later day. */
const CANCELLABLE: readonly DeliveryState[] = ['planned', 'queued', 'retrying', 'unknown'];
const canCancel = (run: RunView): boolean =>
  !isOver(run) &&
  run.cancelledAt === undefined &&
  CANCELLABLE.some((state) => run.totals[state] > 0);
