import type { Goal } from '../../../domain/goal/goal.ts';
import type { GoalId } from '../../../domain/common/ids.ts';
import { ANSWER_LIMITS } from '../../../domain/common/limits.ts';
import type { Month } from '../../../domain/common/month.ts';
import type { CardMessage } from '../../ports/messenger.ts';
import * as kit from '../kit/elements.ts';
import type { Reader } from '../kit/reader.ts';

export interface GoalMenuView {
  readonly month: Month;
  readonly goal?: GoalId | undefined;
}

export function goalMenuCard({ month, goal }: GoalMenuView, reader: Reader): CardMessage {
  const labels = reader.words.bot.handOver;
  const ids = { month, ...(goal && { goal }) };
  const name = reader.format.month(month);
  return kit.cardMessage(
    reader,
    labels.summary(name),
    [kit.titleText(labels.title(name)), kit.textBlock(labels.intro)],
    [
      kit.executeButton(labels.remindLater, 'snooze', { month }),
      kit.executeButton(labels.handOver, 'hand-over', ids),
      kit.executeButton(labels.notMe, 'not-right-person', ids),
      kit.executeButton(reader.words.bot.why, 'why', { month }),
      backToGoalsButton(month, reader),
    ],
  );
}

export function snoozeCard(month: Month, days: readonly number[], reader: Reader): CardMessage {
  const labels = reader.words.bot.handOver;
  return kit.cardMessage(
    reader,
    labels.snoozeTitle,
    [kit.titleText(labels.snoozeTitle), kit.textBlock(labels.snoozeHint)],
    [
      ...days.map((count) =>
        kit.executeButton(labels.inDays(count), 'snooze', { month, days: count }),
      ),
      backToGoalsButton(month, reader),
    ],
  );
}

export const confirmationCard = (content: string, month: Month, reader: Reader): CardMessage =>
  kit.cardMessage(reader, content, [kit.textBlock(content)], [backToGoalsButton(month, reader)]);

export interface ChooseGoalView {
  readonly month: Month;
  readonly goals: readonly Goal[];
  /** What happens after the person has chosen a goal. */
  readonly next: 'hand-over' | 'not-right-person';
}

export function chooseGoalCard(view: ChooseGoalView, reader: Reader): CardMessage {
  const { month, goals, next } = view;
  const labels = reader.words.bot.handOver;
  const heading = next === 'hand-over' ? labels.handOver : labels.notMe;
  if (goals.length === 0) return confirmationCard(labels.noGoals, month, reader);
  return kit.cardMessage(
    reader,
    heading,
    [
      kit.titleText(heading),
      requiredChoiceInput(
        'goal',
        labels.goal,
        goals.map((goal) => ({ title: goal.name, value: goal.id })),
        reader,
      ),
    ],
    [kit.executeButton(labels.goOn, next, { month }), backToGoalsButton(month, reader)],
  );
}

export interface WrongPersonFormView {
  readonly goal: Pick<Goal, 'id' | 'name'>;
  readonly month: Month;
  /** Text to restore when the card is shown again with a refusal. */
  readonly note?: string;
  readonly notice?: string;
}

export function wrongPersonFormCard(view: WrongPersonFormView, reader: Reader): CardMessage {
  const { goal, month, note, notice } = view;
  const labels = reader.words.bot.handOver;
  return kit.cardMessage(
    reader,
    labels.notMe,
    [
      ...(notice === undefined ? [] : [kit.warningText(notice)]),
      kit.titleText(labels.notMe),
      kit.textBlock(kit.escapeMarkdown(goal.name), { weight: 'Bolder' }),
      kit.textBlock(labels.notMeHint),
      {
        type: 'Input.Text',
        id: 'note',
        label: labels.note,
        isMultiline: true,
        maxLength: ANSWER_LIMITS.handOnNote,
        ...(note !== undefined && note !== '' && { value: note }),
      },
    ],
    [
      kit.executeButton(labels.send, 'send-not-right-person', { month, goal: goal.id }),
      backToGoalsButton(month, reader),
    ],
  );
}

export const backToGoalsButton = (month: Month, reader: Reader): kit.CardElement =>
  kit.executeButton(reader.words.bot.handOver.back, 'my-goals', { month }, kit.NO_INPUTS);

export const requiredChoiceInput = (
  id: string,
  label: string,
  choices: readonly kit.Choice[],
  reader: Reader,
  more: kit.CardElement = {},
): kit.CardElement => ({
  type: 'Input.ChoiceSet',
  id,
  label,
  choices,
  wrap: true,
  isRequired: true,
  errorMessage: reader.words.bot.problem.required(''),
  ...more,
});
