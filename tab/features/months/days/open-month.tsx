import { clsx } from 'clsx';
import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import type { MonthView } from '../../../../contract/common/organisation.ts';
import type { AnswersYearView, UnopenedMonthView } from '../../../../contract/months/months.ts';
import { MONTHS_PATH } from '../../../../contract/paths-and-queries/api-paths.ts';
import { parseDay, type Month } from '../../../../domain/common/month.ts';
import type { MonthDays } from '../../../../domain/months/month-days.ts';
import { SelectField } from '../../../components/fields/select-field.tsx';
import { useClient } from '../../../lib/api/client-context.ts';
import { useNotice } from '../../../lib/edit/use-notice.ts';
import type { Versioned } from '../../../lib/edit/use-versioned.ts';
import { useFocusBack } from '../../../lib/focus/focus.ts';
import { goTo } from '../../../lib/navigation/go-to-page.ts';
import { useWords, type TabWords } from '../../../lib/words/words-context.ts';
import { checkOpening, type DaysDraft } from './days-draft.ts';
import { DaysForm } from './days-form.tsx';
import base from '../../../components/layout/base.module.css';
import styles from './open-month.module.css';

interface Props {
  readonly editor: Versioned<AnswersYearView>;
}

export function OpenMonthForm({ editor }: Props) {
  const { view } = editor;
  const words = useWords();
  const { tab, format } = words;
  const texts = tab.months;
  const client = useClient();
  const { notify } = useNotice();
  const [month, setMonth] = useState<Month>();
  const chosen = view.unopened.find((one) => one.month === month);
  const root = useFocusBack<HTMLDivElement>(chosen !== undefined);
  const save = async (days: MonthDays): Promise<void> => {
    if (!month) return;
    await editor.act(() => client.post<MonthView>(MONTHS_PATH, { month, ...days }));
    setMonth(undefined);
    goTo({ kind: 'months', month });
    notify(texts.opened(format.month(month)));
  };
  const [first] = proposedFirst(view);
  return (
    <div ref={root} className={clsx(base.notOnPaper, styles.root)}>
      {chosen ? (
        <>
          <p className={base.quietParagraph}>{texts.openLead}</p>
          <div className={styles.choice}>
            <SelectField
              inline
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
            month={chosen.month}
            fields={['opensOn', 'dueOn', 'closesOn']}
            stored={chosen}
            isOwn
            check={checkOpening(chosen.month, view)}
            notes={(draft) => consequences(view, chosen, draft, words)}
            submit={texts.sureOpen}
            save={save}
            onCancel={() => setMonth(undefined)}
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
    </div>
  );
}

/** The unopened months from the current one on, then the earlier ones. */
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
