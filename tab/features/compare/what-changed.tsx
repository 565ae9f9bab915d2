import type { ComparedGoal } from '../../../contract/portfolio/compare.ts';
import type { Language } from '../../../domain/common/person.ts';
import { ChangeList } from '../../components/words/change-list.tsx';
import { useWords } from '../../lib/words/words-context.ts';
import base from '../../components/layout/base.module.css';

/** Differences of a goal beyond this number are folded. */
const MOST_SHOWN = 3;

interface Props {
  readonly goal: ComparedGoal;
  readonly lang: Language;
}

/** The stated reason for the new forecast, and the other differences. */
export function WhatChanged({ goal, lang }: Props) {
  const { tab, format } = useWords();
  const { turned, changes, newSections, sections, group } = goal;
  const hasDifferences = turned !== undefined || changes.length + newSections.length > 0;
  if (!hasDifferences) return <p className={base.quietText}>{tab.compare.groups[group]}</p>;
  return (
    <>
      {turned && (
        <p className={base.lines}>
          <span className={base.quietText}>
            {tab.compare.turnedIn(format.monthName(turned.month))}
          </span>{' '}
          <span lang={lang}>{turned.reason}</span>
        </p>
      )}
      <ChangeList
        changes={changes}
        sections={sections}
        lang={lang}
        newSections={newSections}
        most={MOST_SHOWN}
      />
    </>
  );
}
