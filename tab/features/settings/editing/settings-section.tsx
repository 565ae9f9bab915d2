import { Button } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { Form } from '../../../components/fields/form.tsx';
import type { Problems } from '../../../components/fields/form-problems.ts';
import { SectionHeading } from '../../../components/layout/section-heading.tsx';
import { StalePanel } from '../../../components/state/stale-panel.tsx';
import { useWords } from '../../../lib/words/words-context.ts';
import type { SectionState } from './use-section.ts';
import base from '../../../components/layout/base.module.css';

interface Props {
  readonly title: string;
  readonly lead?: string;
  readonly part: SectionState;
  readonly problems?: Problems;
  readonly children: ReactNode;
}

/** One part of the settings as a form of its own: saving it keeps the unsaved edits in other parts. */
export function SettingsSection({ title, lead, part, problems, children }: Props) {
  const texts = useWords().tab.settingsPage;
  return (
    <section>
      <SectionHeading>{title}</SectionHeading>
      {lead !== undefined && <p className={base.quietText}>{lead}</p>}
      <Form
        isLong={part.isChanged}
        label={title}
        problems={problems}
        busy={part.action.busy}
        error={part.error}
        conflict={texts.conflict}
        submit={texts.save}
        appearance={part.isChanged ? 'primary' : 'secondary'}
        onSubmit={part.submit}
        foot={
          <StalePanel
            rows={part.conflicts}
            keptBy={part.editor.view.keptBy}
            keptAt={part.editor.view.keptAt}
            onChoose={part.choose}
          />
        }
        buttons={
          part.isChanged && (
            <Button
              onClick={({ currentTarget }) => {
                // The pressed button is about to be removed, so focus moves to the submit button.
                currentTarget.form?.querySelector<HTMLElement>('[type="submit"]')?.focus();
                part.reset();
              }}
            >
              {texts.reset}
            </Button>
          )
        }
      >
        {children}
      </Form>
    </section>
  );
}
