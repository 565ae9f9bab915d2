import type { DeliveryView } from '../../../../contract/reminders/runs.ts';
import type { Month } from '../../../../domain/common/month.ts';
import type { Language } from '../../../../domain/common/person.ts';
import type { Audience } from '../../../../domain/reminders/reminders.ts';
import { GoalLinks } from '../../../components/tables/goals/goal-links.tsx';
import { Table } from '../../../components/tables/table.tsx';
import { useWords } from '../../../lib/words/words-context.ts';
import { besidesInWords, whyInWords } from './delivery-words.ts';
import { remedyFor } from '../../../../i18n/delivery-remedy.ts';
import base from '../../../components/layout/base.module.css';

interface Props {
  readonly rows: readonly DeliveryView[];
  readonly month: Month;
  readonly audience: Audience;
  /** Language of the goal names. */
  readonly lang: Language;
  readonly labelledBy: string;
}

export function DeliveryTable({ rows, month, audience, lang, labelledBy }: Props) {
  const words = useWords();
  const { columns } = words.tab.run;
  const whatOf = (row: DeliveryView): readonly string[] => [
    whyInWords(row, audience, words),
    ...besidesInWords(row, words),
  ];
  const remedyOf = (row: DeliveryView) => remedyFor(row.outcome, words.common.reminders);
  return (
    <Table
      label={{ id: labelledBy }}
      rows={rows}
      rowKey={({ person }) => person.id}
      columns={[
        {
          name: columns.person,
          width: '20%',
          className: base.strong,
          sort: ({ person }) => person.name,
          cell: ({ person }) => person.name,
        },
        {
          name: columns.goals,
          width: '30%',
          cell: ({ goals }) => (
            <GoalLinks goals={goals} month={month} lang={lang} none={words.tab.run.noGoals} />
          ),
        },
        {
          name: columns.what,
          sort: (row) => whatOf(row).join(' '),
          cell: (row) =>
            whatOf(row).map((text) => (
              <p key={text} className={base.sentence}>
                {text}
              </p>
            )),
        },
        ...(rows.some((row) => remedyOf(row) !== undefined)
          ? [{ name: columns.remedy, width: '24%', cell: remedyOf }]
          : []),
      ]}
    />
  );
}
