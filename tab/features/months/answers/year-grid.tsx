import { Link, makeStyles, tokens } from '@fluentui/react-components';
import { useId } from 'react';
import type { AnswersYearView } from '../../../../contract/months/months.ts';
import { ANSWERS_BY_WEIGHT } from '../../../../domain/months/answers-overview.ts';
import { SectionHeading } from '../../../components/layout/section-heading.tsx';
import { useSentenceCase } from '../../../components/words/sentence-case.ts';
import { useVisuallyHidden } from '../../../components/layout/visually-hidden.ts';
import { pageHref } from '../../../lib/navigation/go-to-page.ts';
import { useWords } from '../../../lib/words/words-context.ts';
import { AnswerMark } from './answer-mark.tsx';

const useStyles = makeStyles({
  /** On a phone the year scrolls sideways; the goal names stay in sight. */
  scroll: {
    overflowX: 'auto',
    position: 'relative',
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '2px' },
  },
  table: { borderCollapse: 'separate', borderSpacing: 0 },
  head: {
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorNeutralForeground2,
    paddingInline: tokens.spacingHorizontalXS,
    textAlign: 'center',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  goal: {
    position: 'sticky',
    insetInlineStart: 0,
    zIndex: 1,
    backgroundColor: tokens.colorNeutralBackground1,
    textAlign: 'start',
    fontWeight: tokens.fontWeightRegular,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalXS} 0`,
    minWidth: '9em',
    maxWidth: '22em',
    overflowWrap: 'anywhere',
    '@media (max-width: 480px)': { maxWidth: '9em' },
  },
  cell: {
    textAlign: 'center',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
  },
  legend: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalL}`,
    listStyleType: 'none',
    margin: `${tokens.spacingVerticalM} 0 0`,
    padding: 0,
    color: tokens.colorNeutralForeground2,
  },
  key: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalXS },
  sentence: { margin: `0 0 ${tokens.spacingVerticalM}` },
});

/** State of every goal in every opened month. */
export function YearGrid({ view }: { readonly view: AnswersYearView }) {
  const styles = useStyles();
  const hidden = useVisuallyHidden();
  const capital = useSentenceCase();
  const { tab, common, format } = useWords();
  const texts = tab.months;
  const id = useId();
  const missed = view.months.reduce((sum, { answers }) => sum + answers.missed, 0);
  return (
    <section aria-labelledby={id}>
      <SectionHeading id={id}>{texts.grid}</SectionHeading>
      <p className={styles.sentence}>{texts.gridSentence(missed)}</p>
      <div role="group" aria-labelledby={id} tabIndex={0} className={styles.scroll}>
        <table aria-labelledby={id} className={styles.table}>
          <thead>
            <tr>
              <th scope="col" className={styles.goal}>
                {texts.answerColumns.goal}
              </th>
              {view.months.map(({ month }) => (
                <th key={month} scope="col" title={format.monthName(month)} className={styles.head}>
                  <span aria-hidden="true">{Number(month.slice(5))}</span>
                  <span className={hidden}>{format.monthName(month)}</span>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {view.goals.map(({ goal, states }) => (
              <tr key={goal.id}>
                <th scope="row" className={styles.goal} lang={view.body.contentLanguage}>
                  <Link href={pageHref({ kind: 'goal', goal: goal.id })}>{goal.name}</Link>
                </th>
                {view.months.map(({ month }) => {
                  const state = states.find((one) => one.month === month)?.state;
                  const word = state ? common.answerState[state] : texts.notFollowed;
                  return (
                    <td key={month} className={styles.cell} title={word}>
                      {state && <AnswerMark state={state} />}
                      <span className={hidden}>{word}</span>
                    </td>
                  );
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <ul className={styles.legend}>
        {ANSWERS_BY_WEIGHT.map((state) => (
          <li key={state} className={styles.key}>
            <AnswerMark state={state} />
            <span className={capital}>{common.answerState[state]}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
