import { Link } from '@fluentui/react-components';
import { useState } from 'react';
import type { MeView } from '../../../contract/common/organisation.ts';
import type { CheckInFormView } from '../../../contract/check-in/check-in-form.ts';
import type { GoalId, PersonId } from '../../../domain/common/ids.ts';
import type { Month } from '../../../domain/common/month.ts';
import { PageError } from '../../components/state/page-error.tsx';
import { errorText } from '../../components/state/error-text.ts';
import { PageNotice } from '../../components/state/page-notice.tsx';
import { PageHeading } from '../../components/layout/page-heading.tsx';
import { Loading } from '../../components/state/loading.tsx';
import { useCheckInForm } from '../../lib/api/endpoints.ts';
import { pageHref } from '../../lib/navigation/go-to-page.ts';
import { useWords, type TabWords } from '../../lib/words/words-context.ts';
import { CheckInForm } from './form/check-in-form.tsx';
import { ClosedForm } from './answer/closed-form.tsx';
import { Receipt } from './answer/receipt.tsx';
import base from '../../components/layout/base.module.css';
import styles from './form/form.module.css';

interface Props {
  readonly goal: GoalId;
  readonly month: Month;
  readonly me: MeView;
}

/** The form of a goal for a month, with the same rules and the same draft as the card. */
export function CheckInPage({ goal, month, me }: Props) {
  const read = useCheckInForm(goal, month);
  switch (read.state) {
    case 'waiting':
      return <Loading />;
    case 'failed':
      return <NoForm read={read} goal={goal} month={month} />;
    case 'ready':
      return (
        <article className={base.readingWidth}>
          <CheckIn first={read.answer} author={me.person.id} />
        </article>
      );
  }
}

interface NoFormProps extends Pick<Props, 'goal' | 'month'> {
  readonly read: Extract<ReturnType<typeof useCheckInForm>, { state: 'failed' }>;
}

/** No retry when the reader does not answer for the goal or the goal is archived. */
function NoForm({ read: { error, retry }, goal, month }: NoFormProps) {
  const words = useWords();
  const { checkIn } = words.tab;
  const toGoal = <Link href={pageHref({ kind: 'goal', goal, month })}>{checkIn.toGoal}</Link>;
  if (error.code === 'not-allowed')
    return (
      <PageNotice title={checkIn.notMineTitle} text={checkIn.notMine}>
        {toGoal}
      </PageNotice>
    );
  if (error.code === 'goal-archived')
    return (
      <PageNotice title={checkIn.archivedTitle} text={errorText(error, words)}>
        {toGoal}
      </PageNotice>
    );
  return <PageError error={error} retry={retry} />;
}

interface CheckInProps {
  readonly first: CheckInFormView;
  readonly author: PersonId;
}

function CheckIn({ first, author }: CheckInProps) {
  // A background refresh does not replace the view under the person's edits.
  const [view, setView] = useState(first);
  const [isStored, setStored] = useState(false);
  const { answer } = view;
  if (view.month.state !== 'open') return <ClosedForm view={view} />;
  if (isStored && answer)
    return <Receipt view={view} answer={answer} onCorrect={() => setStored(false)} />;
  return (
    <OpenForm
      view={view}
      author={author}
      onSaved={(saved) => {
        setView(saved);
        setStored(true);
      }}
    />
  );
}

interface OpenProps {
  readonly view: CheckInFormView;
  readonly author: PersonId;
  readonly onSaved: (view: CheckInFormView) => void;
}

function OpenForm({ view, author, onSaved }: OpenProps) {
  const words = useWords();
  const { tab, format } = words;
  const { goal, body, month, state, today } = view;
  return (
    <>
      <PageHeading title={tab.checkIn.title} lang={body.contentLanguage}>
        {goal.name}
      </PageHeading>
      <p className={styles.text}>
        {today <= month.dueOn
          ? tab.checkIn.due(format.month(month.month), format.dayInWords(month.dueOn))
          : tab.checkIn.late(format.month(month.month), format.dayInWords(month.closesOn))}
      </p>
      {state === 'excused' && <p className={styles.text}>{tab.checkIn.excused}</p>}
      <p className={styles.quiet}>{basisInWords(view, words)}</p>
      <CheckInForm first={view} author={author} onSaved={onSaved} />
    </>
  );
}

function basisInWords({ answer, previous }: CheckInFormView, { tab, format }: TabWords): string {
  const texts = tab.checkIn;
  if (answer) return texts.correcting(answer.by.name, format.instant(answer.at));
  return previous ? texts.prefilled(format.instant(previous.at)) : texts.firstTime;
}
