import { useId } from 'react';
import type { ThemeView } from '../../../../contract/portfolio/themes.ts';
import { SectionHeading } from '../../../components/layout/section-heading.tsx';
import { GoalTable } from '../../../components/tables/goals/goal-table.tsx';
import { useWords } from '../../../lib/words/words-context.ts';

export function ThemeGoals({ view }: { readonly view: ThemeView }) {
  const { tab } = useWords();
  const id = useId();
  const { goals, month, body } = view;
  if (goals.length === 0) return null;
  return (
    <section aria-labelledby={id}>
      <SectionHeading id={id}>{tab.overview.goals}</SectionHeading>
      <GoalTable
        groups={[{ key: '', goals }]}
        month={month.month}
        body={body}
        total={goals.length}
        list={goals}
        labelledBy={id}
      />
    </section>
  );
}
