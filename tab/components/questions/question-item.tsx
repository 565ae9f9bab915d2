import type { ReactNode } from 'react';
import { clsx } from 'clsx';
import type { QuestionView } from '../../../contract/check-in/questions.ts';
import { questionState } from '../../../domain/check-in/question.ts';
import { useWords } from '../../lib/words/words-context.ts';
import base from '../layout/base.module.css';
import styles from './question-item.module.css';

interface Props {
  readonly question: QuestionView;
  /** The language of the question and the answer. */
  readonly lang: string;
  /** Buttons for what the reader can do with the question. */
  readonly children?: ReactNode;
}

export function QuestionItem({ question, lang, children }: Props) {
  const { tab, format } = useWords();
  const texts = tab.questions;
  const { text, askedBy, askedAt, answer, withdrawnAt } = question;
  return (
    <>
      <p className={clsx(base.lines, base.readingWidth)} lang={lang}>
        {text}
      </p>
      <div className={base.line}>
        <span className={base.quietSmall}>
          {texts.askedBy(askedBy.name, format.instant(askedAt))}
        </span>
        {questionState(question) === 'open' && (
          <span className={clsx(base.sentenceCase, base.quietSmall, base.strong)}>
            {texts.waits}
          </span>
        )}
        {withdrawnAt !== undefined && (
          <span className={clsx(base.sentenceCase, base.quietSmall)}>
            {texts.withdrawn(format.instant(withdrawnAt))}
          </span>
        )}
      </div>
      {answer && (
        <div className={styles.answer}>
          <p className={clsx(base.lines, base.readingWidth)} lang={lang}>
            {answer.text}
          </p>
          <span className={base.quietSmall}>
            {texts.answeredBy(answer.by.name, format.instant(answer.at))}
          </span>
        </div>
      )}
      {children}
    </>
  );
}
