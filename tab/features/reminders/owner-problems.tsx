import { Button } from '@fluentui/react-components';
import { useId, useState } from 'react';
import type { OwnerProblemsView } from '../../../contract/reminders/owner-problems.ts';
import type { Month } from '../../../domain/common/month.ts';
import type { Language } from '../../../domain/common/person.ts';
import { useBeforePrint } from '../../components/print/use-before-print.ts';
import { RequestedPart } from '../../components/state/requested.tsx';
import { useOwnerProblems } from '../../lib/api/endpoints.ts';
import { GoalLinks } from '../../components/tables/goals/goal-links.tsx';
import { Table } from '../../components/tables/table.tsx';
import { useWords } from '../../lib/words/words-context.ts';
import { remediesInWords } from './owner-problem-words.ts';
import base from '../../components/layout/base.module.css';

/** Only this many of the worst problems are shown at first. */
const SHOWN_FIRST = 8;

interface Props {
  readonly month: Month;
  /** Language of the goal names. */
  readonly lang: Language;
}

/** The owners' problems to fix before a reminder run. */
export function OwnerProblems({ month, lang }: Props) {
  return (
    <RequestedPart of={useOwnerProblems(month)}>
      {(problems) => <People problems={problems} lang={lang} />}
    </RequestedPart>
  );
}

function People({
  problems,
  lang,
}: {
  readonly problems: OwnerProblemsView;
  readonly lang: Language;
}) {
  const words = useWords();
  const { tab, common } = words;
  const { columns, ...texts } = tab.reminders;
  const [all, setAll] = useState(false);
  useBeforePrint(() => setAll(true));
  const id = useId();
  const { people, asked, month } = problems;
  if (asked === 0) return <p>{texts.nobodyAsked}</p>;
  if (people.length === 0) return <p>{texts.allReachable(asked)}</p>;
  return (
    <>
      <p id={id}>{texts.needCare(people.length, asked)}</p>
      <Table
        label={{ id }}
        rows={all ? people : people.slice(0, SHOWN_FIRST)}
        rowKey={({ person }) => person.id}
        added={all ? SHOWN_FIRST : undefined}
        columns={[
          {
            name: columns.person,
            width: '22%',
            className: base.strong,
            cell: ({ person }) => person.name,
          },
          {
            name: columns.problem,
            cell: ({ problems }) => (
              <Sentences of={problems.map((one) => common.reminders.ownerProblems[one])} />
            ),
          },
          {
            name: columns.remedy,
            cell: ({ problems }) => <Sentences of={remediesInWords(problems, words)} />,
          },
          {
            name: columns.goals,
            cell: ({ goals }) => <GoalLinks goals={goals} month={month.month} lang={lang} />,
          },
        ]}
      />
      {!all && people.length > SHOWN_FIRST && (
        <Button className={base.below} onClick={() => setAll(true)}>
          {texts.showAll(people.length)}
        </Button>
      )}
    </>
  );
}

function Sentences({ of }: { readonly of: readonly string[] }) {
  return of.map((sentence) => (
    <p key={sentence} className={base.sentence}>
      {sentence}
    </p>
  ));
}
