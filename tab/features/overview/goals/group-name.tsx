import type { PortfolioGoal, PortfolioView } from '../../../../contract/portfolio/portfolio.ts';
import { STANDINGS } from '../../../../domain/portfolio/portfolio.ts';
import type { Grouping } from '../../../../contract/paths-and-queries/view-query.ts';
import { ForecastBadge } from '../../../components/marks/forecast-badge.tsx';
import { useFirstViewWords } from '../../../lib/words/words-context.ts';

interface Props {
  readonly by: Grouping;
  readonly group: string;
  readonly goals: readonly PortfolioGoal[];
  readonly portfolio: PortfolioView;
}

export function GroupName({ by, group, goals, portfolio }: Props) {
  const { tab, language } = useFirstViewWords();
  switch (by) {
    case 'theme': {
      const theme = portfolio.themes.find((one) => one.theme === group);
      return <span>{theme?.name[language] ?? tab.find.noTheme}</span>;
    }
    case 'owner': {
      const owner = goals[0]?.owners.find(({ id }) => id === group);
      return <span>{owner?.name ?? tab.find.noOwner}</span>;
    }
    case 'forecast': {
      const standing = STANDINGS.find((one) => one === group);
      return standing && <ForecastBadge standing={standing} />;
    }
    case 'programme':
      return group === '' ? (
        <span>{tab.find.noProgramme}</span>
      ) : (
        <span lang={portfolio.body.contentLanguage}>{group}</span>
      );
    case 'none':
      return null;
  }
}
