import type { CheckInFormView } from '../../../../contract/check-in/check-in-form.ts';
import { findAnswerProblems } from '../../../../domain/check-in/answer-problems.ts';
import { changesBetween } from '../../../../domain/check-in/answer-changes.ts';
import { toFormPath, type FormValues } from '../../../../domain/check-in/form-fields.ts';
import { parseAnswer } from '../../../../domain/check-in/check-in-form.ts';
import type { SectionAnswer } from '../../../../domain/goal/check-in.ts';
import {
  findContradictions,
  type Contradiction,
} from '../../../../domain/check-in/contradictions.ts';
import type { AnswerProblem } from '../../../../domain/common/problem.ts';

/** The result of checking the form before it is sent. The card follows the same rules. */
export interface CheckedForm {
  readonly sections: readonly SectionAnswer[];
  /** Problems with single fields. While there are any, no confirmation is requested. */
  readonly problems: readonly AnswerProblem[];
  readonly contradictions: readonly Contradiction[];
  /** Whether the answer has been unchanged so long that the form asks what would change it. */
  readonly asksWhatWouldChange: boolean;
}

export function checkForm(
  view: CheckInFormView,
  values: FormValues,
  submission: string,
): CheckedForm {
  const { goal, today, answer, previous, unchanged } = view;
  const read = parseAnswer(goal, values, answer ?? previous, submission);
  const { sections } = read;
  const problems =
    read.problems.length > 0 ? read.problems : findAnswerProblems(goal, sections, today, previous);
  const isSame = previous !== undefined && changesBetween(previous, { sections }).length === 0;
  return {
    sections,
    problems: problems.map((one) => ({ ...one, field: toFormPath(one.field, submission) })),
    contradictions: problems.length > 0 ? [] : findContradictions(goal, sections, previous, today),
    asksWhatWouldChange: isSame && unchanged?.asksWhatWouldChange === true,
  };
}
