import { clsx } from 'clsx';
import { Button } from '@fluentui/react-components';
import { useEffect, useRef, useState } from 'react';
import type { MonthView } from '../../../../contract/common/organisation.ts';
import type { AnswersYearView, OpenedMonthView } from '../../../../contract/months/months.ts';
import { monthPath } from '../../../../contract/paths-and-queries/api-paths.ts';
import { parseDay } from '../../../../domain/common/month.ts';
import { ConfirmButton } from '../../../components/actions/confirm-button.tsx';
import { ActionError } from '../../../components/state/action-error.tsx';
import { useClient } from '../../../lib/api/client-context.ts';
import { useAction } from '../../../lib/api/use-action.ts';
import { useNotice } from '../../../lib/edit/use-notice.ts';
import type { Versioned } from '../../../lib/edit/use-versioned.ts';
import { useWords } from '../../../lib/words/words-context.ts';
import { checkChange, checkReopening } from './days-draft.ts';
import { DaysForm } from './days-form.tsx';
import base from '../../../components/layout/base.module.css';

interface Props {
  readonly month: OpenedMonthView;
  readonly editor: Versioned<AnswersYearView>;
}

export function MonthActions({ month, editor }: Props) {
  const { tab, format } = useWords();
  const texts = tab.months;
  const client = useClient();
  const action = useAction();
  const { notify, clear } = useNotice();
  const { view } = editor;
  const [form, setForm] = useState<'change' | 'reopen'>();
  const [isCancelled, setCancelled] = useState(false);
  const root = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (isCancelled) root.current?.querySelector('button')?.focus();
  }, [isCancelled]);
  const name = format.month(month.month);
  const path = monthPath(month.month);
  const { version } = month;

  const perform = async (
    work: () => Promise<MonthView>,
    inWords: (month: MonthView) => string,
  ): Promise<void> => {
    const { answer } = await editor.act(work);
    setForm(undefined);
    notify(inWords(answer));
  };
  const open = (which: 'change' | 'reopen'): void => {
    clear();
    action.forget();
    setCancelled(false);
    setForm(which);
  };
  const shared = {
    month: month.month,
    isOwn: editor.isOwn,
    onCancel: () => {
      setForm(undefined);
      setCancelled(true);
    },
  };
  return (
    <div ref={root} className={clsx(base.notOnPaper, base.apart)}>
      {form === 'change' && (
        <DaysForm
          fields={month.state === 'open' ? ['dueOn', 'closesOn'] : ['opensOn', 'dueOn', 'closesOn']}
          stored={month}
          check={checkChange(month, view)}
          notes={() => [texts.changeHint]}
          submit={texts.save}
          save={(days) =>
            perform(
              () => client.put(path, { ...days, version }),
              () => texts.changed,
            )
          }
          {...shared}
        />
      )}
      {form === 'reopen' && (
        <DaysForm
          fields={['closesOn']}
          stored={{ ...month, closesOn: parseDay(view.today) ?? month.closesOn }}
          check={checkReopening(month, view)}
          notes={() => [texts.reopenHint]}
          submit={texts.reopen}
          save={({ closesOn }) =>
            perform(
              () => client.post(`${path}/reopen`, { version, closesOn }),
              (now) => texts.reopenedUntil(name, format.dayInWords(now.closesOn)),
            )
          }
          {...shared}
        />
      )}
      {!form && (
        <div className={base.buttons}>
          {month.state !== 'closed' && (
            <>
              <Button onClick={() => open('change')}>{texts.change}</Button>
              <ConfirmButton
                text={texts.close}
                question={texts.closeQuestion(name, month.answers.pending)}
                confirmText={texts.close}
                cancelText={texts.keep}
                disabled={action.busy}
                onConfirm={() =>
                  void action.run(() =>
                    perform(
                      () => client.post(`${path}/close`, { version }),
                      () => texts.closed(name),
                    ),
                  )
                }
              />
            </>
          )}
          {month.mayReopen && <Button onClick={() => open('reopen')}>{texts.reopen}</Button>}
        </div>
      )}
      {!form && <ActionError error={action.error} conflict={texts.stale} />}
    </div>
  );
}
