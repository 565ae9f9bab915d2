import { compareRiskUrgency, type Risk } from '../../../../domain/goal/risk.ts';
import { useWords } from '../../../lib/words/words-context.ts';
import base from '../../../components/layout/base.module.css';
import slide from './slide.module.css';

const MOST = 3;

/** The most urgent risks only; the goal's page lists all of them. */
export function SlideRisks({
  risks,
  lang,
}: {
  readonly risks: readonly Risk[];
  readonly lang: string;
}) {
  const { tab, common } = useWords();
  const alive = risks.filter(({ state }) => state !== 'closed').toSorted(compareRiskUrgency);
  if (alive.length === 0) return null;
  return (
    <section className={slide.block}>
      <h2 className={slide.heading}>{tab.goal.risks}</h2>
      <ul className={base.plainList}>
        {alive.slice(0, MOST).map((risk) => (
          <li key={risk.id} className={base.item}>
            <div lang={lang}>{risk.description}</div>
            <div className={slide.quiet}>
              <span className={base.sentenceCase}>{common.riskState[risk.state]}</span>
              {' · '}
              <span>
                {tab.goal.riskSize(
                  common.riskLevel[risk.likelihood],
                  common.riskLevel[risk.impact],
                )}
              </span>
            </div>
          </li>
        ))}
      </ul>
      {alive.length > MOST && (
        <p className={slide.quiet}>{tab.meetingPage.moreRisks(alive.length - MOST)}</p>
      )}
    </section>
  );
}
