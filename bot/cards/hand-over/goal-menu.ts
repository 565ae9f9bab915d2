import type { Goal } from '../../../domain/goal/goal.ts';
import type { GoalId } from '../../../domain/common/ids.ts';
import { ANSWER_LIMITS } from '../../../domain/common/limits.ts';
import type { Month } from '../../../domain/common/month.ts';
import type { CardMessage } from '../../ports/messenger.ts';
import * as kit from '../kit/elements.ts';
import type { Reader } from '../kit/reader-words.ts';

export interface GoalMenuView {
  readonly month: Month;
  readonly goal?: GoalId | undefined;
}

export function goalMenuCard({ month, goal }: GoalMenuView, reader: Reader): CardMessage {
  const labels = reader.words.bot.handOver;
  const ids = { month, ...(goal && { goal }) };
  const name = reader.format.month(month);
  return kit.message(
    reader,
    labels.summary(name),
    [kit.title(labels.title(name)), kit.text(labels.intro)],
    [
      kit.execute(labels.remindLater, 'snooze', { month }),
      kit.execute(labels.handOver, 'hand-over', ids),
      kit.execute(labels.notMe, 'not-right-person', ids),
      kit.execute(reader.words.bot.why, 'why', { month }),
      backToGoals(month, reader),
    ],
  );
}

export function snoozeCard(month: Month, days: readonly number[], reader: Reader): CardMessage {
  const labels = reader.words.bot.handOver;
  return kit.message(
    reader,
    labels.snoozeTitle,
    [kit.title(labels.snoozeTitle), kit.text(labels.snoozeHint)],
    [
      ...days.map((count) => kit.execute(labels.inDays(count), 'snooze', { month, days: count })),
      backToGoals(month, reader),
    ],
  );
}

export const confirmationCard = (content: string, month: Month, reader: Reader): CardMessage =>
  kit.message(reader, content, [kit.text(content)], [backToGoals(month, reader)]);

export interface ChooseGoalView {
  readonly month: Month;
  readonly goals: readonly Goal[];
  /** The next step, for the chosen goal. */
  readonly next: 'hand-over' | 'not-right-person';
}

export function chooseGoalCard(view: ChooseGoalView, reader: Reader): CardMessage {
  const { month, goals, next } = view;
  const labels = reader.words.bot.handOver;
  const heading = next === 'hand-over' ? labels.handOver : labels.notMe;
  if (goals.length === 0) return confirmationCard(labels.noGoals, month, reader);
  return kit.message(
    reader,
    heading,
    [
      kit.title(heading),
      choice(
        'goal',
        labels.goal,
        goals.map((goal) => ({ title: goal.name, value: goal.id })),
        reader,
      ),
    ],
    [kit.execute(labels.goOn, next, { month }), backToGoals(month, reader)],
  );
}

export interface WrongPersonFormView {
  readonly goal: Pick<Goal, 'id' | 'name'>;
  readonly month: Month;
  /** Text to restore when the card comes back with a reason. */
  readonly note?: string;
  readonly notice?: string;
}

export function wrongPersonFormCard(view: WrongPersonFormView, reader: Reader): CardMessage {
  const { goal, month, note, notice } = view;
  const labels = reader.words.bot.handOver;
  return kit.message(
    reader,
    labels.notMe,
    [
      ...(notice === undefined ? [] : [kit.warning(notice)]),
      kit.title(labels.notMe),
      kit.text(kit.escapeMarkdown(goal.name), { weight: 'Bolder' }),
      kit.text(labels.notMeHint),
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
      kit.execute(labels.send, 'send-not-right-person', { month, goal: goal.id }),
      backToGoals(month, reader),
    ],
  );
}

export const backToGoals = (month: Month, reader: Reader): kit.Element =>
  kit.execute(reader.words.bot.handOver.back, 'my-goals', { month }, kit.NO_INPUTS);

export const choice = (
  id: string,
  label: string,
  choices: readonly kit.Choice[],
  reader: Reader,
  more: kit.Element = {},
): kit.Element => ({
  type: 'Input.ChoiceSet',
  id,
  label,
  choices,
  wrap: true,
  isRequired: true,
  errorMessage: reader.words.bot.problem.required(''),
  ...more,
});
