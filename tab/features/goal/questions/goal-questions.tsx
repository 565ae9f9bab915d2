import { clsx } from 'clsx';
import { useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import type { GoalView } from '../../../../contract/portfolio/goal.ts';
import type { GoalQuestionsView, QuestionView } from '../../../../contract/check-in/questions.ts';
import type { PersonId } from '../../../../domain/common/ids.ts';
import { compareOpenFirst, questionsAsOf } from '../../../../domain/check-in/question.ts';
import { ConfirmButton } from '../../../components/actions/confirm-button.tsx';
import { RequestedPart } from '../../../components/state/requested.tsx';
import { QuestionToAnswer } from '../../../components/questions/question-to-answer.tsx';
import { QuestionItem } from '../../../components/questions/question-item.tsx';
import { SectionHeading } from '../../../components/layout/section-heading.tsx';
import { ActionError } from '../../../components/state/action-error.tsx';
import { useGoalQuestions, useQuestionActions } from '../../../lib/api/use-questions.ts';
import { useAction } from '../../../lib/api/use-action.ts';
import { useWords } from '../../../lib/words/words-context.ts';
import { AskQuestion } from './ask-question.tsx';
import base from '../../../components/layout/base.module.css';

interface Props {
  readonly goal: GoalView;
  readonly reader: PersonId;
}

/** Requested separately from the rest of the page. */
export function Questions({ goal, reader }: Props) {
  return (
    <RequestedPart of={useGoalQuestions(goal.id, goal.year)} waiting={null}>
      {(view) => <Thread goal={goal} reader={reader} view={view} />}
    </RequestedPart>
  );
}

interface ThreadProps extends Props {
  readonly view: GoalQuestionsView;
}

function Thread({ goal, reader, view }: ThreadProps) {
  const { tab } = useWords();
  const { answer } = useQuestionActions();
  const [newer, setNewer] = useState<readonly QuestionView[]>([]);
  const { contentLanguage, timeZone } = goal.body;
  // The newest month is the current one. An earlier month shows the questions as they were when it ended.
  const isNow = goal.months.at(-1)?.month === goal.month.month;
  const all = [
    ...newer,
    ...view.questions.filter((old) => !newer.some((one) => one.id === old.id)),
  ].toSorted(compareOpenFirst);
  const questions = isNow ? all : questionsAsOf(all, goal.month.closesOn, timeZone);
  const mayAsk = isNow && view.may.ask;
  const put = (question: QuestionView): void =>
    setNewer((before) => [question, ...before.filter(({ id }) => id !== question.id)]);
  if (questions.length === 0 && !mayAsk) return null;
  return (
    <section>
      <SectionHeading>{tab.questions.title}</SectionHeading>
      {questions.length === 0 && <p>{tab.questions.none}</p>}
      <ul className={base.plainList}>
        {questions.map((question) => (
          <li key={question.id} tabIndex={-1} className={base.entry}>
            {isNow && question.may.answer ? (
              <QuestionToAnswer
                question={question}
                reader={reader}
                lang={contentLanguage}
                answer={answer}
              />
            ) : (
              <QuestionItem question={question} lang={contentLanguage}>
                {isNow && question.may.withdraw && <Withdraw question={question} onDone={put} />}
              </QuestionItem>
            )}
          </li>
        ))}
      </ul>
      {mayAsk && <AskQuestion goal={goal} reader={reader} onChange={put} />}
    </section>
  );
}

interface WithdrawProps {
  readonly question: QuestionView;
  readonly onDone: (withdrawn: QuestionView) => void;
}

function Withdraw({ question, onDone }: WithdrawProps) {
  const { tab } = useWords();
  const texts = tab.questions;
  const acts = useQuestionActions();
  const withdrawing = useAction();
  const root = useRef<HTMLDivElement>(null);
  const withdraw = async (): Promise<void> => {
    const withdrawn = await acts.withdraw(question);
    const item = root.current?.closest('li');
    // The focused button is about to be removed, so focus moves to the question, which moves down the list.
    flushSync(() => onDone(withdrawn));
    item?.focus();
  };
  return (
    <div ref={root} className={clsx(base.notOnPaper, base.below)}>
      <ConfirmButton
        text={texts.withdraw}
        question={texts.withdrawQuestion}
        confirmText={texts.withdrawSure}
        cancelText={texts.keep}
        disabled={withdrawing.busy}
        onConfirm={() => void withdrawing.run(withdraw)}
      />
      <ActionError error={withdrawing.error} />
    </div>
  );
}
