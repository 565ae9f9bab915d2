import { chooseHistoryCard } from '../../../bot/cards/portfolio/choose-goal-history.ts';
import { groupNoticeCard, helpCard } from '../../../bot/cards/help.ts';
import { historyCard } from '../../../bot/cards/portfolio/goal-history.ts';
import { portfolioSummaryCard } from '../../../bot/cards/portfolio/portfolio-summary.ts';
import { goalStatusCard } from '../../../bot/cards/portfolio/goal-status.ts';
import { anActor, MARCH } from '../fixtures/builders.ts';
import { goalId } from '../fixtures/ids.ts';
import type { CardCase } from './card-cases.ts';
import { aGoalView, aPortfolio, aPortfolioGoal } from '../fixtures/tab/portfolio-and-goal.ts';

const link = { dialog: { kind: 'goal', goal: goalId('palvelutorit'), month: MARCH } } as const;
const portfolio = aPortfolio();
const manyGoals = Array.from({ length: 14 }, (_, index) =>
  aPortfolioGoal(`tavoite-${index + 1}`, {
    name: `Tavoite ${String(index + 1).padStart(3, '0')}`,
    standing: index % 2 === 0 ? 'uncertain' : 'will-not-be-met',
  }),
);

/** Cards that reply to chat messages, and cards that people share. */
export const CHAT_CASES: readonly CardCase[] = [
  [
    'the help with a suggestion',
    (reader) => {
      const [word = ''] = reader.words.bot.commands.myGoals;
      return helpCard(reader, anActor(), 'omta', { command: 'myGoals', word });
    },
  ],
  ['the word to a group', (reader) => groupNoticeCard(reader.words.bot.talk.group.intro, reader)],
  [
    'the choice among two goals',
    (reader) => chooseHistoryCard(portfolio.goals.slice(0, 2), reader),
  ],
  ['the choice among many goals', (reader) => chooseHistoryCard(manyGoals, reader)],
  ['the history of a goal', (reader) => historyCard({ goal: aGoalView(), link }, reader)],
  [
    'the history of a goal without answers',
    (reader) => historyCard({ goal: aGoalView({ history: [] }), link }, reader),
  ],
  ['the portfolio', (reader) => portfolioSummaryCard({ portfolio, link }, reader)],
  [
    'the portfolio of many exceptions',
    (reader) => portfolioSummaryCard({ portfolio: aPortfolio({ goals: manyGoals }), link }, reader),
  ],
  ...portfolio.goals.map((goal): CardCase => [
    `the status of a goal, ${goal.standing}`,
    (reader) => goalStatusCard({ goal, month: portfolio.month, link }, reader),
  ]),
];
