import { clsx } from 'clsx';
import type { ReactNode } from 'react';
import type { GoalView, HistoryEntry } from '../../../contract/portfolio/goal.ts';
import { SectionHeading } from '../../components/layout/section-heading.tsx';
import { useWords } from '../../lib/words/words-context.ts';
import { changeSentence } from '../../components/words/change-words.ts';
import base from '../../components/layout/base.module.css';
import styles from './goal-history.module.css';

const MOST_SHOWN = 4;

export function History({ goal }: { readonly goal: GoalView }) {
  const { tab } = useWords();
  return (
    <section>
      <SectionHeading>{tab.goal.history}</SectionHeading>
      {goal.history.length === 0 ? (
        <p>{tab.goal.noHistory}</p>
      ) : (
        <ol className={base.plainList}>
          {goal.history.map((entry) => (
            <li key={`${entry.month}.${entry.revision}`} className={styles.item}>
              <Entry entry={entry} goal={goal} />
            </li>
          ))}
        </ol>
      )}
    </section>
  );
}

function Entry({ entry, goal }: { readonly entry: HistoryEntry; readonly goal: GoalView }) {
  const words = useWords();
  const { tab, common, format } = words;
  const { body, sections } = goal;
  const nameOf = (id: string): string | undefined =>
    sections.find((section) => section.id === id)?.name;
  return (
    <>
      <div className={base.quiet}>
        {tab.goal.historyEntry(
          format.monthName(entry.month),
          entry.by.name,
          format.instant(entry.at),
        )}
      </div>
      {entry.reflection !== undefined && (
        <p className={base.text}>
          {tab.goal.wouldChange} <span lang={body.contentLanguage}>{entry.reflection}</span>
        </p>
      )}
      {entry.changes.length === 0 && (
        <p className={base.text}>
          {entry.first && entry.forecast
            ? tab.goal.firstAnswer(common.forecast[entry.forecast])
            : tab.goal.nothingChanged}
        </p>
      )}
      {entry.changes.length > 0 && (
        <Folded count={entry.changes.length}>
          <ul className={clsx(base.bullets, base.readingWidth)}>
            {entry.changes.map((change) => {
              const section = nameOf(change.section);
              const text = changeSentence(change, sections, words);
              return (
                <li key={`${change.section} ${text}`}>
                  {section !== undefined && (
                    <>
                      <span lang={body.contentLanguage}>{section}</span>
                      {': '}
                    </>
                  )}
                  <span>{text}</span>
                </li>
              );
            })}
          </ul>
        </Folded>
      )}
    </>
  );
}

/** Folds a long list of changes, which would push other months out of sight. */
function Folded({ count, children }: { readonly count: number; readonly children: ReactNode }) {
  const { tab } = useWords();
  if (count <= MOST_SHOWN) return children;
  return (
    <details>
      <summary>{tab.goal.changes(count)}</summary>
      {children}
    </details>
  );
}
