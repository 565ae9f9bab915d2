import { Link } from '@fluentui/react-components';
import type { RegisterView } from '../../../../contract/register/register.ts';
import { isFollowed, type Goal } from '../../../../domain/goal/goal.ts';
import { TableCell } from '../../../components/tables/table-cell.tsx';
import { pageHref } from '../../../lib/navigation/go-to-page.ts';
import { useWords, type TabWords } from '../../../lib/words/words-context.ts';
import { themeName } from '../changes/register-change-words.ts';
import base from '../../../components/layout/base.module.css';
import table from '../../../components/tables/table.module.css';
import styles from './goal-list.module.css';

/** In portfolio order; archived goals are folded below. */
export function GoalList({ view }: { readonly view: RegisterView }) {
  const words = useWords();
  const { tab, format } = words;
  const texts = tab.register;
  const goals = view.goals.map(({ goal }) => goal);
  const followed = goals.filter(isFollowed);
  const archived = goals.flatMap((goal) => (goal.archived ? [{ goal, ...goal.archived }] : []));
  const nameOf = (id: string): string => view.people.find((one) => one.id === id)?.name ?? id;
  const lang = view.body.contentLanguage;
  const link = (goal: Goal) => (
    <Link lang={lang} href={pageHref({ kind: 'register-goal', year: goal.year, goal: goal.id })}>
      {goal.name}
    </Link>
  );
  return (
    <>
      {followed.length > 0 && (
        <table role="table" aria-label={texts.title} className={table.table}>
          <thead role="rowgroup" className={table.head}>
            <tr role="row">
              {Object.values(texts.columns).map((name) => (
                <th key={name} role="columnheader" scope="col" className={table.columnHeader}>
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody role="rowgroup" className={table.body}>
            {followed.map((goal) => (
              <tr key={goal.id} role="row" className={table.row}>
                <th role="rowheader" scope="row" className={table.cell}>
                  {link(goal)}
                </th>
                <TableCell label={texts.columns.theme}>
                  {themeName(goal.theme, view.themes, words)}
                </TableCell>
                <TableCell label={texts.columns.people}>
                  {goal.owners.map(nameOf).join(', ')}
                </TableCell>
                <TableCell label={texts.columns.plan}>{planInWords(goal, words)}</TableCell>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {archived.length > 0 && (
        <details className={styles.archived}>
          <summary className={base.summary}>{texts.archivedList(archived.length)}</summary>
          <ul>
            {archived.map(({ goal, at, by, reason }) => (
              <li key={goal.id}>
                {link(goal)}{' '}
                <span className={base.quiet}>
                  {texts.archivedBy(nameOf(by), format.instant(at), reason)}
                </span>
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}

function planInWords(goal: Goal, { tab }: Pick<TabWords, 'tab'>): string {
  const sections = [goal, ...goal.subGoals];
  return tab.register.plan(
    sections.flatMap(({ phases }) => phases).length,
    sections.flatMap(({ indicators }) => indicators).length,
    goal.subGoals.length,
  );
}
