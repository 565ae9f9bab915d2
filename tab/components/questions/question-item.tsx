import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { QuestionView } from '../../../contract/check-in/questions.ts';
import { questionState } from '../../../domain/check-in/question.ts';
import { useWords } from '../../lib/words/words-context.ts';
import { useSentenceCase } from '../words/sentence-case.ts';

const useStyles = makeStyles({
  text: { margin: 0, maxWidth: '46em', whiteSpace: 'pre-line', overflowWrap: 'anywhere' },
  quiet: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  waits: { fontWeight: tokens.fontWeightSemibold },
  meta: { display: 'flex', flexWrap: 'wrap', columnGap: tokens.spacingHorizontalM },
  answer: {
    marginBlockStart: tokens.spacingVerticalS,
    paddingInlineStart: tokens.spacingHorizontalL,
    borderInlineStartWidth: '3px',
    borderInlineStartStyle: 'solid',
    borderInlineStartColor: tokens.colorNeutralStrokeAccessible,
  },
});

interface Props {
  readonly question: QuestionView;
  /** The language of the question and the answer. */
  readonly lang: string;
  /** Actions of the reader. */
  readonly children?: ReactNode;
}

export function QuestionItem({ question, lang, children }: Props) {
  const styles = useStyles();
  const capital = useSentenceCase();
  const { tab, format } = useWords();
  const texts = tab.questions;
  const { text, askedBy, askedAt, answer, withdrawnAt } = question;
  return (
    <>
      <p className={styles.text} lang={lang}>
        {text}
      </p>
      <div className={styles.meta}>
        <span className={styles.quiet}>{texts.askedBy(askedBy.name, format.instant(askedAt))}</span>
        {questionState(question) === 'open' && (
          <span className={mergeClasses(capital, styles.quiet, styles.waits)}>{texts.waits}</span>
        )}
        {withdrawnAt !== undefined && (
          <span className={mergeClasses(capital, styles.quiet)}>
            {texts.withdrawn(format.instant(withdrawnAt))}
          </span>
        )}
      </div>
      {answer && (
        <div className={styles.answer}>
          <p className={styles.text} lang={lang}>
            {answer.text}
          </p>
          <span className={styles.quiet}>
            {texts.answeredBy(answer.by.name, format.instant(answer.at))}
          </span>
        </div>
      )}
      {children}
    </>
  );
}
