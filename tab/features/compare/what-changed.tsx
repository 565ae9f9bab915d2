import type { ReactNode } from 'react';
import type { ComparedGoal } from '../../../contract/portfolio/compare.ts';
import type { Language } from '../../../domain/common/person.ts';
import { changeSentence } from '../../components/words/change-words.ts';
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
  const words = useWords();
  const { tab, format } = words;
  const { turned, changes, newSections, sections, group } = goal;
  const nameOf = (id: string): string | undefined =>
    sections.find((section) => section.id === id)?.name;
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
      {changes.length + newSections.length > 0 && (
        <Folded count={changes.length + newSections.length}>
          <ul className={base.bullets}>
            {newSections.map((name) => (
              <li key={name}>{tab.compare.newSection(name)}</li>
            ))}
            {changes.map((change) => {
              const section = nameOf(change.section);
              const text = changeSentence(change, sections, words);
              return (
                <li key={`${change.section} ${text}`}>
                  {section !== undefined && (
                    <>
                      <span lang={lang}>{section}</span>
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
