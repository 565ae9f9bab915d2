import { Button } from '@fluentui/react-components';
import { useRef } from 'react';
import type { CheckInFormView } from '../../../../contract/check-in/check-in-form.ts';
import { sectionsOf } from '../../../../domain/goal/goal.ts';
import type { PersonId } from '../../../../domain/common/ids.ts';
import { Form } from '../../../components/fields/form.tsx';
import { SaveStatus } from '../../../components/state/save-status.tsx';
import { StalePanel } from '../../../components/state/stale-panel.tsx';
import { useWords } from '../../../lib/words/words-context.ts';
import { AnswerProvider } from './answer-context.ts';
import { ConfirmPanel } from './confirm-panel.tsx';
import { SectionFields } from '../fields/section-fields.tsx';
import { useCheckIn } from './use-check-in.ts';

interface Props {
  readonly first: CheckInFormView;
  readonly author: PersonId;
  readonly onSaved: (view: CheckInFormView) => void;
}

export function CheckInForm({ first, author, onSaved }: Props) {
  const { checkIn: texts } = useWords().tab;
  const form = useCheckIn(first, author, onSaved);
  const { view, state, question } = form;
  const root = useRef<HTMLDivElement>(null);
  const lang = view.body.contentLanguage;
  return (
    <Form
      isLong
      problems={form.problems}
      busy={form.busy}
      error={form.conflicts.length === 0 ? form.error : undefined}
      submit={question && question.lines.length > 0 ? texts.saveAnyway : texts.save}
      onSubmit={form.save}
      foot={
        question && (
          <ConfirmPanel
            question={question}
            lang={lang}
            reflection={form.reflection}
            onReflect={form.reflect}
          />
        )
      }
      buttons={
        <>
          {question && (
            <Button
              onClick={() => {
                form.reconsider();
                root.current?.querySelector<HTMLElement>('input:checked, input')?.focus();
              }}
            >
              {texts.change}
            </Button>
          )}
          <SaveStatus state={state} />
        </>
      }
    >
      <div ref={root}>
        <StalePanel
          rows={form.conflicts}
          keptBy={view.answer?.by}
          keptAt={view.answer?.at}
          onChoose={form.chooseStored}
        />
        <AnswerProvider
          value={{
            values: state.values,
            stored: form.stored,
            initiallyChanged: first.draft?.values ?? {},
            conflicts: state.conflicts,
            heading: sectionsOf(view.goal).length > 1 ? 'h3' : 'h2',
            lang,
            type: form.type,
            leave: form.leave,
            choose: form.choose,
          }}
        >
          <SectionFields view={view} />
        </AnswerProvider>
      </div>
    </Form>
  );
}
