import { Link } from '@fluentui/react-components';
import type { RegisterView } from '../../../../contract/register/register.ts';
import { isFollowed, type Goal } from '../../../../domain/goal/goal.ts';
import { pageHref } from '../../../lib/navigation/go-to-page.ts';
import { Table } from '../../../components/tables/table.tsx';
import { useWords, type TabWords } from '../../../lib/words/words-context.ts';
import { themeName } from '../changes/register-change-words.ts';
import base from '../../../components/layout/base.module.css';

/** The goals in portfolio order; archived goals are folded below them. */
export function GoalList({ view }: { readonly view: RegisterView }) {
  const words = useWords();
  const { tab, format } = words;
  const texts = tab.register;
  const goals = view.goals.map(({ goal }) => goal);
  const followed = goals.filter(isFollowed);
  const archived = goals.flatMap((goal) => (goal.archived ? [{ goal, ...goal.archived }] : []));
  const nameOf = (id: string): string => view.people.find((one) => one.id === id)?.name ?? id;
  const ownersOf = ({ owners }: Goal): string => owners.map(nameOf).join(', ');
  const themeOf = ({ theme }: Goal): string => themeName(theme, view.themes, words);
  const lang = view.body.contentLanguage;
  const link = (goal: Goal) => (
    <Link lang={lang} href={pageHref({ kind: 'register-goal', year: goal.year, goal: goal.id })}>
      {goal.name}
    </Link>
  );
  return (
    <>
      {followed.length > 0 && (
        <Table
          label={texts.title}
          rows={followed}
          rowKey={({ id }) => id}
          columns={[
            { name: texts.columns.goal, sort: ({ name }) => name, cell: link },
            { name: texts.columns.theme, sort: themeOf, cell: themeOf },
            { name: texts.columns.people, sort: ownersOf, cell: ownersOf },
            { name: texts.columns.plan, cell: (goal) => planInWords(goal, words) },
          ]}
        />
      )}
      {archived.length > 0 && (
        <details className={base.foldedSection}>
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
