import type { DeliveryView, RunView } from '../../../contract/reminders/runs.ts';
import {
  type DeliveryOutcome,
  DELIVERY_STATES_BY_URGENCY,
  sumTotals,
} from '../../../domain/reminders/reminders.ts';
import { clipEscapedText, MAX_NAME_LENGTH } from '../kit/cut-text.ts';
import {
  container,
  escapeMarkdown,
  subtleText,
  textBlock,
  type CardElement,
} from '../kit/elements.ts';
import type { Reader } from '../kit/reader.ts';
import { remedyFor } from '../../../i18n/delivery-remedy.ts';

/** Maximum number of rows on the card. The card only counts the other rows, and the tab lists them. */
const ROWS_SHOWN = 15;
const GOALS_SHOWN = 3;

/** `all` is the number of all rows, including rows that are not in `deliveries`. */
export function deliveryRowElements(
  deliveries: readonly DeliveryView[],
  all: number,
  reader: Reader,
  linesOf: (row: DeliveryView) => readonly string[],
): readonly CardElement[] {
  const shown = deliveries.slice(0, ROWS_SHOWN);
  const more = all - shown.length;
  return [
    ...shown.map((one) => {
      const name = textBlock(escapeMarkdown(clipEscapedText(one.person.name, MAX_NAME_LENGTH)));
      return container([name, ...linesOf(one).map((line) => subtleText(line))], {
        spacing: 'Small',
      });
    }),
    ...(more > 0 ? [subtleText(reader.words.bot.run.more(more))] : []),
  ];
}

export function waitingGoalNames({ goals }: DeliveryView, { words }: Reader): string {
  const names = goals
    .slice(0, GOALS_SHOWN)
    .map(({ name }) => escapeMarkdown(clipEscapedText(name, MAX_NAME_LENGTH)));
  const more = goals.length - names.length;
  return [...names, ...(more > 0 ? [words.bot.run.more(more)] : [])].join(', ');
}

/** Counts the rows in each state that occurs. The total equals the number of rows in the plan. */
export function totalsLine({ totals }: Pick<RunView, 'totals'>, { words }: Reader): string {
  const labels = words.bot.run;
  const states = DELIVERY_STATES_BY_URGENCY.filter((state) => totals[state] > 0);
  const parts = states.map((state) =>
    labels.total(words.common.reminders.state[state], totals[state]),
  );
  return [...parts, labels.all(sumTotals(totals))].join(' · ');
}

export function describeOutcomeInLines(row: DeliveryView, reader: Reader): readonly string[] {
  const { words, format } = reader;
  const labels = words.common.reminders;
  const { outcome, install, unknownAt } = row;
  return [
    ...ownLines(row, reader),
    ...(unknownAt && outcome.kind !== 'unknown'
      ? [words.bot.run.wasUnknown(format.instant(unknownAt))]
      : []),
    ...(install ? [labels.install[install.kind === 'failed' ? install.reason : install.kind]] : []),
  ];
}

function ownLines({ outcome, state }: DeliveryView, reader: Reader): readonly string[] {
  const { words, format } = reader;
  if (outcome.kind === 'sent' && state === 'answered')
    return [`✓ ${words.bot.run.sentAndAnswered(format.instant(outcome.at))}`];
  const remedy = remedyFor(outcome, words.common.reminders);
  return [describeOutcome(outcome, reader), ...(remedy === undefined ? [] : [remedy])];
}

export function describeOutcome(outcome: DeliveryOutcome, { words, format }: Reader): string {
  const labels = words.common.reminders;
  switch (outcome.kind) {
    case 'planned':
    case 'queued':
      return labels.state[outcome.kind];
    case 'claimed':
      return labels.state.sending;
    case 'retrying':
      return labels.retrying[outcome.reason](format.time(outcome.at));
    case 'sent':
      return `✓ ${words.bot.run.sent(format.instant(outcome.at))}`;
    case 'unknown':
      return `? ${labels.state.unknown}`;
    case 'skipped':
      return `– ${labels.skipped[outcome.reason]}`;
    case 'failed':
      return `✗ ${labels.failed[outcome.reason]}`;
  }
}
