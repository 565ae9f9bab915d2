import { Link } from '@fluentui/react-components';
import { useEffect } from 'react';
import type { MeView } from '../../../../contract/common/organisation.ts';
import type { RegisterFormView } from '../../../../contract/register/register.ts';
import type { GoalId } from '../../../../domain/common/ids.ts';
import type { Year } from '../../../../domain/common/month.ts';
import { Requested } from '../../../components/state/requested.tsx';
import { PageHeading } from '../../../components/layout/page-heading.tsx';
import { useRegisterForm } from '../../../lib/api/endpoints.ts';
import { pageHref, replacePage } from '../../../lib/navigation/go-to-page.ts';
import { useWords } from '../../../lib/words/words-context.ts';
import { ArchiveGoal } from './archive-goal.tsx';
import { DoneNotice } from './done-notice.tsx';
import { GoalFields } from './goal-fields.tsx';
import { LeaveGuard } from './leave-guard.tsx';
import { useGoalEditor } from './use-goal-editor.ts';

interface Props {
  readonly year: Year;
  /** Undefined for a new goal. */
  readonly goal?: GoalId | undefined;
  readonly me: MeView;
}

export function RegisterGoalPage({ year, goal, me }: Props) {
  return (
    <Requested of={useRegisterForm(year, goal)}>
      {(first) => <GoalEditorView first={first} me={me} />}
    </Requested>
  );
}

function GoalEditorView({ first, me }: { readonly first: RegisterFormView; readonly me: MeView }) {
  const { tab } = useWords();
  const texts = tab.register;
  const editor = useGoalEditor(first, me.person.id);
  const { view, isDirty, added } = editor;
  const { entry, year } = view;
  // Once stored, the goal has its own address.
  useEffect(() => {
    if (added !== undefined && !isDirty) replacePage({ kind: 'register-goal', year, goal: added });
  }, [added, isDirty, year]);
  const title = entry?.goal.name ?? texts.form.newTitle(year);
  return (
    <>
      <LeaveGuard isDirty={isDirty} />
      <Link href={pageHref({ kind: 'register', year })}>{texts.backToList}</Link>
      <PageHeading title={title} {...(entry && { lang: view.body.contentLanguage })}>
        {title}
      </PageHeading>
      <DoneNotice done={editor.done} />
      <GoalFields editor={editor} />
      {entry && <ArchiveGoal editor={editor} entry={entry} />}
    </>
  );
}
