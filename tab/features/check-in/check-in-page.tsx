import { clsx } from 'clsx';
import { Link } from '@fluentui/react-components';
import { useState } from 'react';
import type { MeView } from '../../../contract/common/organisation.ts';
import type { CheckInFormView } from '../../../contract/check-in/check-in-form.ts';
import type { GoalId, PersonId } from '../../../domain/common/ids.ts';
import type { Month } from '../../../domain/common/month.ts';
import { Requested } from '../../components/state/requested.tsx';
import { errorText, type Failure } from '../../components/state/error-text.ts';
import { PageNotice } from '../../components/state/page-notice.tsx';
import { PageHeading } from '../../components/layout/page-heading.tsx';
import { useCheckInForm } from '../../lib/api/endpoints.ts';
import { pageHref } from '../../lib/navigation/go-to-page.ts';
import { useWords, type TabWords } from '../../lib/words/words-context.ts';
import { CheckInForm } from './form/check-in-form.tsx';
import { ClosedForm } from './answer/closed-form.tsx';
import { Receipt } from './answer/receipt.tsx';
import base from '../../components/layout/base.module.css';

interface Props {
  readonly goal: GoalId;
  readonly month: Month;
  readonly me: MeView;
}

/** The form of a goal for a month, with the same rules and the same draft as the card. */
export function CheckInPage({ goal, month, me }: Props) {
  return (
    <Requested
      of={useCheckInForm(goal, month)}
      refused={(error) =>
        (error.code === 'not-allowed' || error.code === 'goal-archived') && (
          <NoForm error={error} goal={goal} month={month} />
        )
      }
    >
      {(first) => (
        <article className={base.readingWidth}>
          <CheckIn first={first} author={me.person.id} />
        </article>
      )}
    </Requested>
  );
}

interface NoFormProps extends Pick<Props, 'goal' | 'month'> {
  readonly error: Failure;
}

/** Offers no retry when the reader does not answer for the goal, or when the goal is archived. */
function NoForm({ error, goal, month }: NoFormProps) {
  const words = useWords();
  const { checkIn } = words.tab;
  const isOthers = error.code === 'not-allowed';
  return (
    <PageNotice
      title={isOthers ? checkIn.notMineTitle : checkIn.archivedTitle}
      text={isOthers ? checkIn.notMine : errorText(error, words)}
    >
      <Link href={pageHref({ kind: 'goal', goal, month })}>{checkIn.toGoal}</Link>
    </PageNotice>
  );
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
      <p className={clsx(base.lines, base.paragraph)}>
        {today <= month.dueOn
          ? tab.checkIn.due(format.month(month.month), format.dayInWords(month.dueOn))
          : tab.checkIn.late(format.month(month.month), format.dayInWords(month.closesOn))}
      </p>
      {state === 'excused' && (
        <p className={clsx(base.lines, base.paragraph)}>{tab.checkIn.excused}</p>
      )}
      <p className={base.quietText}>{basisInWords(view, words)}</p>
      <CheckInForm first={view} author={author} onSaved={onSaved} />
    </>
  );
}

function basisInWords({ answer, previous }: CheckInFormView, { tab, format }: TabWords): string {
  const texts = tab.checkIn;
  if (answer) return texts.correcting(answer.by.name, format.instant(answer.at));
  return previous ? texts.prefilled(format.instant(previous.at)) : texts.firstTime;
}
