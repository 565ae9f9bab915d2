import { makeStyles } from '@fluentui/react-components';
import { useState } from 'react';
import type { GoalView } from '../../../domain/api.ts';
import type { AskedView, QuestionView } from '../../../domain/api-questions.ts';
import { parseQuestionId, QUESTION_LIMITS, type QuestionId } from '../../../domain/question.ts';
import { NOT_ON_PAPER } from '../../components/print.ts';
import { TextForm } from '../../components/text-form.tsx';
import { UndoNotice } from '../../components/undo-notice.tsx';
import { useQuestionActs } from '../../lib/api/questions.ts';
import { useAction } from '../../lib/api/use-action.ts';
import { useWords } from '../../lib/words/words.ts';

const useStyles = makeStyles({ root: NOT_ON_PAPER });

interface Props {
  readonly goal: GoalView;
  /** Asked, or taken back again. */
  readonly onChange: (question: QuestionView) => void;
}

/** The form in which leadership asks those who answer for the goal. */
export function AskQuestion({ goal, onChange }: Props) {
  const styles = useStyles();
  const { tab } = useWords();
  const said = tab.questions;
  const acts = useQuestionActs();
  const asking = useAction();
  const [id, setId] = useState(newId);
  const [asked, setAsked] = useState<AskedView>();
  const [count, setCount] = useState(0);
  const people = [...goal.owners, ...goal.projectManagers].map(({ name }) => name);
  const send = (text: string): Promise<boolean> =>
    asking.run(async () => {
      const answer = await acts.ask(goal.id, goal.year, { id, text });
      // The next question is another one; the same one tried again is not.
      setId(newId());
      setAsked(answer);
      setCount((before) => before + 1);
      onChange(answer.question);
    });
  const undo = async (): Promise<void> => {
    if (asked) onChange(await acts.withdraw(asked.question));
  };
  return (
    <div className={styles.root}>
      <h3>{said.ask}</h3>
      <TextForm
        label={said.askLabel}
        hint={said.askHint([...new Set(people)])}
        button={said.askSend}
        most={QUESTION_LIMITS.text}
        busy={asking.busy}
        error={asking.error}
        send={send}
      />
      <UndoNotice
        act={count}
        text={asked && said.asked(asked.told.map(({ name }) => name))}
        undo={undo}
      />
    </div>
  );
}

function newId(): QuestionId {
  const id = parseQuestionId(crypto.randomUUID());
  if (!id) throw new Error('A UUID is an id of a question.');
  return id;
}
