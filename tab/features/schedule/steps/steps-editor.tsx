import { clsx } from 'clsx';
import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import { SectionHeading } from '../../../components/layout/section-heading.tsx';
import { useFocusBack } from '../../../lib/focus/focus.ts';
import { useWords } from '../../../lib/words/words-context.ts';
import { StepsForm } from './steps-form.tsx';
import type { ScheduleEditor } from '../use-schedule-editor.ts';
import base from '../../../components/layout/base.module.css';

/** The reminder steps that apply to every month, and the form to change them. */
export function StepsEditor({ editor }: { readonly editor: ScheduleEditor }) {
  const { tab, common } = useWords();
  const texts = tab.schedule;
  const [isOpen, setOpen] = useState(false);
  const opener = useFocusBack<HTMLDivElement>(isOpen);
  const close = (): void => {
    setOpen(false);
  };
  const { steps, time } = editor.view;
  return (
    <section>
      <SectionHeading>{texts.steps}</SectionHeading>
      <p className={base.quietText}>{texts.stepsLead}</p>
      {isOpen ? (
        <StepsForm editor={editor} onClose={close} />
      ) : (
        <>
          <ol className={base.bullets}>
            {steps.map(({ id, rule, audience }) => (
              <li key={id} className={base.item}>
                {texts.stepLine(
                  common.reminders.rule[rule.kind](
                    rule.kind === 'working-day' ? rule.nth : rule.days,
                  ),
                  common.reminders.audience[audience],
                )}
              </li>
            ))}
          </ol>
          <p>{texts.timeLine(time)}</p>
          <div ref={opener} className={clsx(base.buttons, base.notOnPaper)}>
            <Button onClick={() => setOpen(true)}>{texts.edit}</Button>
          </div>
        </>
      )}
    </section>
  );
}
