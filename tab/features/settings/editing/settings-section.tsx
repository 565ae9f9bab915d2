import { Button } from '@fluentui/react-components';
import type { ReactNode, SyntheticEvent } from 'react';
import { SectionHeading } from '../../../components/layout/section-heading.tsx';
import { ActionError } from '../../../components/state/action-error.tsx';
import { useFocusFirstInvalid } from '../../../components/fields/use-focus-first-invalid.ts';
import { useWords } from '../../../lib/words/words-context.ts';
import { StalePanel } from './stale-panel.tsx';
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
  const { error, differences } = part;
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
        {differences.length > 0 ? (
          <StalePanel part={part} onChosen={focusSave} />
        ) : (
          <ActionError
            error={
              error?.code === 'stale-version'
                ? {
                    code: error.code,
                    status: error.status,
                    reference: undefined,
                    detail: texts.conflict,
                  }
                : error
            }
          />
        )}
        <div className={styles.buttons}>
          <Button
            type="submit"
            appearance={part.isChanged ? 'primary' : 'secondary'}
            disabledFocusable={part.busy}
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
