import type { MeView } from '../../../contract/common/organisation.ts';
import type { OpenQuestionsView } from '../../../contract/check-in/questions.ts';
import type { MyMonthsView } from '../../../contract/check-in/my-goals.ts';
import { Requested } from '../../components/state/requested.tsx';
import { PageHeading } from '../../components/layout/page-heading.tsx';
import { OpenQuestions } from '../../components/questions/open-questions.tsx';
import { useMine } from '../../lib/api/endpoints.ts';
import { useOpenQuestions, useQuestionActions } from '../../lib/api/use-questions.ts';
import { useWords, type TabWords } from '../../lib/words/words-context.ts';
import { MyMonthSection } from './my-month.tsx';
import { useMyGoalsEditor } from './use-my-goals-editor.ts';
import base from '../../components/layout/base.module.css';
import styles from './my-goals-page.module.css';

export function MyGoalsPage({ me }: { readonly me: MeView }) {
  const mine = useMine();
  const questions = useOpenQuestions();
  // Goals and questions appear together, so that nothing moves when the questions arrive.
  return (
    <Requested of={mine.state === 'ready' && questions.state === 'waiting' ? questions : mine}>
      {(read) => (
        <MyGoals
          read={read}
          questions={questions.state === 'ready' ? questions.answer : undefined}
          me={me}
        />
      )}
    </Requested>
  );
}

interface Props {
  readonly read: MyMonthsView;
  /** Undefined when they could not be loaded. */
  readonly questions: OpenQuestionsView | undefined;
  readonly me: MeView;
}

function MyGoals({ read, questions, me }: Props) {
  const words = useWords();
  const { mine: texts, navigation } = words.tab;
  const editor = useMyGoalsEditor(read);
  const { answer } = useQuestionActions();
  const { view } = editor;
  return (
    <div className={styles.root}>
      <PageHeading title={navigation.mine}>{headline(view, words)}</PageHeading>
      {view.record && (
        <p className={base.quietText}>
          {texts.record(view.record.onTime, view.record.late, view.record.missed)}
        </p>
      )}
      {questions && (
        <OpenQuestions
          questions={questions.questions}
          reader={me.person.id}
          answer={answer}
          lang={me.body.contentLanguage}
        />
      )}
      {view.months.map((one) => (
        <MyMonthSection key={one.month.month} one={one} editor={editor} />
      ))}
      {view.months.length === 0 && !view.next && <p>{words.tab.empty.reader}</p>}
      {view.next && !view.months.some(({ month }) => month.state === 'open') && (
        <p>
          {texts.next(
            words.format.month(view.next.month),
            words.format.dayInWords(view.next.opensOn),
          )}
        </p>
      )}
    </div>
  );
}

function headline({ months }: MyMonthsView, { tab }: TabWords): string {
  const texts = tab.mine;
  const goals = months.flatMap((one) => (one.month.state === 'open' ? one.goals : []));
  const waiting = goals.filter(({ state }) => state === 'pending').length;
  if (goals.length > 0) return waiting > 0 ? texts.waiting(waiting) : texts.allAnswered;
  if (months.some((one) => one.goals.length > 0)) return texts.noneOpen;
  return months.length === 0 ? texts.noMonth : texts.noGoals;
}
