import { useCallback, useId, useMemo } from 'react';
import type { PortfolioView } from '../../../../contract/portfolio/portfolio.ts';
import type { Month } from '../../../../domain/common/month.ts';
import type { Page } from '../../../../contract/routes.ts';
import {
  arrangeGoals,
  toPortfolioEntries,
  withoutUnknownChoices,
  type GoalGroup,
} from '../../../lib/arrange-goals.ts';
import {
  hasViewOptions,
  type ViewOptions,
  viewToQuery,
} from '../../../../contract/paths-and-queries/view-query.ts';
import { GoalTable } from '../../../components/tables/goals/goal-table.tsx';
import { SectionHeading } from '../../../components/layout/section-heading.tsx';
import { goTo, replacePage } from '../../../lib/navigation/go-to-page.ts';
import { useFirstViewWords } from '../../../lib/words/words-context.ts';
import { FindGoals } from './find-goals.tsx';
import { GroupName } from './group-name.tsx';

interface Props {
  readonly portfolio: PortfolioView;
  /** The month in the address, if any. */
  readonly month: Month | undefined;
  readonly view: ViewOptions;
}

/** The goals, filtered, sorted and grouped as the address says. */
export function Goals({ portfolio, month, view }: Props) {
  const { tab, language } = useFirstViewWords();
  const { overview, find } = tab;
  const id = useId();
  const { goals, themes, scope } = portfolio;
  const entries = useMemo(() => toPortfolioEntries(goals), [goals]);
  const known = useMemo(() => withoutUnknownChoices(view, entries), [view, entries]);
  const { count, groups } = useMemo(
    () => arrangeGoals(entries, known, { themes: themes.map(({ theme }) => theme), language }),
    [entries, known, themes, language],
  );
  const by = known.group ?? 'theme';
  const nameOf = useCallback(
    ({ key, goals: members }: GoalGroup) => (
      <GroupName by={by} group={key} goals={members} portfolio={portfolio} />
    ),
    [by, portfolio],
  );
  const pageOf = (next: ViewOptions): Page => ({
    kind: 'overview',
    ...(month && { month }),
    ...(hasViewOptions(next) && { view: next }),
  });
  return (
    <section aria-labelledby={id}>
      <SectionHeading id={id}>
        {scope === 'own' ? overview.ownGoals : overview.goals}
      </SectionHeading>
      {(goals.length > 1 || hasViewOptions(known)) && (
        <FindGoals
          portfolio={portfolio}
          entries={entries}
          view={known}
          count={count}
          onChoose={(next) => goTo(pageOf(next))}
          onType={(next) => replacePage(pageOf(next))}
        />
      )}
      {count === 0 ? (
        <p>{find.none}</p>
      ) : (
        <GoalTable
          groups={groups}
          month={portfolio.month.month}
          body={portfolio.body}
          total={goals.length}
          nameOf={by === 'none' ? undefined : nameOf}
          list={viewToQuery(known)}
          labelledBy={id}
        />
      )}
    </section>
  );
}
