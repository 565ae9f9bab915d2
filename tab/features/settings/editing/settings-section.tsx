import { Button } from '@fluentui/react-components';
import type { ReactNode, SyntheticEvent } from 'react';
import { SectionHeading } from '../../../components/layout/section-heading.tsx';
import { ActionError } from '../../../components/state/action-error.tsx';
import { StalePanel } from '../../../components/state/stale-panel.tsx';
import { useFocusFirstInvalid } from '../../../components/fields/use-focus-first-invalid.ts';
import { useWords } from '../../../lib/words/words-context.ts';
import type { SectionState } from './use-section.ts';
import base from '../../../components/layout/base.module.css';
import styles from './settings-section.module.css';

interface Props {
  readonly title: string;
  readonly lead?: string;
  readonly part: SectionState;
  readonly children: ReactNode;
}

/** Each part is a form of its own: saving one leaves the edits of the others. */
export function SettingsSection({ title, lead, part, children }: Props) {
  const texts = useWords().tab.settingsPage;
  const form = useFocusFirstInvalid<HTMLFormElement>(part.tries);
  const focusSave = (): void =>
    form.current?.querySelector<HTMLElement>('button[type="submit"]')?.focus();
  const submit = (event: SyntheticEvent): void => {
    event.preventDefault();
    part.submit();
  };
  return (
    <section>
      <SectionHeading>{title}</SectionHeading>
      {lead !== undefined && <p className={base.quietText}>{lead}</p>}
      <form
        ref={form}
        noValidate
        aria-label={title}
        className={base.readingWidth}
        onSubmit={submit}
      >
        {children}
        <StalePanel
          rows={part.conflicts}
          keptBy={part.editor.view.keptBy}
          keptAt={part.editor.view.keptAt}
          onChoose={part.choose}
        />
        <ActionError error={part.error} conflict={texts.conflict} />
        <div className={styles.buttons}>
          <Button
            type="submit"
            appearance={part.isChanged ? 'primary' : 'secondary'}
            disabledFocusable={part.action.busy}
          >
            {texts.save}
          </Button>
          {part.isChanged && (
            <Button
              onClick={() => {
                part.reset();
                focusSave();
              }}
            >
              {texts.reset}
            </Button>
          )}
        </div>
      </form>
    </section>
  );
}
