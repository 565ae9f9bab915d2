import { useState } from 'react';
import type { QuestionView } from '../../../contract/check-in/questions.ts';
import type { PersonId } from '../../../domain/common/ids.ts';
import { QUESTION_LIMITS } from '../../../domain/check-in/question.ts';
import { useFocusAfter } from '../../lib/focus/focus.ts';
import { useWords } from '../../lib/words/words-context.ts';
import { toFailure, type Failure } from '../state/error-text.ts';
import { QuestionItem } from './question-item.tsx';
import { TextForm } from '../fields/text-form.tsx';

interface Props {
  readonly question: QuestionView;
  /** The person who answers. */
  readonly reader: PersonId;
  readonly lang: string;
  /** Rejects when the answer was not saved. */
  readonly answer: (question: QuestionView, text: string) => Promise<QuestionView>;
}

/** A question and the form to answer it; the answer replaces the form. */
export function QuestionToAnswer({ question, reader, lang, answer }: Props) {
  const { tab } = useWords();
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<Failure>();
  const [answered, setAnswered] = useState<QuestionView>();
  // The focused form is about to be removed, so focus moves to the line that replaces it.
  const done = useFocusAfter<HTMLParagraphElement>(answered);
  const send = async (text: string): Promise<boolean> => {
    setBusy(true);
    setError(undefined);
    try {
      setAnswered(await answer(question, text));
      return true;
    } catch (failure) {
      setError(toFailure(failure));
      return false;
    } finally {
      setBusy(false);
    }
  };
  return (
    <QuestionItem question={answered ?? question} lang={lang}>
      <p ref={done} role="status" tabIndex={-1}>
        {answered && tab.questions.answered}
      </p>
      {!answered && (
        <TextForm
          storageKey={`ennuste.answer.${reader}.${question.id}`}
          label={tab.questions.label}
          button={tab.questions.send}
          maxLength={QUESTION_LIMITS.answer}
          busy={busy}
          error={error}
          send={send}
        />
      )}
    </QuestionItem>
  );
}
