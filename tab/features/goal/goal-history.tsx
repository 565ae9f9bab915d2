import type { GoalView, HistoryEntry } from '../../../contract/portfolio/goal.ts';
import { SectionHeading } from '../../components/layout/section-heading.tsx';
import { useWords } from '../../lib/words/words-context.ts';
import { ChangeList } from '../../components/words/change-list.tsx';
import base from '../../components/layout/base.module.css';

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
            <li key={`${entry.month}.${entry.revision}`} className={base.roomy}>
              <Entry entry={entry} goal={goal} />
            </li>
          ))}
        </ol>
      )}
    </section>
  );
}

function Entry({ entry, goal }: { readonly entry: HistoryEntry; readonly goal: GoalView }) {
  const { tab, common, format } = useWords();
  const { body, sections } = goal;
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
      <ChangeList
        changes={entry.changes}
        sections={sections}
        lang={body.contentLanguage}
        most={MOST_SHOWN}
      />
    </>
  );
}
