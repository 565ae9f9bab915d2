import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { byUrgency, type Risk } from '../../../domain/goal/risk.ts';
import { useSentenceCase } from '../../components/words/sentence-case.ts';
import { useWords } from '../../lib/words/words-context.ts';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0, maxWidth: '46em' },
  item: {
    paddingBlock: tokens.spacingVerticalS,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  description: { margin: 0, whiteSpace: 'pre-line' },
  state: { fontWeight: tokens.fontWeightSemibold },
  quiet: { color: tokens.colorNeutralForeground2, margin: 0, whiteSpace: 'pre-line' },
  meta: { display: 'flex', flexWrap: 'wrap', columnGap: tokens.spacingHorizontalM },
});

interface Props {
  readonly risks: readonly Risk[];
  readonly lang: string;
}

export function Risks({ risks, lang }: Props) {
  const styles = useStyles();
  const capital = useSentenceCase();
  const { tab, common } = useWords();
  if (risks.length === 0) return <p className={styles.quiet}>{tab.goal.noRisks}</p>;
  return (
    <ul className={styles.list}>
      {risks.toSorted(byUrgency).map((risk) => (
        <li key={risk.id} className={styles.item}>
          <p className={styles.description} lang={lang}>
            {risk.description}
          </p>
          <div className={styles.meta}>
            <span className={mergeClasses(capital, risk.state !== 'closed' && styles.state)}>
              {common.riskState[risk.state]}
            </span>
            <span className={styles.quiet}>
              {tab.goal.riskSize(common.riskLevel[risk.likelihood], common.riskLevel[risk.impact])}
            </span>
          </div>
          <p className={styles.quiet}>
            {risk.preparation === ''
              ? tab.goal.noPreparation
              : tab.goal.preparation(risk.preparation)}
          </p>
        </li>
      ))}
    </ul>
  );
}
