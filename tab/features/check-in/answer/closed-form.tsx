import { clsx } from 'clsx';
import { Link } from '@fluentui/react-components';
import type { CheckInFormView } from '../../../../contract/check-in/check-in-form.ts';
import { PageHeading } from '../../../components/layout/page-heading.tsx';
import { SectionHeading } from '../../../components/layout/section-heading.tsx';
import { pageHref } from '../../../lib/navigation/go-to-page.ts';
import { useWords } from '../../../lib/words/words-context.ts';
import { StoredAnswer } from './stored-answer.tsx';
import base from '../../../components/layout/base.module.css';
import styles from '../form/form.module.css';

const IS_TEXT = /\.(explanation|description|preparation)$/;

/** The form of a closed month: the stored answer and an unsaved draft, to read and copy. */
export function ClosedForm({ view }: { readonly view: CheckInFormView }) {
  const { tab, format } = useWords();
  const texts = tab.checkIn;
  const { goal, month, body, answer, draft } = view;
  const typed = Object.entries(draft?.values ?? {}).filter(
    ([field, text]) => IS_TEXT.test(field) && text.trim() !== '',
  );
  return (
    <>
      <PageHeading title={texts.title} lang={body.contentLanguage}>
        {goal.name}
      </PageHeading>
      <p>
        {month.state === 'closed'
          ? texts.closed(format.month(month.month))
          : texts.notYet(format.month(month.month), format.day(month.opensOn))}
      </p>
      {answer && <StoredAnswer view={view} answer={answer} />}
      {typed.length > 0 && (
        <>
          <SectionHeading>{texts.leftover}</SectionHeading>
          {typed.map(([field, text]) => (
            <p key={field} className={clsx(base.lines, base.paragraph)} lang={body.contentLanguage}>
              {text}
            </p>
          ))}
        </>
      )}
      <p className={clsx(base.actions, styles.buttons)}>
        <Link href={pageHref({ kind: 'goal', goal: goal.id, month: month.month })}>
          {texts.toGoal}
        </Link>
        <Link href={pageHref({ kind: 'mine' })}>{texts.toMine}</Link>
      </p>
    </>
  );
}
