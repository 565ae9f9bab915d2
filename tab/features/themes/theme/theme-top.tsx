import { Link, makeStyles, tokens } from '@fluentui/react-components';
import type { ThemeView } from '../../../../contract/portfolio/themes.ts';
import { MonthSelect } from '../../../components/fields/month-select.tsx';
import { PageHeading } from '../../../components/layout/page-heading.tsx';
import { ShareLink } from '../../../components/actions/share-link.tsx';
import { goTo, pageHref } from '../../../lib/navigation/go-to-page.ts';
import { useWords } from '../../../lib/words/words-context.ts';

const useStyles = makeStyles({
  around: {
    display: 'flex',
    flexWrap: 'wrap',
    justifyContent: 'space-between',
    gap: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalXL}`,
  },
  nav: {
    display: 'flex',
    flexWrap: 'wrap',
    flex: '1 1 20em',
    gap: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalXL}`,
    '@media print': { display: 'none' },
  },
  tools: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalM },
  name: {
    display: 'block',
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    color: tokens.colorNeutralForeground2,
  },
});

export function ThemeTop({ view }: { readonly view: ThemeView }) {
  const styles = useStyles();
  const { tab, language } = useWords();
  const { theme, month, months, previous, next, totals, goals } = view;
  const name = theme.name[language];
  const opened = (id: string): string => pageHref({ kind: 'theme', theme: id, month: month.month });
  return (
    <>
      <div className={styles.around}>
        <nav aria-label={tab.themes.around} className={styles.nav}>
          <Link href={pageHref({ kind: 'themes', month: month.month })}>
            <span aria-hidden="true">←&nbsp;</span>
            <span>{tab.themes.title}</span>
          </Link>
          {previous && (
            <Link href={opened(previous.id)}>{tab.goal.previous(previous.name[language])}</Link>
          )}
          {next && <Link href={opened(next.id)}>{tab.goal.next(next.name[language])}</Link>}
        </nav>
        <div className={styles.tools}>
          <MonthSelect
            month={month.month}
            months={months}
            onChange={(chosen) => goTo({ kind: 'theme', theme: theme.id, month: chosen })}
          />
          <ShareLink page={{ kind: 'theme', theme: theme.id, month: month.month }} label={name} />
        </div>
      </div>
      <PageHeading title={name}>
        <span className={styles.name}>{name}</span>{' '}
        <span>{goals.length > 0 ? tab.overview.headline(totals, false) : tab.themes.noGoals}</span>
      </PageHeading>
    </>
  );
}
