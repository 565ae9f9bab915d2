import { Link, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { RisksView, RiskView } from '../../../contract/portfolio/risks.ts';
import { isNewIn, severityBand, severityOf } from '../../../domain/portfolio/risk-portfolio.ts';
import { useSentenceCase } from '../../components/words/sentence-case.ts';
import { pageHref } from '../../lib/navigation/go-to-page.ts';
import { useWords } from '../../lib/words/words-context.ts';
import { changeInWords, isOutdatedRisk } from './risk-words.ts';
import { useSeverityStyles } from './severity-styles.ts';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0, maxWidth: '46em' },
  item: {
    paddingBlock: tokens.spacingVerticalM,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  /** Rows below the viewport are not laid out until they are reached. */
  oneOfMany: {
    contentVisibility: 'auto',
    containIntrinsicBlockSize: 'auto 140px',
  },
  line: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'baseline',
    columnGap: tokens.spacingHorizontalM,
  },
  severity: {
    padding: `0 ${tokens.spacingHorizontalS}`,
    borderRadius: tokens.borderRadiusMedium,
    color: tokens.colorNeutralForeground1,
  },
  loud: { fontWeight: tokens.fontWeightSemibold },
  description: {
    margin: `${tokens.spacingVerticalXS} 0`,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    whiteSpace: 'pre-line',
  },
  text: { margin: 0, whiteSpace: 'pre-line' },
  quiet: { color: tokens.colorNeutralForeground2 },
});

const MANY = 100;

interface Props {
  readonly view: RisksView;
  readonly risks: readonly RiskView[];
}

export function RiskList({ view, risks }: Props) {
  const styles = useStyles();
  const item = mergeClasses(styles.item, risks.length > MANY && styles.oneOfMany);
  return (
    <ul className={styles.list}>
      {risks.map((one) => (
        <li key={`${one.goal.id} ${one.section} ${one.risk.id}`} className={item}>
          <RiskItem one={one} view={view} />
        </li>
      ))}
    </ul>
  );
}

function RiskItem({ one, view }: { readonly one: RiskView; readonly view: RisksView }) {
  const styles = useStyles();
  const severities = useSeverityStyles();
  const capital = useSentenceCase();
  const words = useWords();
  const { tab, common, format } = words;
  const { risk, goal, sectionName } = one;
  const { month } = view.month;
  const isOld = isOutdatedRisk(one, view);
  const lang = view.body.contentLanguage;
  const band = severityBand(risk);
  const changed = changeInWords(one, words);
  const loud = mergeClasses(capital, styles.loud);
  return (
    <>
      <div className={styles.line}>
        <span className={risk.state === 'realised' ? loud : capital}>
          {common.riskState[risk.state]}
        </span>
        {isNewIn(month, one) && <span className={loud}>{tab.riskPage.isNew}</span>}
        {changed !== undefined && <span className={loud}>{tab.riskPage.changed}</span>}
        <span className={mergeClasses(styles.severity, severities[band])}>
          <span className={capital}>
            {tab.riskPage.points(tab.riskPage.severity[band], severityOf(risk))}
          </span>
        </span>
        <span className={styles.quiet}>
          {tab.goal.riskSize(common.riskLevel[risk.likelihood], common.riskLevel[risk.impact])}
        </span>
      </div>
      <p className={styles.description} lang={lang}>
        {risk.description}
      </p>
      {changed !== undefined && <p className={styles.text}>{changed}</p>}
      <p className={mergeClasses(styles.text, risk.preparation === '' && styles.loud)}>
        {risk.preparation === '' ? tab.goal.noPreparation : tab.goal.preparation(risk.preparation)}
      </p>
      <div className={styles.line}>
        <span lang={lang}>
          <Link href={pageHref({ kind: 'goal', goal: goal.id, month })}>{goal.name}</Link>
          {sectionName !== undefined && (
            <>
              {' › '}
              <span>{sectionName}</span>
            </>
          )}
        </span>
        {!isNewIn(month, one) && (
          <span className={styles.quiet}>{tab.riskPage.since(format.monthName(one.since))}</span>
        )}
        {isOld && (
          <span className={styles.quiet}>
            {tab.goal.answeredInMonth(format.monthName(one.told))}
          </span>
        )}
      </div>
    </>
  );
}
