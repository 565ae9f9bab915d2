import type { GoalView, HistoryEntry } from '../../../contract/portfolio/goal.ts';
import type { CardMessage } from '../../ports/messenger.ts';
import { describeSectionChange } from '../kit/describe-change.ts';
import { clipEscapedText } from '../kit/cut-text.ts';
import * as kit from '../kit/elements.ts';
import { standingLabel } from '../kit/forecast-labels.ts';
import type { Reader } from '../kit/reader.ts';
import { openPageButton } from '../kit/open-page-button.ts';
import type { PageLink } from '../kit/tab-link.ts';

const MONTHS_SHOWN = 6;
const REVISIONS_SHOWN = 2;
const CHANGES_SHOWN = 3;
const CHANGE_LENGTH = 160;

export function historyCard(
  { goal, link }: { readonly goal: GoalView; readonly link: PageLink },
  reader: Reader,
): CardMessage {
  const labels = reader.words.bot.talk;
  const months = goal.standing.trajectory.toReversed().slice(0, MONTHS_SHOWN);
  const body: readonly kit.CardElement[] = [
    kit.subtleText(labels.historyOf),
    kit.titleText(kit.escapeMarkdown(goal.name)),
    ...months.map((point) => monthBlock(goal, point, reader)),
  ];
  return kit.cardMessage(reader, labels.historySummary(goal.name), body, [
    kit.executeButton(reader.words.bot.welcome.showGoals, 'my-goals', {}),
    openPageButton(reader.words.bot.openInTab, link),
  ]);
}

function monthBlock(
  goal: GoalView,
  { month, state, forecast }: GoalView['standing']['trajectory'][number],
  reader: Reader,
): kit.CardElement {
  const { words, format } = reader;
  const label = forecast ? standingLabel(forecast, reader) : words.common.answerState[state];
  const entries = goal.history.filter((one) => one.month === month).slice(0, REVISIONS_SHOWN);
  return kit.container(
    [
      kit.headingText(`${format.month(month)} · ${label}`, { spacing: 'None' }),
      ...entries.flatMap((entry) => answerLines(goal, entry, reader)),
    ],
    { separator: true, spacing: 'Medium' },
  );
}

function answerLines(
  goal: GoalView,
  entry: HistoryEntry,
  reader: Reader,
): readonly kit.CardElement[] {
  const { words, format } = reader;
  const { talk, receipt, change } = words.bot;
  const more = entry.changes.length - CHANGES_SHOWN;
  const first = entry.first ? receipt.first : receipt.nothingChanged;
  return [
    kit.subtleText(talk.by(kit.escapeMarkdown(entry.by.name), format.instant(entry.at))),
    ...(entry.revision > 1 ? [kit.subtleText(talk.corrected(entry.revision))] : []),
    ...(entry.changes.length === 0 ? [kit.textBlock(first, { spacing: 'Small' })] : []),
    ...entry.changes.slice(0, CHANGES_SHOWN).map((one) =>
      kit.textBlock(
        clipEscapedText(describeSectionChange(goal.sections, one, reader), CHANGE_LENGTH),
        {
          spacing: 'Small',
        },
      ),
    ),
    ...(more > 0 ? [kit.subtleText(change.more(more))] : []),
  ];
}
