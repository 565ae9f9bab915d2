import { clsx } from 'clsx';
import { Link } from '@fluentui/react-components';
import { useId } from 'react';
import type { AnswersYearView } from '../../../../contract/months/months.ts';
import { ANSWER_STATES_BY_URGENCY } from '../../../../domain/months/answers-overview.ts';
import { SectionHeading } from '../../../components/layout/section-heading.tsx';
import { pageHref } from '../../../lib/navigation/go-to-page.ts';
import { useWords } from '../../../lib/words/words-context.ts';
import { AnswerMark } from './answer-mark.tsx';
import base from '../../../components/layout/base.module.css';
import styles from './year-grid.module.css';

/** State of every goal in every opened month. */
export function YearGrid({ view }: { readonly view: AnswersYearView }) {
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
                  <span className={base.visuallyHidden}>{format.monthName(month)}</span>
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
                      <span className={base.visuallyHidden}>{word}</span>
                    </td>
                  );
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <ul className={clsx(base.quiet, base.plainList, styles.legend)}>
        {ANSWER_STATES_BY_URGENCY.map((state) => (
          <li key={state} className={base.markAndWord}>
            <AnswerMark state={state} />
            <span className={base.sentenceCase}>{common.answerState[state]}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
