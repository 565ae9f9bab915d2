import type {
  OfferedGoal,
  DeputyGoal,
  MyMonth,
  MyMonthsView,
} from '../../../contract/check-in/my-goals.ts';
import type { HandOverAnswerRequest } from '../../../contract/check-in/hand-over.ts';
import { checkInPath } from '../../../contract/paths-and-queries/api-paths.ts';
import { ConfirmButton } from '../../components/actions/confirm-button.tsx';
import { SectionHeading } from '../../components/layout/section-heading.tsx';
import { ActionError } from '../../components/state/action-error.tsx';
import { useAction } from '../../lib/api/use-action.ts';
import { useWords, type TabWords } from '../../lib/words/words-context.ts';
import { MyGoalSection } from './my-goal.tsx';
import type { MyGoalsEditor } from './use-my-goals-editor.ts';
import base from '../../components/layout/base.module.css';
import styles from './my-month.module.css';

interface Props {
  readonly one: MyMonth;
  readonly editor: MyGoalsEditor;
}

export function MyMonthSection({ one, editor }: Props) {
  const words = useWords();
  const texts = words.tab.mine;
  const { month, goals, deputyFor, asked } = one;
  const isOpen = month.state === 'open';
  if (goals.length + deputyFor.length + asked.length === 0) return null;
  return (
    <section>
      <SectionHeading>{monthInWords(one, words)}</SectionHeading>
      {isOpen && asked.length > 0 && (
        <>
          <h3 className={styles.heading}>{texts.asked}</h3>
          <ul className={base.plainList}>
            {asked.map((goal) => (
              <li key={`${goal.id} ${goal.from.id}`} className={base.entry}>
                <HandOverRequest goal={goal} one={one} editor={editor} />
              </li>
            ))}
          </ul>
        </>
      )}
      {goals.length > 0 && (
        <ul className={base.plainList}>
          {goals.map((goal) => (
            <li key={goal.id} className={base.entry}>
              <MyGoalSection goal={goal} month={month} editor={editor} />
            </li>
          ))}
        </ul>
      )}
      {isOpen && deputyFor.length > 0 && (
        <>
          <h3 className={styles.heading}>{texts.deputyFor}</h3>
          <ul className={base.plainList}>
            {deputyFor.map((goal) => (
              <li key={goal.id} className={base.entry}>
                <Deputy goal={goal} one={one} editor={editor} />
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

function monthInWords({ month }: MyMonth, { tab, format }: TabWords): string {
  const name = format.month(month.month);
  return month.state === 'open'
    ? tab.mine.answerBy(name, format.dayInWords(month.dueOn))
    : tab.mine.closed(name);
}

/** A request to take over a goal; nothing changes until the reader accepts. */
function HandOverRequest({ goal, one, editor }: Props & { readonly goal: OfferedGoal }) {
  const action = useAction();
  const { mine: texts } = useWords().tab;
  const { month } = one.month;
  const answer = (accepts: boolean): void =>
    void action.run(() =>
      editor.perform(
        (client) => {
          const body: HandOverAnswerRequest = {
            from: goal.from.id,
            askedAt: goal.askedAt,
            accepts,
          };
          return client.post<MyMonthsView>(`${checkInPath(goal.id, month)}/hand-over/answer`, body);
        },
        accepts ? texts.accepted(goal.name) : texts.declined(goal.name),
      ),
    );
  return (
    <>
      <p className={base.text} lang={editor.view.body.contentLanguage}>
        <strong>{goal.name}</strong>
      </p>
      <p className={base.text}>{texts.asksYou[goal.scope](goal.from.name)}</p>
      <div className={base.actions}>
        <ConfirmButton
          text={texts.accept}
          label={texts.acceptGoal(goal.name)}
          question={texts.acceptQuestion[goal.scope]}
          confirmText={texts.accept}
          cancelText={texts.cancel}
          appearance="primary"
          disabled={action.busy}
          onConfirm={() => answer(true)}
        />
        <ConfirmButton
          text={texts.decline}
          label={texts.declineGoal(goal.name)}
          question={texts.declineQuestion}
          confirmText={texts.decline}
          cancelText={texts.cancel}
          disabled={action.busy}
          onConfirm={() => answer(false)}
        />
      </div>
      <ActionError error={action.error} />
    </>
  );
}

function Deputy({ goal, one, editor }: Props & { readonly goal: DeputyGoal }) {
  const action = useAction();
  const { mine: texts } = useWords().tab;
  const take = (): void =>
    void action.run(() =>
      editor.perform(
        (client) => client.post<MyMonthsView>(`${checkInPath(goal.id, one.month.month)}/take-over`),
        texts.accepted(goal.name),
      ),
    );
  return (
    <>
      <p className={base.text} lang={editor.view.body.contentLanguage}>
        <strong>{goal.name}</strong>
      </p>
      <p className={base.text}>{texts.waitsFor(goal.owners.map(({ name }) => name))}</p>
      <div className={base.actions}>
        <ConfirmButton
          text={texts.take}
          label={texts.takeGoal(goal.name)}
          question={texts.acceptQuestion.month}
          confirmText={texts.take}
          cancelText={texts.cancel}
          disabled={action.busy}
          onConfirm={take}
        />
      </div>
      <ActionError error={action.error} />
    </>
  );
}
