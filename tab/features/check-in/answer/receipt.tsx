import { clsx } from 'clsx';
import { Button, Link } from '@fluentui/react-components';
import type { CheckInFormView, FormAnswer } from '../../../../contract/check-in/check-in-form.ts';
import { PageHeading } from '../../../components/layout/page-heading.tsx';
import { useMine } from '../../../lib/api/endpoints.ts';
import { pageHref } from '../../../lib/navigation/go-to-page.ts';
import { useWords } from '../../../lib/words/words-context.ts';
import { StoredAnswer } from './stored-answer.tsx';
import base from '../../../components/layout/base.module.css';
import styles from '../form/form.module.css';

interface Props {
  readonly view: CheckInFormView;
  readonly answer: FormAnswer;
  readonly onCorrect: () => void;
}

/** The result of submitting the form, and the next goal that waits. */
export function Receipt({ view, answer, onCorrect }: Props) {
  const { tab, format } = useWords();
  const texts = tab.checkIn;
  const { goal, month, body } = view;
  return (
    <>
      <PageHeading title={texts.title} lang={body.contentLanguage}>
        {goal.name}
      </PageHeading>
      <p role="status">✓ {texts.stored(format.month(month.month))}</p>
      <StoredAnswer view={view} answer={answer} />
      <p className={base.quietText}>{texts.correctUntil(format.dayInWords(month.closesOn))}</p>
      <div className={clsx(base.actions, styles.buttons)}>
        <Button onClick={onCorrect}>{texts.correct}</Button>
        <NextSteps view={view} />
        <Link href={pageHref({ kind: 'goal', goal: goal.id, month: month.month })}>
          {texts.toGoal}
        </Link>
        <Link href={pageHref({ kind: 'mine' })}>{texts.toMine}</Link>
      </div>
    </>
  );
}

/** Renders nothing until the next waiting goal is known. */
function NextSteps({ view }: { readonly view: CheckInFormView }) {
  const { checkIn } = useWords().tab;
  const mine = useMine();
  if (mine.state !== 'ready') return null;
  const waiting = mine.answer.months.flatMap(({ month, goals }) =>
    goals
      .filter((one) => one.state === 'pending' && one.id !== view.goal.id)
      .map(({ id, name }) => ({ goal: id, name, month: month.month })),
  );
  const [next] = waiting;
  if (!next) return <span>{checkIn.nothingWaits}</span>;
  return (
    <Link href={pageHref({ kind: 'check-in', goal: next.goal, month: next.month })}>
      {checkIn.next} <span lang={view.body.contentLanguage}>{next.name}</span>
    </Link>
  );
}
