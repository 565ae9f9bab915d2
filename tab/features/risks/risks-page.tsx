import { clsx } from 'clsx';
import { Button } from '@fluentui/react-components';
import { useId, useRef } from 'react';
import type { MeView } from '../../../contract/common/organisation.ts';
import type { RisksView } from '../../../contract/portfolio/risks.ts';
import type { Month } from '../../../domain/common/month.ts';
import type { RiskFilter, RiskSize } from '../../../contract/paths-and-queries/page-filters.ts';
import { Requested } from '../../components/state/requested.tsx';
import { MonthSelect } from '../../components/fields/month-select.tsx';
import { PageHeading } from '../../components/layout/page-heading.tsx';
import { SectionHeading } from '../../components/layout/section-heading.tsx';
import { ShareLink } from '../../components/actions/share-link.tsx';
import { useRisks } from '../../lib/api/endpoints.ts';
import { goTo } from '../../lib/navigation/go-to-page.ts';
import { useWords } from '../../lib/words/words-context.ts';
import { RiskGrid } from './risk-grid.tsx';
import { RiskList } from './risk-list.tsx';
import { countRisks, isLive, isOfSize } from './risk-words.ts';
import base from '../../components/layout/base.module.css';
import heading from '../../components/layout/page-heading.module.css';
import styles from './risks-page.module.css';

interface Props extends RiskFilter {
  readonly month?: Month | undefined;
  readonly me: MeView;
}

export function RisksPage({ month, size, me }: Props) {
  return (
    <Requested of={useRisks(month)} me={me}>
      {(view) => <Risks view={view} requestedMonth={month} size={size} />}
    </Requested>
  );
}

interface RisksProps extends RiskFilter {
  readonly view: RisksView;
  /** The month in the address, if any. */
  readonly requestedMonth: Month | undefined;
}

function Risks({ view, requestedMonth, size }: RisksProps) {
  const { tab } = useWords();
  const { month, months, risks, goals } = view;
  const withRisks = new Set(risks.map(({ goal }) => goal.id)).size;
  return (
    <>
      <div className={heading.top}>
        <PageHeading title={tab.riskPage.title} className={heading.headline}>
          {tab.riskPage.headline(countRisks(month.month, risks))}
        </PageHeading>
        <div className={base.buttons}>
          <MonthSelect
            month={month.month}
            months={months}
            onChange={(chosen) => goTo({ kind: 'risks', month: chosen })}
          />
          <ShareLink
            page={{ kind: 'risks', month: month.month, size }}
            label={tab.documentTitle(tab.riskPage.title)}
          />
        </div>
      </div>
      {goals === 0 ? (
        <p>{view.scope === 'own' ? tab.empty.noGoalsOwn : tab.empty.noGoals}</p>
      ) : risks.length === 0 ? (
        <p>{tab.riskPage.none}</p>
      ) : (
        <>
          <p className={base.quietText}>{tab.riskPage.coverage(withRisks, goals)}</p>
          <LiveRisks
            view={view}
            chosen={size}
            onChoose={(chosen) =>
              goTo({
                kind: 'risks',
                ...(requestedMonth && { month: requestedMonth }),
                size: chosen,
              })
            }
          />
          <ClosedRisks view={view} />
        </>
      )}
    </>
  );
}

interface LiveProps {
  readonly view: RisksView;
  readonly chosen: RiskSize | undefined;
  readonly onChoose: (size: RiskSize | undefined) => void;
}

function LiveRisks({ view, chosen, onChoose }: LiveProps) {
  const { tab, common } = useWords();
  const id = useId();
  const line = useRef<HTMLDivElement>(null);
  const showAll = (): void => {
    onChoose(undefined);
    // The focused button is about to be removed, so focus moves to the line above the list.
    line.current?.focus();
  };
  const live = view.risks.filter(isLive);
  const shown = chosen ? live.filter((risk) => isOfSize(risk, chosen)) : live;
  if (live.length === 0) return null;
  return (
    <div className={styles.columns}>
      <RiskGrid risks={live} chosen={chosen} onChoose={onChoose} />
      <section aria-labelledby={id}>
        <SectionHeading id={id}>{tab.riskPage.list}</SectionHeading>
        <div ref={line} tabIndex={-1} className={clsx(base.buttons, styles.shown)}>
          <span role="status" className={base.quietText}>
            {chosen
              ? tab.riskPage.shownSome(
                  shown.length,
                  live.length,
                  common.riskLevel[chosen.likelihood],
                  common.riskLevel[chosen.impact],
                )
              : tab.riskPage.shownAll(live.length)}
          </span>
          {chosen && (
            <Button size="small" className={base.notOnPaper} onClick={showAll}>
              {tab.riskPage.showAll}
            </Button>
          )}
        </div>
        <RiskList view={view} risks={shown} />
      </section>
    </div>
  );
}

function ClosedRisks({ view }: { readonly view: RisksView }) {
  const { tab } = useWords();
  const closed = view.risks.filter((risk) => !isLive(risk));
  if (closed.length === 0) return null;
  return (
    <details className={base.foldedSection}>
      <summary className={base.summary}>{tab.riskPage.closed(closed.length)}</summary>
      <RiskList view={view} risks={closed} />
    </details>
  );
}
