import { makeStyles, tokens } from '@fluentui/react-components';
import { Fragment, useId } from 'react';
import type { PortfolioView } from '../../../domain/api.ts';
import { SectionHeading } from '../../components/section-heading.tsx';
import { useTableStyles } from '../../components/table-styles.ts';
import { useWords } from '../../lib/words/words.ts';
import { GoalRow, SubProjectRow } from './goal-row.tsx';
import { subProjectsOf } from './sections.ts';

const useStyles = makeStyles({
  theme: {
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
    margin: `${tokens.spacingVerticalL} 0 ${tokens.spacingVerticalXS}`,
  },
});

/** Every goal under its strategy theme, with its sub-projects under it. */
export function GoalTable({ portfolio }: { readonly portfolio: PortfolioView }) {
  const styles = useStyles();
  const table = useTableStyles();
  const { tab, language } = useWords();
  const { columns, goals, ownGoals } = tab.overview;
  const id = useId();
  return (
    <section>
      <SectionHeading id={id}>{portfolio.scope === 'own' ? ownGoals : goals}</SectionHeading>
      <table role="table" aria-labelledby={id} className={table.table}>
        <thead role="rowgroup" className={table.head}>
          <tr role="row">
            {Object.entries(columns).map(([key, name]) => (
              <th key={key} role="columnheader" scope="col" className={table.columnHeader}>
                {name}
              </th>
            ))}
          </tr>
        </thead>
        {portfolio.themes.map((theme) => (
          <tbody key={theme.theme} role="rowgroup" className={table.body}>
            <tr role="row" className={table.row}>
              <th
                role="rowheader"
                scope="rowgroup"
                colSpan={Object.keys(columns).length}
                className={table.themeHeader}
              >
                <h3 className={styles.theme}>{theme.name[language]}</h3>
              </th>
            </tr>
            {theme.goals.map((goalId) => {
              const goal = portfolio.goals.find((one) => one.id === goalId);
              return (
                goal && (
                  <Fragment key={goalId}>
                    <GoalRow goal={goal} portfolio={portfolio} />
                    {subProjectsOf(goal).map((section) => (
                      <SubProjectRow
                        key={section.id}
                        section={section}
                        goal={goal}
                        lang={portfolio.body.contentLanguage}
                      />
                    ))}
                  </Fragment>
                )
              );
            })}
          </tbody>
        ))}
      </table>
    </section>
  );
}
