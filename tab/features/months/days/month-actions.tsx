import { Button } from '@fluentui/react-components';
import { useEffect, useRef, useState } from 'react';
import type { MonthView } from '../../../../contract/common/organisation.ts';
import type { AnswersYearView, OpenedMonthView } from '../../../../contract/months/months.ts';
import { monthPath } from '../../../../contract/addresses/api-paths.ts';
import { parseDay } from '../../../../domain/common/month.ts';
import type { MonthDays } from '../../../../domain/months/month-days.ts';
import { ConfirmButton } from '../../../components/actions/confirm-button.tsx';
import { ActionError } from '../../../components/state/action-error.tsx';
import { ApiError } from '../../../lib/api/api-error.ts';
import { useClient } from '../../../lib/api/client-context.ts';
import type { ApiClient } from '../../../lib/api/client.ts';
import { useAction } from '../../../lib/api/use-action.ts';
import { useWords } from '../../../lib/words/words-context.ts';
import { checkChange, checkReopening } from './days-draft.ts';
import { DaysForm } from './days-form.tsx';
import { monthError } from './month-error-text.ts';
import base from '../../../components/layout/base.module.css';
import styles from './month-actions.module.css';

interface Props {
  readonly month: OpenedMonthView;
  readonly view: AnswersYearView;
  readonly renew: () => Promise<AnswersYearView | undefined>;
}

export function MonthActions({ month, view, renew }: Props) {
  const words = useWords();
  const { tab, format } = words;
  const texts = tab.months;
  const client = useClient();
  const action = useAction();
  const [form, setForm] = useState<'change' | 'reopen'>();
  const [done, setDone] = useState('');
  const status = useRef<HTMLParagraphElement>(null);
  const name = format.month(month.month);
  const path = monthPath(month.month);
  const { version } = month;
  /** The version that the open form is based on, even when a newer one has been loaded since. */
  const [seen, setSeen] = useState(version);

  // The focused button is removed; the line that reports the result takes the focus.
  useEffect(() => {
    if (done !== '') status.current?.focus();
  }, [done]);
  const act = async (
    what: (to: ApiClient) => Promise<MonthView>,
    inWords: (month: MonthView) => string,
  ): Promise<void> => {
    setDone('');
    let changed: MonthView | undefined;
    const isDone = await action.run(async () => {
      try {
        changed = await what(client);
      } catch (error) {
        if (error instanceof ApiError && error.status === 409) {
          const now = (await renew())?.months.find((one) => one.month === month.month);
          if (now) setSeen(now.version);
        }
        throw error;
      }
      await renew();
    });
    if (!isDone || !changed) return;
    setForm(undefined);
    setDone(inWords(changed));
  };
  const cancel = (): void => {
    setForm(undefined);
    action.forget();
    status.current?.focus();
  };
  const open = (which: 'change' | 'reopen'): void => {
    setDone('');
    action.forget();
    setSeen(version);
    setForm(which);
  };
  const change = (days: MonthDays): void =>
    void act(
      (to) => to.put(path, { ...days, version: seen }),
      () => texts.changed,
    );
  const reopen = ({ closesOn }: MonthDays): void =>
    void act(
      (to) => to.post(`${path}/reopen`, { version: seen, closesOn }),
      (to) => texts.reopenedUntil(name, format.dayInWords(to.closesOn)),
    );
  const error = monthError(action.error, words);
  const shared = { busy: action.busy, error, submit: texts.save, onCancel: cancel };
  return (
    <div className={styles.root}>
      {form === 'change' && (
        <DaysForm
          fields={month.state === 'open' ? ['dueOn', 'closesOn'] : ['opensOn', 'dueOn', 'closesOn']}
          initial={month}
          check={checkChange(month, view)}
          notes={() => [texts.changeHint]}
          onSave={change}
          {...shared}
        />
      )}
      {form === 'reopen' && (
        <DaysForm
          fields={['closesOn']}
          initial={{ ...month, closesOn: parseDay(view.today) ?? month.closesOn }}
          check={checkReopening(month, view)}
          notes={() => [texts.reopenHint]}
          onSave={reopen}
          {...shared}
          submit={texts.reopen}
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
                  void act(
                    (to) => to.post(`${path}/close`, { version }),
                    () => texts.closed(name),
                  )
                }
              />
            </>
          )}
          {month.mayReopen && <Button onClick={() => open('reopen')}>{texts.reopen}</Button>}
        </div>
      )}
      <p ref={status} role="status" tabIndex={-1} className={styles.status}>
        {done}
      </p>
      {!form && <ActionError error={error} />}
    </div>
  );
}
