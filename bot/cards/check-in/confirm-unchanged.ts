import { sectionWithWorstForecast, forecastOf } from '../../../domain/goal/check-in.ts';
import { ANSWER_LIMITS } from '../../../domain/common/limits.ts';
import { phasePercentDone } from '../../../domain/goal/phase.ts';
import { sectionsOf } from '../../../domain/goal/goal.ts';
import type { AnswerProblem } from '../../../domain/common/problem.ts';
import type { CardMessage } from '../../ports/messenger.ts';
import type { UnchangedGoal, UnchangedGoals } from '../../views/check-in.ts';
import { describeContradiction } from './describe-contradiction.ts';
import * as kit from '../kit/elements.ts';
import { findFieldProblems } from './form-fields.ts';
import { standingLabel } from '../kit/forecast-labels.ts';
import type { Reader } from '../kit/reader.ts';
import type { FormValues } from '../../../domain/check-in/form-fields.ts';

/** Maximum number of goals on one card, so that a person still reads each of them. */
const CONFIRMED_AT_ONCE = 6;
const EXPLANATION_SHOWN = 160;

export const confirmFieldId = (goal: string): string => `${goal}.keep`;
export const reflectionFieldId = (goal: string): string => `${goal}.reflection`;

export interface ConfirmUnchangedView {
  readonly unchanged: UnchangedGoals;
  readonly submission: string;
  readonly typed?: FormValues;
  readonly problems?: readonly AnswerProblem[];
  readonly notice?: string;
}

export function confirmUnchangedCard(view: ConfirmUnchangedView, reader: Reader): CardMessage {
  const { unchanged, submission } = view;
  const labels = reader.words.bot.unchanged;
  const month = reader.format.month(unchanged.month.month);
  const shown = unchanged.goals.slice(0, CONFIRMED_AT_ONCE);
  const body: readonly kit.CardElement[] = [
    kit.titleText(labels.title(month)),
    ...(view.notice ? [kit.warningText(view.notice)] : []),
    kit.textBlock(shown.length === 0 ? labels.none : labels.intro),
    ...shown.map((one) => goalBlock(one, view, reader)),
  ];
  const ids = {
    month: unchanged.month.month,
    submission,
    goals: shown.map(({ goal }) => goal.id).join(' '),
  };
  return kit.cardMessage(reader, labels.title(month), body, [
    ...(shown.length > 0
      ? [kit.executeButton(labels.confirm, 'confirm-unchanged', ids, { style: 'positive' })]
      : []),
    kit.executeButton(
      reader.words.bot.form.back,
      'my-goals',
      { month: unchanged.month.month },
      kit.NO_INPUTS,
    ),
  ]);
}

function goalBlock(
  unchanged: UnchangedGoal,
  { typed, problems }: ConfirmUnchangedView,
  reader: Reader,
): kit.CardElement {
  const { goal, previous } = unchanged;
  const { words, format } = reader;
  const labels = words.bot.unchanged;
  const forecast = forecastOf(previous) ?? 'silent';
  const explanation = sectionWithWorstForecast(previous)?.explanation ?? '';
  const excerpt =
    explanation.length > EXPLANATION_SHOWN
      ? `${explanation.slice(0, EXPLANATION_SHOWN).trimEnd()} …`
      : explanation;
  const id = reflectionFieldId(goal.id);
  const fields = { values: typed ?? {}, problems: problems ?? [], reader, isAsked: () => true };
  return kit.container(
    [
      {
        type: 'Input.Toggle',
        id: confirmFieldId(goal.id),
        label: goal.name,
        title: labels.keepLabel,
        value: typed?.[confirmFieldId(goal.id)] ?? 'true',
        wrap: true,
      },
      kit.textBlock(`${standingLabel(forecast, reader)} · ${phasesDone(unchanged, reader)}`, {
        spacing: 'Small',
      }),
      ...(excerpt ? [kit.textBlock(kit.escapeMarkdown(excerpt), { spacing: 'Small' })] : []),
      kit.subtleText(words.bot.myGoals.lastAnswer(format.instant(previous.answeredAt))),
      ...unchanged.contradictions.map((contradiction) =>
        kit.textBlock(describeContradiction(goal, contradiction, reader), {
          color: 'Warning',
          spacing: 'Small',
        }),
      ),
      ...(unchanged.asksWhatWouldChange
        ? [
            {
              type: 'Input.Text',
              id,
              label: labels.question,
              isMultiline: true,
              maxLength: ANSWER_LIMITS.reflection,
              ...(typed?.[id] && { value: typed[id] }),
            },
            ...findFieldProblems(fields, id),
          ]
        : []),
    ],
    { separator: true, spacing: 'Medium' },
  );
}

function phasesDone({ goal, previous }: UnchangedGoal, { words }: Reader): string {
  const reaches = sectionsOf(goal).flatMap((section) => {
    const answer = previous.sections.find((one) => one.section === section.id);
    return section.phases.map((phase) => {
      const state = answer?.phases.find((one) => one.phase === phase.id);
      return state ? phasePercentDone(phase, state) : 0;
    });
  });
  const done = reaches.filter((reach) => reach === 100).length;
  return words.bot.myGoals.phases(done, reaches.length);
}

export interface ConfirmationResult {
  readonly name: string;
  /** Why the goal's answer was not stored. Undefined when it was stored. */
  readonly refusal?: string;
}

/** One receipt for several goals: it lists the stored answers, and each refused answer with the reason. */
export function confirmedGoalsCard(
  goals: readonly ConfirmationResult[],
  stamp: {
    readonly by: string;
    readonly at: string;
    readonly month: string;
    readonly until: string;
  },
  reader: Reader,
): CardMessage {
  const labels = reader.words.bot.unchanged;
  const stored = goals.filter((one) => one.refusal === undefined);
  const body: readonly kit.CardElement[] = [
    kit.titleText(labels.stored(stored.length)),
    ...stored.map((one) =>
      kit.textBlock(`✓ ${kit.escapeMarkdown(one.name)}`, { spacing: 'Small' }),
    ),
    ...goals
      .filter((one) => one.refusal !== undefined)
      .map((one) => kit.warningText(`${kit.escapeMarkdown(one.name)}: ${one.refusal ?? ''}`)),
    kit.subtleText(reader.words.bot.receipt.by(kit.escapeMarkdown(stamp.by), stamp.at), {
      spacing: 'Medium',
    }),
    kit.subtleText(reader.words.bot.receipt.correctUntil(stamp.until)),
  ];
  return kit.cardMessage(reader, labels.stored(stored.length), body, [
    kit.executeButton(reader.words.bot.receipt.back, 'my-goals', { month: stamp.month }),
    kit.executeButton(reader.words.bot.why, 'why', { month: stamp.month }),
  ]);
}
