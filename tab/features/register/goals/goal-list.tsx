import { Link, makeStyles, tokens } from '@fluentui/react-components';
import type { RegisterView } from '../../../../contract/register/register.ts';
import { isFollowed, type Goal } from '../../../../domain/goal/goal.ts';
import { TableCell } from '../../../components/tables/table-cell.tsx';
import { useTableStyles } from '../../../components/tables/table-styles.ts';
import { pageHref } from '../../../lib/navigation/go-to-page.ts';
import { useWords, type TabWords } from '../../../lib/words/words-context.ts';
import { themeName } from '../changes/register-change-words.ts';

const useStyles = makeStyles({
  archived: { marginBlockStart: tokens.spacingVerticalXL },
  summary: {
    cursor: 'pointer',
    fontWeight: tokens.fontWeightSemibold,
    paddingBlock: tokens.spacingVerticalXS,
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '2px' },
  },
  quiet: { color: tokens.colorNeutralForeground2 },
});

/** In portfolio order; archived goals are folded below. */
export function GoalList({ view }: { readonly view: RegisterView }) {
  const styles = useStyles();
  const table = useTableStyles();
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
          <summary className={styles.summary}>{texts.archivedList(archived.length)}</summary>
          <ul>
            {archived.map(({ goal, at, by, reason }) => (
              <li key={goal.id}>
                {link(goal)}{' '}
                <span className={styles.quiet}>
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
