import { changesBetween } from '../../../domain/check-in/answer-changes.ts';
import {
  sectionWithWorstForecast,
  forecastOf,
  type CheckIn,
} from '../../../domain/goal/check-in.ts';
import type { CardMessage } from '../../ports/messenger.ts';
import type { CheckInSituation } from '../../views/check-in.ts';
import { changeInWords } from '../kit/change-sentences.ts';
import * as kit from '../kit/elements.ts';
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
  const explanation = sectionWithWorstForecast(checkIn)?.explanation ?? '';
  const body: readonly kit.Element[] = [
    kit.subtle(`✓ ${labels.stored} · ${format.month(month.month)}`),
    kit.title(kit.escapeMarkdown(goal.name)),
    kit.text(standingLabel(forecast, reader), {
      color: standingColour(forecast),
      weight: 'Bolder',
      size: 'Medium',
    }),
    ...(explanation ? [kit.text(kit.escapeMarkdown(explanation))] : []),
    kit.container(changes(view, reader), { spacing: 'Medium' }),
    kit.subtle(labels.by(kit.escapeMarkdown(view.answeredBy), format.instant(checkIn.answeredAt)), {
      spacing: 'Medium',
    }),
    ...(checkIn.reflection
      ? [
          kit.heading(words.bot.unchanged.question),
          kit.text(kit.escapeMarkdown(checkIn.reflection)),
        ]
      : []),
    ...(checkIn.revision > 1 ? [kit.subtle(labels.revision(checkIn.revision))] : []),
    ...(view.canCorrect
      ? [kit.subtle(labels.correctUntil(format.dayInWords(month.closesOn)))]
      : []),
  ];
  const ids = { goal: goal.id, month: month.month };
  return kit.message(reader, labels.summary(goal.name), body, [
    ...(view.canCorrect ? [kit.execute(labels.correct, 'open-check-in', ids)] : []),
    kit.execute(labels.back, 'my-goals', { month: month.month }),
    ...(view.link === undefined ? [] : [kit.openUrl(words.bot.openInTab, view.link)]),
    kit.execute(words.bot.why, 'why', ids),
  ]);
}

function changes({ situation, checkIn }: ReceiptView, reader: Reader): readonly kit.Element[] {
  const labels = reader.words.bot;
  if (!situation.previous) return [kit.text(labels.receipt.first)];
  const all = changesBetween(situation.previous, checkIn);
  if (all.length === 0) return [kit.text(labels.receipt.nothingChanged)];
  const more = all.length - CHANGES_SHOWN;
  return [
    kit.heading(labels.receipt.changed),
    ...all
      .slice(0, CHANGES_SHOWN)
      .map((change) =>
        kit.text(changeInWords(situation.goal, change, reader), { spacing: 'Small' }),
      ),
    ...(more > 0 ? [kit.subtle(labels.change.more(more))] : []),
  ];
}
