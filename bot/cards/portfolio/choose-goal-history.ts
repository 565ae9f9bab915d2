import type { PortfolioGoal } from '../../../contract/portfolio/portfolio.ts';
import type { CardMessage } from '../../ports/messenger.ts';
import { clipEscapedText, MAX_NAME_LENGTH } from '../kit/cut-text.ts';
import * as kit from '../kit/elements.ts';
import type { Reader } from '../kit/reader.ts';

/** Teams shows at most six actions on a card. */
const GOALS_SHOWN = 6;

export function chooseHistoryCard(goals: readonly PortfolioGoal[], reader: Reader): CardMessage {
  const labels = reader.words.bot.talk;
  const more = goals.length - GOALS_SHOWN;
  // Uses rows and no buttons: a button cuts a long name, and similar names often differ at the end.
  const rows = goals.slice(0, GOALS_SHOWN).map(({ id, name }) =>
    kit.container(
      [kit.textBlock(kit.escapeMarkdown(name), { weight: 'Bolder', color: 'Accent' })],
      {
        selectAction: kit.executeButton(
          clipEscapedText(name, MAX_NAME_LENGTH),
          'show-history',
          { goal: id },
          { tooltip: labels.showHistory(name) },
        ),
      },
    ),
  );
  const body = [
    kit.titleText(labels.chooseTitle),
    ...rows,
    ...(more > 0 ? [kit.subtleText(labels.chooseMore(more), { spacing: 'Medium' })] : []),
  ];
  return kit.cardMessage(reader, labels.chooseTitle, body);
}
