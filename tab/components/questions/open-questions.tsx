import { Link } from '@fluentui/react-components';
import type { QuestionView } from '../../../contract/check-in/questions.ts';
import type { PersonId } from '../../../domain/common/ids.ts';
import { pageHref } from '../../lib/navigation/go-to-page.ts';
import { useWords } from '../../lib/words/words-context.ts';
import { QuestionToAnswer } from './question-to-answer.tsx';
import { SectionHeading } from '../layout/section-heading.tsx';
import base from '../layout/base.module.css';
import styles from './open-questions.module.css';

interface Props {
  readonly questions: readonly QuestionView[];
  readonly reader: PersonId;
  /** Rejects when the answer was not saved; see `answer` of `useQuestionActions`. */
  readonly answer: (question: QuestionView, text: string) => Promise<QuestionView>;
  /** The language of goals and answers. */
  readonly lang: string;
}

/** Questions that wait for the reader's answer; renders nothing when there are none. */
export function OpenQuestions({ questions, reader, answer, lang }: Props) {
  const { tab } = useWords();
  if (questions.length === 0) return null;
  return (
    <section>
      <SectionHeading>{tab.questions.open(questions.length)}</SectionHeading>
      <ul className={base.plainList}>
        {questions.map((question) => (
          <li key={question.id} className={styles.item}>
            <Link
              href={pageHref({ kind: 'goal', goal: question.goal.id })}
              className={base.strong}
              lang={lang}
            >
              {question.goal.name}
            </Link>
            <QuestionToAnswer question={question} reader={reader} lang={lang} answer={answer} />
          </li>
        ))}
      </ul>
    </section>
  );
}
