import type { PortfolioGoal, PortfolioView } from '../../../contract/portfolio/portfolio.ts';
import { goalsNeedingAttention } from '../../../domain/portfolio/portfolio.ts';
import type { CardMessage } from '../../ports/messenger.ts';
import { clipEscapedText, MAX_NAME_LENGTH } from '../kit/cut-text.ts';
import * as kit from '../kit/elements.ts';
import { standingColour, standingLabel } from '../kit/forecast-labels.ts';
import type { Reader } from '../kit/reader.ts';
import { openPageButton } from '../kit/open-page-button.ts';
import type { PageLink } from '../kit/tab-link.ts';

const EXCEPTIONS_SHOWN = 10;

/** Shows one sentence about the portfolio and the goals that need attention. `link` opens the tab. */
export function portfolioSummaryCard(
  { portfolio, link }: { readonly portfolio: PortfolioView; readonly link: PageLink },
  reader: Reader,
): CardMessage {
  const { words, format } = reader;
  const labels = words.bot.talk;
  const { answers, totals, goals } = portfolio;
  const sentence = labels.headline(totals, false);
  const exceptions = goalsNeedingAttention(goals);
  const more = exceptions.length - EXCEPTIONS_SHOWN;
  const answered = answers['on-time'] + answers.late;
  const body: readonly kit.CardElement[] = [
    kit.subtleText(labels.statusTitle(format.month(portfolio.month.month))),
    kit.titleText(sentence),
    kit.textBlock(labels.answered(answered, goals.length - answers.excused), { spacing: 'Small' }),
    ...(exceptions.length > 0
      ? [
          kit.headingText(labels.attention),
          ...exceptions.slice(0, EXCEPTIONS_SHOWN).map((goal) => goalLine(goal, reader)),
        ]
      : []),
    ...(more > 0 ? [kit.subtleText(labels.more(more))] : []),
  ];
  return kit.cardMessage(reader, sentence, body, [openPageButton(words.bot.openInTab, link)]);
}

const goalLine = ({ name, standing }: PortfolioGoal, reader: Reader): kit.CardElement => ({
  ...kit.columns(
    [[kit.textBlock(kit.escapeMarkdown(clipEscapedText(name, MAX_NAME_LENGTH)))], 'stretch'],
    [
      [
        kit.textBlock(standingLabel(standing, reader), {
          color: standingColour(standing),
          horizontalAlignment: 'Right',
        }),
      ],
      'auto',
    ],
  ),
  spacing: 'Small',
});
