import { Button } from '@fluentui/react-components';
import { useId, useState } from 'react';
import type {
  CopyResult,
  RegisterCopyPlanView,
} from '../../../../contract/register/order-and-copy.ts';
import type { RegisterView } from '../../../../contract/register/register.ts';
import { copyPath } from '../../../../contract/paths-and-queries/api-paths.ts';
import { RequestedPart } from '../../../components/state/requested.tsx';
import { SectionHeading } from '../../../components/layout/section-heading.tsx';
import { ActionError } from '../../../components/state/action-error.tsx';
import { useClient } from '../../../lib/api/client-context.ts';
import { useCopyPlan } from '../../../lib/api/endpoints.ts';
import { useAction } from '../../../lib/api/use-action.ts';
import { focusOnMount, useFocusAfter } from '../../../lib/focus/focus.ts';
import { useWords } from '../../../lib/words/words-context.ts';
import base from '../../../components/layout/base.module.css';

interface Props {
  readonly view: RegisterView;
  /** Called with the number of copied goals. */
  readonly onCopied: (count: number) => Promise<void>;
}

/** Shows a plan for copying the goals of the previous year that this year lacks, and copies them. */
export function CopyYear({ view, onCopied }: Props) {
  const texts = useWords().tab.register.copy;
  const [isOpen, setOpen] = useState(false);
  const id = useId();
  // Opening or closing the plan removes the focused button, so focus moves to the section or its button.
  const root = useFocusAfter<HTMLElement>(isOpen ? 'open' : 'closed', (section) =>
    isOpen ? section : section.querySelector('button'),
  );
  const { year, missing } = view;
  return (
    <section ref={root} tabIndex={-1} aria-labelledby={id}>
      <SectionHeading id={id}>{texts.missing(missing, year - 1)}</SectionHeading>
      {isOpen ? (
        <CopyPlan
          view={view}
          onClose={() => setOpen(false)}
          onCopied={async (count) => {
            setOpen(false);
            await onCopied(count);
          }}
        />
      ) : (
        <Button onClick={() => setOpen(true)}>{texts.offer(year - 1)}</Button>
      )}
    </section>
  );
}

function CopyPlan(props: Props & { readonly onClose: () => void }) {
  return (
    <RequestedPart of={useCopyPlan(props.view.year)}>
      {(plan) => <Plan plan={plan} {...props} />}
    </RequestedPart>
  );
}

function Plan({
  plan,
  view,
  onCopied,
  onClose,
}: Props & { readonly plan: RegisterCopyPlanView; readonly onClose: () => void }) {
  const { tab } = useWords();
  const texts = tab.register;
  const client = useClient();
  const action = useAction();
  const copied = plan.goals.filter(({ themeGone }) => !themeGone).map(({ id }) => id);
  const copy = (): Promise<boolean> =>
    action.run(async () => {
      const done = await client.post<CopyResult>(copyPath(view.year), { goals: copied });
      await onCopied(done.copied);
    });
  return (
    <>
      <p ref={focusOnMount} tabIndex={-1}>
        {texts.copy.lead}
      </p>
      <ul>
        {plan.goals.map((goal) => (
          <li key={goal.id} className={base.item}>
            <span lang={plan.body.contentLanguage}>{goal.name}</span>
            <p className={base.quietText}>
              {texts.copy.line(
                texts.plan(goal.phases, goal.indicators, 0),
                goal.movedDays,
                goal.droppedMeetings,
              )}
            </p>
            {goal.left.length > 0 && (
              <p className={base.quietText}>{texts.copy.left(goal.left.map(({ name }) => name))}</p>
            )}
            {goal.themeGone && <p className={base.quietText}>{texts.copy.themeGone}</p>}
          </li>
        ))}
      </ul>
      <ActionError error={action.error} />
      <div className={base.buttons}>
        <Button
          appearance="primary"
          disabledFocusable={action.busy || copied.length === 0}
          onClick={() => void copy()}
        >
          {texts.copy.confirm(copied.length)}
        </Button>
        <Button onClick={onClose}>{tab.schedule.cancel}</Button>
      </div>
    </>
  );
}
