import { clsx } from 'clsx';
import { Link } from '@fluentui/react-components';
import type { ThemeView } from '../../../../contract/portfolio/themes.ts';
import { MonthSelect } from '../../../components/fields/month-select.tsx';
import { BackLink } from '../../../components/layout/back-link.tsx';
import { PageHeading } from '../../../components/layout/page-heading.tsx';
import { ShareLink } from '../../../components/actions/share-link.tsx';
import { goTo, pageHref } from '../../../lib/navigation/go-to-page.ts';
import { useWords } from '../../../lib/words/words-context.ts';
import base from '../../../components/layout/base.module.css';
import heading from '../../../components/layout/page-heading.module.css';
import styles from './theme-top.module.css';

export function ThemeTop({ view }: { readonly view: ThemeView }) {
  const { tab, language } = useWords();
  const { theme, month, months, previous, next, totals, goals } = view;
  const name = theme.name[language];
  const opened = (id: string): string => pageHref({ kind: 'theme', theme: id, month: month.month });
  return (
    <>
      <div className={heading.around}>
        <nav aria-label={tab.themes.around} className={heading.nav}>
          <BackLink to={{ kind: 'themes', month: month.month }} text={tab.themes.title} />
          {previous && (
            <Link href={opened(previous.id)}>{tab.goal.previous(previous.name[language])}</Link>
          )}
          {next && <Link href={opened(next.id)}>{tab.goal.next(next.name[language])}</Link>}
        </nav>
        <div className={base.buttons}>
          <MonthSelect
            month={month.month}
            months={months}
            onChange={(chosen) => goTo({ kind: 'theme', theme: theme.id, month: chosen })}
          />
          <ShareLink page={{ kind: 'theme', theme: theme.id, month: month.month }} label={name} />
        </div>
      </div>
      <PageHeading title={name}>
        <span className={clsx(base.quiet, styles.name)}>{name}</span>{' '}
        <span>{goals.length > 0 ? tab.overview.headline(totals, false) : tab.themes.noGoals}</span>
      </PageHeading>
    </>
  );
}
