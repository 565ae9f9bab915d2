import { useState } from 'react';
import type { CheckInRequest, CheckInView } from '../../../../contract/check-in/check-in.ts';
import type { CheckInFormView } from '../../../../contract/check-in/check-in-form.ts';
import { checkInPath, checkInFormPath } from '../../../../contract/paths-and-queries/api-paths.ts';
import { toFormPath } from '../../../../domain/check-in/form-fields.ts';
import { changedDraftValues } from '../../../../domain/check-in/draft.ts';
import { contradictionKey } from '../../../../domain/check-in/contradictions.ts';
import type { PersonId } from '../../../../domain/common/ids.ts';
import type { AnswerProblem } from '../../../../domain/common/problem.ts';
import { contradictionSentence } from '../../../components/words/contradiction-words.ts';
import { ApiError } from '../../../lib/api/api-error.ts';
import { useClient } from '../../../lib/api/client-context.ts';
import type { Failure } from '../../../components/state/error-text.ts';
import type { Problems } from '../../../components/fields/form-problems.ts';
import { isOutdated } from '../../../lib/drafts/draft-state.ts';
import { useAction } from '../../../lib/api/use-action.ts';
import { useWords, type TabWords } from '../../../lib/words/words-context.ts';
import type { StaleRow } from '../../../components/state/stale-panel.tsx';
import { fieldInWords } from './field-in-words.ts';
import { checkForm } from './validate-form.ts';
import type { ConfirmQuestion } from './confirm-panel.tsx';
import { useFormDraft } from './use-form-draft.ts';

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
  const [question, setQuestion] = useState<ConfirmQuestion>();
  const [acknowledged, setAcknowledged] = useState<readonly string[]>([]);
  const [reflection, setReflection] = useState('');
  const { view, values } = state;
  const judged = checkForm(view, values, submission);
  const path = {
    form: checkInFormPath(view.goal.id, view.month.month),
    answer: checkInPath(view.goal.id, view.month.month),
  };

  const answered = stored(view);
  /** What differs from an answer that was stored after this form was read. */
  const conflicts = isOutdated(state)
    ? Object.keys(changedDraftValues(values, answered)).map((field): StaleRow => {
        const mine = fieldInWords(view.goal, field, values[field] ?? '', words);
        const { text } = fieldInWords(view.goal, field, answered[field] ?? '', words);
        const lang = view.body.contentLanguage;
        return { field, label: mine.label, mine: mine.text, stored: text, lang };
      })
    : [];
  const isUnreflected = judged.asksWhatWouldChange && reflection.trim() === '';

  async function save(): Promise<boolean | undefined> {
    if (Object.keys(state.conflicts).length > 0 || conflicts.length > 0) return false;
    if (isOutdated(state)) keeper.accept();
    const unacknowledged = judged.contradictions.filter(
      (one) => !acknowledged.includes(contradictionKey(one)),
    );
    if (unacknowledged.length > 0 || isUnreflected) {
      setAcknowledged(judged.contradictions.map(contradictionKey));
      setQuestion({
        lines: judged.contradictions.map((one) => contradictionSentence(view.goal, one, words)),
        asksWhatWouldChange: judged.asksWhatWouldChange,
      });
      return undefined;
    }
    return action.run(send);
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
      }
      if (error.problems.length > 0) setQuestion(undefined);
      throw error;
    }
  }

  return {
    busy: action.busy,
    error: action.error && failureOf(action.error, submission),
    state,
    view,
    problems: {
      ...inWords(judged.problems, words),
      ...(question && isUnreflected && { reflection: words.tab.problem.required('') }),
    },
    question,
    reflection,
    stored: answered,
    conflicts,
    save,
    reflect: setReflection,
    /** Returns to the form after a confirmation question. */
    reconsider: () => setQuestion(undefined),
    chooseStored: (fields: ReadonlySet<string>) => {
      action.forget();
      for (const field of fields) keeper.type(field, answered[field] ?? '');
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

/** The failure, with each problem assigned to a field of the form. */
const failureOf = (
  { code, status, detail, reference, problems }: ApiError,
  submission: string,
): Failure => ({
  ...{ code, status, detail, reference },
  problems: problems.map(({ field, message }) => ({
    field: toFormPath(field, submission),
    message,
  })),
});

const inWords = (problems: readonly AnswerProblem[], { tab, format }: TabWords): Problems =>
  Object.fromEntries(
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
