import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import type { MonthView } from '../../../../contract/common/organisation.ts';
import type { AnswersYearView, UnopenedMonthView } from '../../../../contract/months/months.ts';
import { MONTHS_PATH } from '../../../../contract/addresses/api-paths.ts';
import { parseDay, type Month } from '../../../../domain/common/month.ts';
import type { MonthDays } from '../../../../domain/months/month-days.ts';
import { LabelledSelect } from '../../../components/fields/select-field.tsx';
import { useClient } from '../../../lib/api/client-context.ts';
import { useAction } from '../../../lib/api/use-action.ts';
import { useFocusBack } from '../../../lib/focus/focus.ts';
import { goTo } from '../../../lib/navigation/go-to-page.ts';
import { useWords, type TabWords } from '../../../lib/words/words-context.ts';
import { checkOpening, type DaysDraft } from './days-draft.ts';
import { DaysForm } from './days-form.tsx';
import { monthError } from './month-error-text.ts';
import base from '../../../components/layout/base.module.css';
import styles from './open-month.module.css';

interface Props {
  readonly view: AnswersYearView;
  readonly onOpened: () => Promise<unknown>;
}

export function OpenMonthForm({ view, onOpened }: Props) {
  const words = useWords();
  const { tab, format } = words;
  const texts = tab.months;
  const client = useClient();
  const action = useAction();
  const [month, setMonth] = useState<Month>();
  const [opened, setOpened] = useState<Month>();
  const chosen = view.unopened.find((one) => one.month === month);
  const close = (): void => {
    setMonth(undefined);
    action.forget();
  };
  const root = useFocusBack<HTMLDivElement>(chosen !== undefined);
  const save = async (days: MonthDays): Promise<void> => {
    if (!month) return;
    const done = await action.run(async () => {
      await client.post<MonthView>(MONTHS_PATH, { month, ...days });
      await onOpened();
    });
    if (!done) return;
    setOpened(month);
    setMonth(undefined);
    goTo({ kind: 'months', month });
  };
  const [first] = proposedFirst(view);
  return (
    <div ref={root} className={styles.root}>
      {chosen ? (
        <>
          <p className={styles.lead}>{texts.openLead}</p>
          <div className={styles.choice}>
            <LabelledSelect
              label={tab.month}
              value={chosen.month}
              options={view.unopened.map((one) => ({
                value: one.month,
                text: format.month(one.month),
              }))}
              onChange={setMonth}
            />
          </div>
          <DaysForm
            key={chosen.month}
            fields={['opensOn', 'dueOn', 'closesOn']}
            initial={chosen}
            check={checkOpening(chosen.month, view)}
            notes={(draft) => consequences(view, chosen, draft, words)}
            submit={texts.sureOpen}
            busy={action.busy}
            error={monthError(action.error, words)}
            onSave={(days) => void save(days)}
            onCancel={close}
          />
        </>
      ) : (
        first && (
          <Button
            appearance={view.months.length === 0 ? 'primary' : 'secondary'}
            onClick={() => setMonth(first.month)}
          >
            {texts.open}
          </Button>
        )
      )}
      <p role="status" tabIndex={-1} className={base.text}>
        {opened && !chosen ? texts.opened(format.month(opened)) : ''}
      </p>
    </div>
  );
}

/** The current month or the next unopened one first, then the others. */
function proposedFirst({ unopened, today }: AnswersYearView): readonly UnopenedMonthView[] {
  const isCurrent = ({ month }: UnopenedMonthView): boolean => month >= today.slice(0, 7);
  return [...unopened.filter(isCurrent), ...unopened.filter((one) => !isCurrent(one))];
}

function consequences(
  { opening }: AnswersYearView,
  { month, firstReminder }: UnopenedMonthView,
  draft: DaysDraft,
  { tab, format }: TabWords,
): readonly string[] {
  const texts = tab.months;
  const opensOn = parseDay(draft.opensOn);
  const asksOn = firstReminder && opensOn && opensOn > firstReminder ? opensOn : firstReminder;
  return [
    texts.opening(format.month(month), opening.goals),
    opening.isScheduled && asksOn
      ? texts.asks(opening.people, format.dayInWords(asksOn))
      : texts.asksNobody,
  ];
}
