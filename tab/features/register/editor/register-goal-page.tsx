import { Link } from '@fluentui/react-components';
import type { MeView } from '../../../../contract/common/organisation.ts';
import type { RegisterFormView } from '../../../../contract/register/register.ts';
import type { GoalId } from '../../../../domain/common/ids.ts';
import type { Year } from '../../../../domain/common/month.ts';
import { Requested } from '../../../components/state/requested.tsx';
import { PageHeading } from '../../../components/layout/page-heading.tsx';
import { useRegisterForm } from '../../../lib/api/endpoints.ts';
import { pageHref } from '../../../lib/navigation/go-to-page.ts';
import { useLeaveGuard } from '../../../lib/navigation/leave-guard.ts';
import { useWords } from '../../../lib/words/words-context.ts';
import { ArchiveGoal } from './archive-goal.tsx';
import { GoalFields } from './goal-fields.tsx';
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
  const { entry, year, body } = editor.view;
  useLeaveGuard(editor.edit.isChanged);
  const title = entry?.goal.name ?? texts.form.newTitle(year);
  return (
    <>
      <Link href={pageHref({ kind: 'register', year })}>{texts.backToList}</Link>
      <PageHeading title={title} {...(entry && { lang: body.contentLanguage })}>
        {title}
      </PageHeading>
      <GoalFields editor={editor} />
      {entry && <ArchiveGoal editor={editor} entry={entry} />}
    </>
  );
}
