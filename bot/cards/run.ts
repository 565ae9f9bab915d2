import type { DeliveryView, RunView } from '../../domain/api.ts';
import type { DeliveryOutcome } from '../../domain/reminders.ts';
import type { CardMessage } from '../teams/messenger.ts';
import {
  container,
  escapeMarkdown,
  execute,
  heading,
  message,
  subtle,
  text,
  title,
  type Element,
} from './elements.ts';
import type { Reader } from './reader.ts';

/** Rows drawn of each kind; the rest are counted, and listed whole in the tab and the API. */
const ROWS_SHOWN = 20;

/** The dry run: exactly who would get what, who would not, and why. A button sends it. */
export function runPlanCard(run: RunView, reader: Reader): CardMessage {
  const said = reader.words.bot.run;
  const month = reader.format.month(run.month);
  const receivers = run.deliveries.filter((one) => one.outcome.kind === 'planned');
  const skipped = run.deliveries.filter((one) => one.outcome.kind === 'skipped');
  const body: readonly Element[] = [
    title(said.planTitle(month)),
    text(said.plan(receivers.length)),
    ...(receivers.length > 0 ? [heading(said.receives)] : []),
    ...rows(receivers, reader, (one) => said.waiting(goalNames(one))),
    ...(skipped.length > 0 ? [heading(said.skippedTitle(skipped.length))] : []),
    ...rows(skipped, reader, (one) => outcomeInWords(one.outcome, reader)),
  ];
  const ids = { run: run.id, month: run.month };
  const actions =
    receivers.length > 0
      ? [execute(said.send(receivers.length), 'send-run', ids, { style: 'positive' })]
      : [];
  return message(reader, said.planSummary(month), body, actions);
}

/** What became of each person. Where some are left, a button goes on and looks again. */
export function runResultCard(run: RunView, reader: Reader): CardMessage {
  const { words, format } = reader;
  const said = words.bot.run;
  const month = format.month(run.month);
  const concerned = run.deliveries.filter((one) => one.goals.length > 0);
  const others = run.deliveries.filter((one) => one.goals.length === 0);
  const sent = concerned.filter((one) => one.outcome.kind === 'sent').length;
  const isUnderWay = run.deliveries.some(({ outcome }) =>
    ['planned', 'claimed'].includes(outcome.kind),
  );
  const body: readonly Element[] = [
    title(said.resultTitle(month)),
    text(said.result(sent, concerned.length), { weight: 'Bolder' }),
    ...(run.sentBy && run.sentAt
      ? [subtle(said.sentBy(escapeMarkdown(run.sentBy.name), format.instant(run.sentAt)))]
      : []),
    ...rows(concerned, reader, (one) => outcomeInWords(one.outcome, reader)),
    ...(others.length > 0 ? [heading(said.skippedTitle(others.length))] : []),
    ...rows(others, reader, (one) => outcomeInWords(one.outcome, reader)),
  ];
  const ids = { run: run.id, month: run.month };
  const actions = isUnderWay ? [execute(said.goOn, 'send-run', ids)] : [];
  return message(reader, said.resultSummary(month), body, actions);
}

function rows(
  deliveries: readonly DeliveryView[],
  reader: Reader,
  tell: (one: DeliveryView) => string,
): readonly Element[] {
  const more = deliveries.length - ROWS_SHOWN;
  return [
    ...deliveries
      .slice(0, ROWS_SHOWN)
      .map((one) =>
        container([text(escapeMarkdown(one.person.name)), subtle(tell(one))], { spacing: 'Small' }),
      ),
    ...(more > 0 ? [subtle(reader.words.bot.run.more(more))] : []),
  ];
}

const goalNames = (one: DeliveryView): string =>
  one.goals.map((goal) => escapeMarkdown(goal.name)).join(', ');

function outcomeInWords(outcome: DeliveryOutcome, { words, format }: Reader): string {
  const said = words.bot.run;
  switch (outcome.kind) {
    case 'planned':
      return said.planned;
    case 'claimed':
      return said.claimed;
    case 'sent':
      return `✓ ${said.sent(format.instant(outcome.at))}`;
    case 'unknown':
      return `? ${said.unknown}`;
    case 'skipped':
      return `– ${said.skipped[outcome.reason]}`;
    case 'failed':
      return `✗ ${said.failed[outcome.reason]}`;
  }
}
