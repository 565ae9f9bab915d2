import { clsx } from 'clsx';
import { compareRiskUrgency, type Risk } from '../../../domain/goal/risk.ts';
import { useWords } from '../../lib/words/words-context.ts';
import base from '../../components/layout/base.module.css';
import styles from './risks.module.css';

interface Props {
  readonly risks: readonly Risk[];
  readonly lang: string;
}

export function Risks({ risks, lang }: Props) {
  const { tab, common } = useWords();
  if (risks.length === 0) return <p className={clsx(base.quiet, base.lines)}>{tab.goal.noRisks}</p>;
  return (
    <ul className={clsx(base.plainList, base.readingWidth)}>
      {risks.toSorted(compareRiskUrgency).map((risk) => (
        <li key={risk.id} className={styles.item}>
          <p className={base.lines} lang={lang}>
            {risk.description}
          </p>
          <div className={base.line}>
            <span className={clsx(base.sentenceCase, risk.state !== 'closed' && base.strong)}>
              {common.riskState[risk.state]}
            </span>
            <span className={clsx(base.quiet, base.lines)}>
              {tab.goal.riskSize(common.riskLevel[risk.likelihood], common.riskLevel[risk.impact])}
            </span>
          </div>
          <p className={clsx(base.quiet, base.lines)}>
            {risk.preparation === ''
              ? tab.goal.noPreparation
              : tab.goal.preparation(risk.preparation)}
          </p>
        </li>
      ))}
    </ul>
  );
}
