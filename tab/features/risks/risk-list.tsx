import { Link } from '@fluentui/react-components';
import { clsx } from 'clsx';
import type { RisksView, RiskView } from '../../../contract/portfolio/risks.ts';
import { isRiskNewIn, severityBand, severityOf } from '../../../domain/portfolio/risk-portfolio.ts';
import { pageHref } from '../../lib/navigation/go-to-page.ts';
import { useWords } from '../../lib/words/words-context.ts';
import { changeInWords, isOutdatedRisk } from './risk-words.ts';
import base from '../../components/layout/base.module.css';
import severities from './severity.module.css';
import styles from './risk-list.module.css';

const MANY = 100;

interface Props {
  readonly view: RisksView;
  readonly risks: readonly RiskView[];
}

export function RiskList({ view, risks }: Props) {
  const item = clsx(base.entry, risks.length > MANY && styles.oneOfMany);
  return (
    <ul className={clsx(base.plainList, base.readingWidth)}>
      {risks.map((one) => (
        <li key={`${one.goal.id} ${one.section} ${one.risk.id}`} className={item}>
          <RiskItem one={one} view={view} />
        </li>
      ))}
    </ul>
  );
}

function RiskItem({ one, view }: { readonly one: RiskView; readonly view: RisksView }) {
  const words = useWords();
  const { tab, common, format } = words;
  const { risk, goal, sectionName } = one;
  const { month } = view.month;
  const isOld = isOutdatedRisk(one, view);
  const lang = view.body.contentLanguage;
  const band = severityBand(risk);
  const changed = changeInWords(one, words);
  const loud = clsx(base.sentenceCase, base.strong);
  return (
    <>
      <div className={base.line}>
        <span className={risk.state === 'realised' ? loud : base.sentenceCase}>
          {common.riskState[risk.state]}
        </span>
        {isRiskNewIn(month, one) && <span className={loud}>{tab.riskPage.isNew}</span>}
        {changed !== undefined && <span className={loud}>{tab.riskPage.changed}</span>}
        <span className={clsx(styles.severity, severities[band])}>
          <span className={base.sentenceCase}>
            {tab.riskPage.points(tab.riskPage.severity[band], severityOf(risk))}
          </span>
        </span>
        <span className={base.quiet}>
          {tab.goal.riskSize(common.riskLevel[risk.likelihood], common.riskLevel[risk.impact])}
        </span>
      </div>
      <p className={clsx(base.lines, styles.description)} lang={lang}>
        {risk.description}
      </p>
      {changed !== undefined && <p className={base.lines}>{changed}</p>}
      <p className={clsx(base.lines, risk.preparation === '' && base.strong)}>
        {risk.preparation === '' ? tab.goal.noPreparation : tab.goal.preparation(risk.preparation)}
      </p>
      <div className={base.line}>
        <span lang={lang}>
          <Link href={pageHref({ kind: 'goal', goal: goal.id, month })}>{goal.name}</Link>
          {sectionName !== undefined && (
            <>
              {' › '}
              <span>{sectionName}</span>
            </>
          )}
        </span>
        {!isRiskNewIn(month, one) && (
          <span className={base.quiet}>{tab.riskPage.since(format.monthName(one.since))}</span>
        )}
        {isOld && (
          <span className={base.quiet}>{tab.goal.answeredInMonth(format.monthName(one.told))}</span>
        )}
      </div>
    </>
  );
}
