import type { CardMessage } from '../../ports/messenger.ts';
import type { ReminderView } from '../../views/reminders.ts';
import type { Month } from '../../../domain/common/month.ts';
import { clipEscapedText, MAX_NAME_LENGTH } from '../kit/cut-text.ts';
import * as kit from '../kit/elements.ts';
import { requiredChoiceInput } from '../hand-over/goal-menu.ts';
import {
  canConfirmUnchanged,
  goalContainer,
  GOALS_PER_PAGE,
  countWaitingGoals,
} from '../my-goals/my-goals.ts';
import type { Reader } from '../kit/reader.ts';

/** Teams shows at most six actions on a card. */
const MAX_ACTIONS = 6;
const DEPUTY_GOALS_SHOWN = 20;

export function reminderCard(view: ReminderView, reader: Reader): CardMessage {
  const { myGoals, deputyFor, originalRecipient } = view;
  const { words, format } = reader;
  const labels = words.bot.reminder;
  const month = format.month(myGoals.month.month);
  const waiting = countWaitingGoals(myGoals);
  const acts = originalRecipient === undefined;
  const room = share(view);
  const body: readonly kit.CardElement[] = [
    ...(originalRecipient
      ? [kit.warningText(labels.insteadOf(kit.escapeMarkdown(originalRecipient.name)))]
      : []),
    kit.titleText(words.bot.myGoals.title(month)),
    kit.textBlock(words.bot.myGoals.answerBy(format.dayInWords(myGoals.month.dueOn)), {
      spacing: 'None',
    }),
    ...(reader.own.onCard === undefined
      ? []
      : [kit.textBlock(kit.escapeMarkdown(reader.own.onCard))]),
    ...(view.isResend ? [kit.textBlock(labels.again)] : []),
    ...myGoals.goals.slice(0, room.goals).map((goal) => goalContainer(goal, myGoals, acts, reader)),
    ...(deputyFor.length > 0 ? [deputySection(view, reader)] : []),
    ...view.alsoWaiting.map(({ month: other, goals }) =>
      kit.textBlock(labels.alsoWaiting(format.month(other), goals), { spacing: 'Medium' }),
    ),
    kit.subtleText(
      waiting > 0 || deputyFor.length === 0 ? labels.whyOwn(month) : labels.whyDeputy(month),
      { spacing: 'Large' },
    ),
    kit.subtleText(reasonLine(view, reader)),
  ];
  const summary =
    waiting === 0 && deputyFor.length > 0
      ? labels.summaryDeputy(month)
      : words.bot.myGoals.summary(month, waiting);
  return kit.cardMessage(reader, summary, body, acts ? actions(view, room, reader) : []);
}

function share({ myGoals, deputyFor, alsoWaiting }: ReminderView) {
  const takesOver = deputyFor.length > 0;
  const months = Math.min(alsoWaiting.length, takesOver ? 1 : 2);
  const taken =
    (canConfirmUnchanged(myGoals) ? 1 : 0) +
    (myGoals.goals.length > 0 ? 1 : 0) +
    (takesOver ? 1 : 0);
  const left = Math.min(GOALS_PER_PAGE, MAX_ACTIONS - taken - months);
  const isAll = myGoals.goals.length <= left;
  // One action is reserved for the button that opens the remaining goals.
  const goals = isAll ? myGoals.goals.length : Math.min(left, MAX_ACTIONS - taken - months - 1);
  return { goals, months, isAll };
}

function actions(
  { myGoals, deputyFor, alsoWaiting }: ReminderView,
  { goals, months, isAll }: ReturnType<typeof share>,
  reader: Reader,
): readonly kit.CardElement[] {
  const { bot } = reader.words;
  const { month } = myGoals.month;
  const ids = { month };
  const [only] = deputyFor;
  const takeOver =
    only && deputyFor.length === 1
      ? kit.executeButton(
          bot.reminder.takeOver,
          'take-over',
          { ...ids, goal: only.goal.id },
          { ...kit.NO_INPUTS, tooltip: bot.reminder.takeOverGoal(only.goal.name) },
        )
      : kit.executeButton(bot.reminder.takeOver, 'take-over', ids);
  // If this card already shows the first page of goals, the button opens the second page.
  const page = goals === GOALS_PER_PAGE ? 1 : 0;
  return [
    ...(canConfirmUnchanged(myGoals)
      ? [kit.executeButton(bot.myGoals.nothingChanged, 'nothing-changed', ids, kit.NO_INPUTS)]
      : []),
    ...(deputyFor.length > 0 ? [takeOver] : []),
    ...(myGoals.goals.length > 0
      ? [kit.executeButton(bot.myGoals.handOverOrSnooze, 'hand-on', ids, kit.NO_INPUTS)]
      : []),
    ...(isAll
      ? []
      : [kit.executeButton(bot.myGoals.more, 'my-goals', { ...ids, page }, kit.NO_INPUTS)]),
    ...alsoWaiting.slice(0, months).map((other) => openMonth(other.month, reader)),
  ];
}

function openMonth(month: Month, { words, format }: Reader): kit.CardElement {
  const name = format.month(month);
  const tooltip = words.bot.myGoals.title(name);
  return kit.executeButton(name, 'my-goals', { month }, { ...kit.NO_INPUTS, tooltip });
}

/** Lists the goals for which this person is deputy and whose owners have not answered. */
function deputySection(
  { deputyFor, originalRecipient }: ReminderView,
  reader: Reader,
): kit.CardElement {
  const labels = reader.words.bot.reminder;
  const more = deputyFor.length - DEPUTY_GOALS_SHOWN;
  const names = (people: readonly { readonly name: string }[]): string =>
    people.map(({ name }) => kit.escapeMarkdown(clipEscapedText(name, MAX_NAME_LENGTH))).join(', ');
  const shown = deputyFor.slice(0, DEPUTY_GOALS_SHOWN);
  const [first] = shown;
  return kit.container(
    [
      kit.textBlock(labels.deputyFor, { weight: 'Bolder' }),
      ...shown.flatMap(({ goal, owners }) => [
        kit.textBlock(kit.escapeMarkdown(clipEscapedText(goal.name, MAX_NAME_LENGTH)), {
          spacing: 'Small',
        }),
        kit.subtleText(labels.owners(names(owners))),
      ]),
      ...(more > 0 ? [kit.subtleText(reader.words.bot.run.more(more))] : []),
      ...(first && deputyFor.length > 1 && !originalRecipient
        ? [
            requiredChoiceInput(
              'deputyGoal',
              labels.goal,
              deputyFor.map(({ goal }) => ({ title: goal.name, value: goal.id })),
              reader,
              { value: first.goal.id },
            ),
          ]
        : []),
    ],
    { separator: true, spacing: 'Medium' },
  );
}

function reasonLine({ reason }: ReminderView, { words }: Reader): string {
  const labels = words.bot.reminder;
  switch (reason.kind) {
    case 'person':
      return labels.sentBy(kit.escapeMarkdown(reason.name));
    case 'schedule':
      return labels.bySchedule(kit.escapeMarkdown(reason.name));
    case 'snooze':
      return labels.bySnooze;
  }
}

/** Replaces an older reminder in the chat, so that nobody answers the older one. */
export function supersededCard(month: Month, reader: Reader): CardMessage {
  const line = reader.words.bot.reminder.superseded(reader.format.month(month));
  return kit.cardMessage(
    reader,
    line,
    [kit.textBlock(line)],
    [kit.executeButton(reader.words.bot.welcome.showGoals, 'my-goals', { month })],
  );
}
