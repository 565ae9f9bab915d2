import type { MyGoal, MyGoals } from '../../usecases/my-goals/read-my-goals-in-month.ts';
import type { CardMessage } from '../../ports/messenger.ts';
import {
  columns,
  container,
  escapeMarkdown,
  execute,
  message,
  subtle,
  text,
  title,
  type Element,
} from '../kit/elements.ts';
import { standingColour, standingLabel } from '../kit/forecast-labels.ts';
import type { Reader } from '../kit/reader.ts';

/** Teams wants at most six actions a card: three goals, nothing changed, hand on, next page. */
export const GOALS_PER_PAGE = 3;

export interface MyGoalsView {
  readonly mine: MyGoals;
  /** Whether the month takes answers now. */
  readonly open: boolean;
  /** From 0. */
  readonly page: number;
  /** True when it takes the place of an earlier card by itself. */
  readonly isRefreshed?: boolean;
}

/** The person's goals for the month with their state; each opens in place to its form. */
export function myGoalsCard(view: MyGoalsView, reader: Reader): CardMessage {
  const { mine, open } = view;
  const { words, format } = reader;
  const said = words.bot.myGoals;
  const month = format.month(mine.month.month);
  const waiting = waitingIn(mine);
  const answered = mine.goals.filter(isAnswered).length;
  const pages = Math.max(1, Math.ceil(mine.goals.length / GOALS_PER_PAGE));
  const page = Math.min(Math.max(0, view.page), pages - 1);
  const shown = mine.goals.slice(page * GOALS_PER_PAGE, (page + 1) * GOALS_PER_PAGE);
  const body: readonly Element[] = [
    title(said.title(month)),
    ...(mine.goals.length === 0
      ? [text(said.none)]
      : [
          text(open ? said.answerBy(format.dayInWords(mine.month.dueOn)) : said.closed, {
            spacing: 'None',
          }),
          subtle(said.counts(mine.goals.length, answered)),
        ]),
    ...shown.map((goal) => goalBlock(goal, mine, open, reader)),
    ...(pages > 1 ? [subtle(said.page(page + 1, pages), { spacing: 'Medium' })] : []),
    ...(view.isRefreshed ? [] : [subtle(said.asked, { spacing: 'Large' })]),
  ];
  const ids = { month: mine.month.month };
  const canRepeat = open && canConfirmUnchanged(mine);
  const actions = [
    ...(canRepeat ? [execute(said.nothingChanged, 'nothing-changed', ids)] : []),
    ...(open && mine.goals.length > 0 ? [execute(said.handOn, 'hand-on', ids)] : []),
    ...(pages > 1 ? [execute(said.more, 'my-goals', { ...ids, page: (page + 1) % pages })] : []),
  ];
  const isAllAnswered = mine.goals.length > 0 && answered === mine.goals.length;
  const summary = waiting > 0 || isAllAnswered ? said.summary(month, waiting) : said.title(month);
  return message(reader, summary, body, actions);
}

export const waitingIn = ({ goals }: MyGoals): number =>
  goals.filter(({ standing }) => standing.state === 'pending').length;

/** Whether some goal that waits has an answer of an earlier month to give again. */
export const canConfirmUnchanged = ({ goals }: MyGoals): boolean =>
  goals.some(({ standing }) => standing.state === 'pending' && standing.answer !== undefined);

const isAnswered = ({ standing }: MyGoal): boolean =>
  standing.state === 'on-time' || standing.state === 'late';

/** A goal as it stands, with its button while the month takes answers. */
export function goalBlock(one: MyGoal, mine: MyGoals, open: boolean, reader: Reader): Element {
  const { goal, standing } = one;
  const { words, format } = reader;
  const said = words.bot.myGoals;
  const phases = standing.sections.flatMap((section) => section.phases);
  const done = phases.filter((phase) => phase.status === 'done').length;
  const facts = [
    standing.answer
      ? said.lastAnswer(format.instant(standing.answer.answeredAt))
      : said.neverAnswered,
    ...(phases.length > 0 ? [said.phases(done, phases.length)] : []),
  ];
  const isPending = standing.state === 'pending';
  const known = standing.forecast ?? 'silent';
  return container(
    [
      columns(
        [[text(escapeMarkdown(goal.name), { weight: 'Bolder' })], 'stretch'],
        [
          [
            text(standingLabel(known, reader), {
              color: standingColour(known),
              horizontalAlignment: 'Right',
            }),
          ],
          'auto',
        ],
      ),
      subtle([words.common.answerState[standing.state], ...facts].join(' · ')),
      ...(open
        ? [
            {
              type: 'ActionSet',
              actions: [
                execute(
                  isAnswered(one) ? words.bot.receipt.correct : said.update,
                  'open-check-in',
                  { goal: goal.id, month: mine.month.month },
                  {
                    tooltip: isAnswered(one)
                      ? said.correctGoal(goal.name)
                      : said.updateGoal(goal.name),
                    ...(isPending && { style: 'positive' }),
                  },
                ),
              ],
            },
          ]
        : []),
    ],
    { separator: true, spacing: 'Medium' },
  );
}
