import { useState } from 'react';
import type { CheckInRequest, CheckInView } from '../../../../contract/check-in/check-in.ts';
import type { CheckInFormView } from '../../../../contract/check-in/check-in-form.ts';
import { checkInPath, checkInFormPath } from '../../../../contract/addresses/api-paths.ts';
import { toFormPath } from '../../../../domain/check-in/form-fields.ts';
import { contradictionKey } from '../../../../domain/check-in/contradictions.ts';
import type { PersonId } from '../../../../domain/common/ids.ts';
import type { AnswerProblem } from '../../../../domain/common/problem.ts';
import { contradictionSentence } from '../../../components/words/contradiction-words.ts';
import { ApiError } from '../../../lib/api/api-error.ts';
import { useClient } from '../../../lib/api/client-context.ts';
import { isOutdated } from '../../../lib/drafts/draft-state.ts';
import { useAction } from '../../../lib/api/use-action.ts';
import { useWords, type TabWords } from '../../../lib/words/words-context.ts';
import { checkForm } from './validate-form.ts';
import type { ConfirmQuestion } from './confirm-panel.tsx';
import { useFormDraft } from './use-form-draft.ts';

type Problems = ReadonlyMap<string, string>;

/** State of one form, from the draft to the stored answer. */
export function useCheckIn(
  first: CheckInFormView,
  author: PersonId,
  onSaved: (view: CheckInFormView) => void,
) {
  const client = useClient();
  const words = useWords();
  const action = useAction();
  const { keeper, state, stored } = useFormDraft(first, author);
  const [submission, setSubmission] = useState<string>(() => crypto.randomUUID());
  const [problems, setProblems] = useState<Problems>(new Map());
  /** Counts attempts, so that each failed one moves the focus to the first problem. */
  const [tries, setTries] = useState(0);
  const [question, setQuestion] = useState<ConfirmQuestion>();
  const [acknowledged, setAcknowledged] = useState<readonly string[]>([]);
  const [reflection, setReflection] = useState('');
  const [isReflected, setReflected] = useState(true);
  const { view, values } = state;
  const judged = checkForm(view, values, submission);
  const path = {
    form: checkInFormPath(view.goal.id, view.month.month),
    answer: checkInPath(view.goal.id, view.month.month),
  };

  const showProblems = (found: Problems): void => {
    setProblems(found);
    setTries((count) => count + 1);
  };

  /** `begun`: date fields that are only partly typed. */
  async function save(begun: readonly string[]): Promise<void> {
    if (Object.keys(state.conflicts).length > 0 || isOutdated(state))
      return setTries((count) => count + 1);
    if (judged.problems.length + begun.length > 0) {
      const days = begun.map((field) => ({ field, problem: 'not-a-day' as const }));
      setQuestion(undefined);
      return showProblems(inWords([...judged.problems, ...days], words));
    }
    setProblems(new Map());
    const unacknowledged = judged.contradictions.filter(
      (one) => !acknowledged.includes(contradictionKey(one)),
    );
    const isMissing = judged.asksWhatWouldChange && reflection.trim() === '';
    if (unacknowledged.length > 0 || isMissing) {
      setReflected(!isMissing || question === undefined);
      setAcknowledged(judged.contradictions.map(contradictionKey));
      return setQuestion({
        lines: judged.contradictions.map((one) => contradictionSentence(view.goal, one, words)),
        asksWhatWouldChange: judged.asksWhatWouldChange,
      });
    }
    await action.run(send);
  }

  async function send(): Promise<void> {
    await keeper.save();
    const edition = keeper.edition();
    const texts = judged.asksWhatWouldChange ? reflection.trim() : '';
    const request: CheckInRequest = {
      basedOn: view.revision,
      submission,
      sections: judged.sections,
      ...(texts !== '' && { reflection: texts }),
      ...(edition !== undefined && { draft: edition }),
    };
    try {
      const answered = await client.put<CheckInView>(path.answer, request);
      keeper.finish();
      onSaved(withAnswer(view, answered, texts));
    } catch (error) {
      if (!(error instanceof ApiError)) throw error;
      if (error.code === 'stale-answer') {
        setQuestion(undefined);
        // A new submission, based on the answer that is stored now.
        setSubmission(crypto.randomUUID());
        keeper.rebase(await client.get<CheckInFormView>(path.form, new AbortController().signal));
        return;
      }
      if (error.problems.length > 0) {
        setQuestion(undefined);
        showProblems(
          new Map(error.problems.map((one) => [toFormPath(one.field, submission), one.message])),
        );
      }
      throw error;
    }
  }

  return {
    action,
    state,
    view,
    judged,
    problems,
    tries,
    question,
    reflection,
    isReflected,
    stored: stored(view),
    isStale: isOutdated(state),
    save,
    reflect: setReflection,
    /** Back to the form after a confirmation question. */
    reconsider: () => setQuestion(undefined),
    keepMine: keeper.accept,
    takeStored: () => {
      keeper.revert();
      keeper.accept();
    },
    leave: () => void keeper.save(),
    choose: keeper.choose,
    type: (field: string, text: string) => {
      setQuestion(undefined);
      keeper.type(field, text);
    },
  };
}

const inWords = (problems: readonly AnswerProblem[], { tab, format }: TabWords): Problems =>
  new Map(
    problems.map(({ field, problem, limit }) => [
      field,
      tab.problem[problem](limit === undefined ? '' : format.number(limit)),
    ]),
  );

function withAnswer(
  { draft: _used, ...view }: CheckInFormView,
  { answer, revision, state }: CheckInView,
  reflection: string,
): CheckInFormView {
  return {
    ...view,
    state,
    revision,
    ...(answer && { answer: { ...answer, ...(reflection !== '' && { reflection }) } }),
  };
}
