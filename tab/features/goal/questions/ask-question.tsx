import type { GoalView } from '../../../../contract/portfolio/goal.ts';
import type { QuestionView } from '../../../../contract/check-in/questions.ts';
import type { PersonId } from '../../../../domain/common/ids.ts';
import {
  parseQuestionId,
  QUESTION_LIMITS,
  type QuestionId,
} from '../../../../domain/check-in/question.ts';
import { TextForm } from '../../../components/fields/text-form.tsx';
import { useQuestionActions } from '../../../lib/api/use-questions.ts';
import { useAction } from '../../../lib/api/use-action.ts';
import { useSessionText } from '../../../lib/drafts/use-session-text.ts';
import { useNotice } from '../../../lib/edit/use-notice.ts';
import { useWords } from '../../../lib/words/words-context.ts';
import base from '../../../components/layout/base.module.css';

interface Props {
  readonly goal: GoalView;
  readonly reader: PersonId;
  /** Called after a question is asked or withdrawn. */
  readonly onChange: (question: QuestionView) => void;
}

export function AskQuestion({ goal, reader, onChange }: Props) {
  const { tab } = useWords();
  const texts = tab.questions;
  const actions = useQuestionActions();
  const asking = useAction();
  const storageKey = `ennuste.question.${reader}.${goal.id}`;
  const [tried, setTried] = useSessionText(`${storageKey}.tried`);
  const { notify } = useNotice();
  const people = [...goal.owners, ...goal.projectManagers].map(({ name }) => name);
  const send = (text: string): Promise<boolean> =>
    asking.run(async () => {
      // A retry reuses the id, even after the page is reopened, so that the question is not stored twice.
      const id = requestIdFor(tried, text) ?? newId();
      setTried(`${id} ${text}`);
      const answer = await actions.ask(goal.id, goal.year, { id, text });
      setTried('');
      onChange(answer.question);
      const told = answer.told.map(({ name }) => name);
      const before = (answer.toldBefore ?? []).map(({ name }) => name);
      const line = before.length > 0 ? texts.askedBefore(before) : texts.asked(told);
      notify(line, async () => onChange(await actions.withdraw(answer.question)));
    });
  return (
    <div className={base.notOnPaper}>
      <h3>{texts.ask}</h3>
      <TextForm
        storageKey={storageKey}
        label={texts.askLabel}
        hint={texts.askHint([...new Set(people)])}
        button={texts.askSend}
        maxLength={QUESTION_LIMITS.text}
        busy={asking.busy}
        error={asking.error}
        send={send}
      />
    </div>
  );
}

/** The id under which the same text was sent before; it may already be stored. */
function requestIdFor(tried: string, text: string): QuestionId | undefined {
  const [id = ''] = tried.split(' ', 1);
  return tried === `${id} ${text}` ? parseQuestionId(id) : undefined;
}

function newId(): QuestionId {
  const id = parseQuestionId(crypto.randomUUID());
  if (!id) throw new Error('A UUID is an id of a question.');
  return id;
}
