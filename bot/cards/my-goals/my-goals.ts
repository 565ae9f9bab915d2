import type { MyGoal, MyGoals } from '../../views/my-goals.ts';
import type { CardMessage } from '../../ports/messenger.ts';
import * as kit from '../kit/elements.ts';
import { standingColour, standingLabel } from '../kit/forecast-labels.ts';
import type { Reader } from '../kit/reader.ts';

/** Teams shows at most six actions: one for each goal, and *nothing changed*, *hand over* and *next page*. */
export const GOALS_PER_PAGE = 3;

export interface MyGoalsView {
  readonly myGoals: MyGoals;
  readonly open: boolean;
  /** Zero-based. */
  readonly page: number;
  /** True when this card replaces an earlier card without a click by the reader. */
  readonly isRefreshed?: boolean;
}

export function myGoalsCard(view: MyGoalsView, reader: Reader): CardMessage {
  const { myGoals, open } = view;
  const { words, format } = reader;
  const labels = words.bot.myGoals;
  const month = format.month(myGoals.month.month);
  const waiting = countWaitingGoals(myGoals);
  const answered = myGoals.goals.filter(isAnswered).length;
  const pages = Math.max(1, Math.ceil(myGoals.goals.length / GOALS_PER_PAGE));
  const page = Math.min(Math.max(0, view.page), pages - 1);
  const shown = myGoals.goals.slice(page * GOALS_PER_PAGE, (page + 1) * GOALS_PER_PAGE);
  const body: readonly kit.CardElement[] = [
    kit.titleText(labels.title(month)),
    ...(myGoals.goals.length === 0
      ? [kit.textBlock(labels.none)]
      : [
          kit.textBlock(
            open ? labels.answerBy(format.dayInWords(myGoals.month.dueOn)) : labels.closed,
            {
              spacing: 'None',
            },
          ),
          kit.subtleText(labels.counts(myGoals.goals.length, answered)),
        ]),
    ...shown.map((goal) => goalContainer(goal, myGoals, open, reader)),
    ...(pages > 1 ? [kit.subtleText(labels.page(page + 1, pages), { spacing: 'Medium' })] : []),
    ...(view.isRefreshed ? [] : [kit.subtleText(labels.asked, { spacing: 'Large' })]),
  ];
  const ids = { month: myGoals.month.month };
  const canRepeat = open && canConfirmUnchanged(myGoals);
  const actions = [
    ...(canRepeat ? [kit.executeButton(labels.nothingChanged, 'nothing-changed', ids)] : []),
    ...(open && myGoals.goals.length > 0
      ? [kit.executeButton(labels.handOverOrSnooze, 'hand-on', ids)]
      : []),
    ...(pages > 1
      ? [kit.executeButton(labels.more, 'my-goals', { ...ids, page: (page + 1) % pages })]
      : []),
  ];
  const isAllAnswered = myGoals.goals.length > 0 && answered === myGoals.goals.length;
  const summary =
    waiting > 0 || isAllAnswered ? labels.summary(month, waiting) : labels.title(month);
  return kit.cardMessage(reader, summary, body, actions);
}

export const countWaitingGoals = ({ goals }: MyGoals): number =>
  goals.filter(({ standing }) => standing.state === 'pending').length;

/** True if an unanswered goal has an answer from an earlier month that can be repeated. */
export const canConfirmUnchanged = ({ goals }: MyGoals): boolean =>
  goals.some(({ standing }) => standing.state === 'pending' && standing.answer !== undefined);

const isAnswered = ({ standing }: MyGoal): boolean =>
  standing.state === 'on-time' || standing.state === 'late';

/** Shows the check-in button only while the month is open. */
export function goalContainer(
  myGoal: MyGoal,
  myGoals: MyGoals,
  open: boolean,
  reader: Reader,
): kit.CardElement {
  const { goal, standing } = myGoal;
  const { words, format } = reader;
  const labels = words.bot.myGoals;
  const phases = standing.sections.flatMap((section) => section.phases);
  const done = phases.filter((phase) => phase.status === 'done').length;
  const lines = [
    standing.answer
      ? labels.lastAnswer(format.instant(standing.answer.answeredAt))
      : labels.neverAnswered,
    ...(phases.length > 0 ? [labels.phases(done, phases.length)] : []),
  ];
  const isPending = standing.state === 'pending';
  const forecast = standing.forecast ?? 'silent';
  return kit.container(
    [
      kit.columns(
        [[kit.textBlock(kit.escapeMarkdown(goal.name), { weight: 'Bolder' })], 'stretch'],
        [
          [
            kit.textBlock(standingLabel(forecast, reader), {
              color: standingColour(forecast),
              horizontalAlignment: 'Right',
            }),
          ],
          'auto',
        ],
      ),
      kit.subtleText([words.common.answerState[standing.state], ...lines].join(' · ')),
      ...(open
        ? [
            {
              type: 'ActionSet',
              actions: [
                kit.executeButton(
                  isAnswered(myGoal) ? words.bot.receipt.correct : labels.update,
                  'open-check-in',
                  { goal: goal.id, month: myGoals.month.month },
                  {
                    tooltip: isAnswered(myGoal)
                      ? labels.correctGoal(goal.name)
                      : labels.updateGoal(goal.name),
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
