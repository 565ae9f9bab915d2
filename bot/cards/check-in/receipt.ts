import { changesBetween } from '../../../domain/check-in/answer-changes.ts';
import {
  sectionWithWorstForecast,
  forecastOf,
  type CheckIn,
} from '../../../domain/goal/check-in.ts';
import type { CardMessage } from '../../ports/messenger.ts';
import type { CheckInSituation } from '../../views/check-in.ts';
import { describeChange } from '../kit/describe-change.ts';
import * as kit from '../kit/elements.ts';
import { standingColour, standingLabel } from '../kit/forecast-labels.ts';
import type { Reader } from '../kit/reader.ts';
import { openPageButton } from '../kit/open-page-button.ts';
import type { PageLink } from '../kit/tab-link.ts';

const CHANGES_SHOWN = 12;

export interface ReceiptView {
  readonly situation: CheckInSituation;
  readonly checkIn: CheckIn;
  readonly answeredBy: string;
  readonly link?: PageLink;
  readonly canCorrect: boolean;
}

export function receiptCard(view: ReceiptView, reader: Reader): CardMessage {
  const { situation, checkIn } = view;
  const { goal, month } = situation;
  const { words, format } = reader;
  const labels = words.bot.receipt;
  const forecast = forecastOf(checkIn) ?? 'silent';
  const explanation = sectionWithWorstForecast(checkIn)?.explanation ?? '';
  const body: readonly kit.CardElement[] = [
    kit.subtleText(`✓ ${labels.stored} · ${format.month(month.month)}`),
    kit.titleText(kit.escapeMarkdown(goal.name)),
    kit.textBlock(standingLabel(forecast, reader), {
      color: standingColour(forecast),
      weight: 'Bolder',
      size: 'Medium',
    }),
    ...(explanation ? [kit.textBlock(kit.escapeMarkdown(explanation))] : []),
    kit.container(changes(view, reader), { spacing: 'Medium' }),
    kit.subtleText(
      labels.by(kit.escapeMarkdown(view.answeredBy), format.instant(checkIn.answeredAt)),
      {
        spacing: 'Medium',
      },
    ),
    ...(checkIn.reflection
      ? [
          kit.headingText(words.bot.unchanged.question),
          kit.textBlock(kit.escapeMarkdown(checkIn.reflection)),
        ]
      : []),
    ...(checkIn.revision > 1 ? [kit.subtleText(labels.revision(checkIn.revision))] : []),
    ...(view.canCorrect
      ? [kit.subtleText(labels.correctUntil(format.dayInWords(month.closesOn)))]
      : []),
  ];
  const ids = { goal: goal.id, month: month.month };
  return kit.cardMessage(reader, labels.summary(goal.name), body, [
    ...(view.canCorrect ? [kit.executeButton(labels.correct, 'open-check-in', ids)] : []),
    kit.executeButton(labels.back, 'my-goals', { month: month.month }),
    ...(view.link === undefined ? [] : [openPageButton(words.bot.openInTab, view.link)]),
    kit.executeButton(words.bot.why, 'why', ids),
  ]);
}

function changes({ situation, checkIn }: ReceiptView, reader: Reader): readonly kit.CardElement[] {
  const labels = reader.words.bot;
  if (!situation.previous) return [kit.textBlock(labels.receipt.first)];
  const all = changesBetween(situation.previous, checkIn);
  if (all.length === 0) return [kit.textBlock(labels.receipt.nothingChanged)];
  const more = all.length - CHANGES_SHOWN;
  return [
    kit.headingText(labels.receipt.changed),
    ...all
      .slice(0, CHANGES_SHOWN)
      .map((change) =>
        kit.textBlock(describeChange(situation.goal, change, reader), { spacing: 'Small' }),
      ),
    ...(more > 0 ? [kit.subtleText(labels.change.more(more))] : []),
  ];
}
