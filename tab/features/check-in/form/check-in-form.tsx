import { Button } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import type { CheckInFormView } from '../../../../contract/check-in/check-in-form.ts';
import { sectionsOf } from '../../../../domain/goal/goal.ts';
import type { PersonId } from '../../../../domain/common/ids.ts';
import { incompleteDateFields } from '../../../components/fields/incomplete-dates.ts';
import { SaveStatus } from '../../../components/state/save-status.tsx';
import { StalePanel } from '../../../components/state/stale-panel.tsx';
import { ActionError } from '../../../components/state/action-error.tsx';
import { useWords } from '../../../lib/words/words-context.ts';
import { FormProvider } from './form-context.ts';
import { ConfirmPanel } from './confirm-panel.tsx';
import { SectionFields } from '../fields/section-fields.tsx';
import { useCheckIn } from './use-check-in.ts';
import base from '../../../components/layout/base.module.css';
import fields from './form.module.css';
import styles from './check-in-form.module.css';

interface Props {
  readonly first: CheckInFormView;
  readonly author: PersonId;
  readonly onSaved: (view: CheckInFormView) => void;
}

export function CheckInForm({ first, author, onSaved }: Props) {
  const { checkIn: texts } = useWords().tab;
  const form = useCheckIn(first, author, onSaved);
  const { view, state, problems, tries, question } = form;
  const root = useRef<HTMLFormElement>(null);
  useEffect(() => {
    if (tries === 0) return;
    root.current
      ?.querySelector<HTMLElement>(
        '[role="group"][tabindex], [role="group"][aria-labelledby] button, [aria-invalid="true"], [data-invalid="true"] input',
      )
      ?.focus();
  }, [tries]);
  const lang = view.body.contentLanguage;
  const save = (): void => void form.save(incompleteDateFields(root.current));
  return (
    <form
      ref={root}
      noValidate
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
    >
      <StalePanel
        rows={form.conflicts}
        keptBy={view.answer?.by}
        keptAt={view.answer?.at}
        onChoose={form.chooseStored}
      />
      <FormProvider
        value={{
          values: state.values,
          stored: form.stored,
          initiallyChanged: first.draft?.values ?? {},
          problems,
          conflicts: state.conflicts,
          heading: sectionsOf(view.goal).length > 1 ? 'h3' : 'h2',
          lang,
          type: form.type,
          leave: form.leave,
          choose: form.choose,
        }}
      >
        <SectionFields view={view} />
      </FormProvider>
      <div className={styles.foot}>
        {question && (
          <ConfirmPanel
            question={question}
            lang={lang}
            reflection={form.reflection}
            isMissing={!form.isReflected}
            onReflect={form.reflect}
            action={form.action}
            onSave={save}
            onChange={() => {
              form.reconsider();
              root.current?.querySelector<HTMLElement>('input:checked, input')?.focus();
            }}
          />
        )}
        <p role="status" className={base.quietText}>
          {problems.size > 0 && texts.problems(problems.size)}
        </p>
        {!question && form.conflicts.length === 0 && <ActionError error={form.action.error} />}
        <div className={fields.buttons}>
          {!question && (
            <Button type="submit" appearance="primary" disabledFocusable={form.action.busy}>
              {texts.save}
            </Button>
          )}
          <SaveStatus state={state} />
        </div>
      </div>
    </form>
  );
}
