import { changesBetween } from '../../../domain/check-in/answer-changes.ts';
import { decidingSection, forecastOf, type CheckIn } from '../../../domain/goal/check-in.ts';
import type { CardMessage } from '../../ports/messenger.ts';
import type { CheckInSituation } from '../../views/check-in.ts';
import { changeInWords } from '../kit/change-sentences.ts';
import {
  container,
  escapeMarkdown,
  execute,
  heading,
  message,
  openUrl,
  subtle,
  text,
  title,
  type Element,
} from '../kit/elements.ts';
import { standingColour, standingLabel } from '../kit/forecast-labels.ts';
import type { Reader } from '../kit/reader-words.ts';

const CHANGES_SHOWN = 12;

export interface ReceiptView {
  readonly situation: CheckInSituation;
  readonly checkIn: CheckIn;
  readonly answeredBy: string;
  readonly link?: string;
  readonly canCorrect: boolean;
}

export function receiptCard(view: ReceiptView, reader: Reader): CardMessage {
  const { situation, checkIn } = view;
  const { goal, month } = situation;
  const { words, format } = reader;
  const labels = words.bot.receipt;
  const forecast = forecastOf(checkIn) ?? 'silent';
  const explanation = decidingSection(checkIn)?.explanation ?? '';
  const body: readonly Element[] = [
    subtle(`✓ ${labels.stored} · ${format.month(month.month)}`),
    title(escapeMarkdown(goal.name)),
    text(standingLabel(forecast, reader), {
      color: standingColour(forecast),
      weight: 'Bolder',
      size: 'Medium',
    }),
    ...(explanation ? [text(escapeMarkdown(explanation))] : []),
    container(changes(view, reader), { spacing: 'Medium' }),
    subtle(labels.by(escapeMarkdown(view.answeredBy), format.instant(checkIn.answeredAt)), {
      spacing: 'Medium',
    }),
    ...(checkIn.reflection
      ? [heading(words.bot.unchanged.question), text(escapeMarkdown(checkIn.reflection))]
      : []),
    ...(checkIn.revision > 1 ? [subtle(labels.revision(checkIn.revision))] : []),
    ...(view.canCorrect ? [subtle(labels.correctUntil(format.dayInWords(month.closesOn)))] : []),
  ];
  const ids = { goal: goal.id, month: month.month };
  return message(reader, labels.summary(goal.name), body, [
    ...(view.canCorrect ? [execute(labels.correct, 'open-check-in', ids)] : []),
    execute(labels.back, 'my-goals', { month: month.month }),
    ...(view.link === undefined ? [] : [openUrl(words.bot.openInTab, view.link)]),
    execute(words.bot.why, 'why', ids),
  ]);
}

function changes({ situation, checkIn }: ReceiptView, reader: Reader): readonly Element[] {
  const labels = reader.words.bot;
  if (!situation.previous) return [text(labels.receipt.first)];
  const all = changesBetween(situation.previous, checkIn);
  if (all.length === 0) return [text(labels.receipt.nothingChanged)];
  const more = all.length - CHANGES_SHOWN;
  return [
    heading(labels.receipt.changed),
    ...all
      .slice(0, CHANGES_SHOWN)
      .map((change) => text(changeInWords(situation.goal, change, reader), { spacing: 'Small' })),
    ...(more > 0 ? [subtle(labels.change.more(more))] : []),
  ];
}
