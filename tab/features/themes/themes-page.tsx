import { clsx } from 'clsx';
import { Link } from '@fluentui/react-components';
import type { MeView } from '../../../contract/common/organisation.ts';
import type { ThemesView, ThemeSummary } from '../../../contract/portfolio/themes.ts';
import type { Month } from '../../../domain/common/month.ts';
import { Requested } from '../../components/state/requested.tsx';
import { MonthSelect } from '../../components/fields/month-select.tsx';
import { PageHeading } from '../../components/layout/page-heading.tsx';
import { SectionHeading } from '../../components/layout/section-heading.tsx';
import { TotalsBar } from '../../components/charts/totals-bar.tsx';
import { useThemes } from '../../lib/api/endpoints.ts';
import { goTo, pageHref } from '../../lib/navigation/go-to-page.ts';
import { useWords } from '../../lib/words/words-context.ts';
import { countGoals, isInTrouble } from './theme-words.ts';
import base from '../../components/layout/base.module.css';
import heading from '../../components/layout/page-heading.module.css';
import styles from './themes-page.module.css';

interface Props {
  readonly month?: Month | undefined;
  readonly me: MeView;
}

export function ThemesPage({ month, me }: Props) {
  return (
    <Requested of={useThemes(month)} me={me}>
      {(view) => <Themes view={view} />}
    </Requested>
  );
}

function Themes({ view }: { readonly view: ThemesView }) {
  const { tab, language } = useWords();
  const { month, months, themes } = view;
  const inTrouble = themes.filter(({ totals }) => isInTrouble(totals)).length;
  const isEmpty = themes.every(({ totals }) => countGoals(totals) === 0);
  return (
    <>
      <div className={heading.top}>
        <PageHeading title={tab.themes.title} className={heading.headline}>
          {isEmpty ? tab.empty.noGoals : tab.themes.inTrouble(inTrouble, themes.length)}
        </PageHeading>
        <MonthSelect
          month={month.month}
          months={months}
          onChange={(chosen) => goTo({ kind: 'themes', month: chosen })}
        />
      </div>
      <p className={clsx(base.text, base.notOnPaper)}>
        <Link href={pageHref({ kind: 'programmes', month: month.month })}>
          {tab.programmes.title}
        </Link>
      </p>
      {themes.map((one) => (
        <section key={one.theme.id} aria-labelledby={one.theme.id} className={styles.theme}>
          <SectionHeading id={one.theme.id}>
            <Link
              inline
              href={pageHref({ kind: 'theme', theme: one.theme.id, month: month.month })}
            >
              {one.theme.name[language]}
            </Link>
          </SectionHeading>
          <Summary one={one} />
        </section>
      ))}
    </>
  );
}

function Summary({ one }: { readonly one: ThemeSummary }) {
  const { tab } = useWords();
  const { totals, worse, better, notes } = one;
  const isKept = notes.successes + notes.challenges + notes.indicators > 0;
  return (
    <>
      {countGoals(totals) === 0 ? (
        <p className={base.paragraph}>{tab.themes.noGoals}</p>
      ) : (
        <>
          <p className={base.paragraph}>{tab.overview.headline(totals, false)}</p>
          <div className={styles.totals}>
            <TotalsBar totals={totals} />
          </div>
        </>
      )}
      {worse > 0 && <p className={base.paragraph}>{tab.overview.worse(worse)}</p>}
      {better > 0 && <p className={base.paragraph}>{tab.overview.better(better)}</p>}
      {isKept && (
        <p className={base.quietParagraph}>
          {tab.themes.kept(notes.successes, notes.challenges, notes.indicators)}
        </p>
      )}
    </>
  );
}
