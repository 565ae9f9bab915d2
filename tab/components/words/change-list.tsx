import { clsx } from 'clsx';
import type { SectionView } from '../../../contract/portfolio/goal.ts';
import type { AnswerChange } from '../../../domain/check-in/answer-changes.ts';
import type { Language } from '../../../domain/common/person.ts';
import { useWords } from '../../lib/words/words-context.ts';
import { changeSentence } from './change-words.ts';
import base from '../layout/base.module.css';

interface Props {
  readonly changes: readonly AnswerChange[];
  readonly sections: readonly SectionView[];
  readonly lang: Language;
  /** Names of sections that did not exist before. */
  readonly newSections?: readonly string[];
  /** A longer list is folded, because it would push everything else out of sight. */
  readonly most: number;
}

/** The changes between two answers in words. */
export function ChangeList({ changes, sections, lang, newSections = [], most }: Props) {
  const words = useWords();
  const { tab } = words;
  const count = changes.length + newSections.length;
  if (count === 0) return null;
  const list = (
    <ul className={clsx(base.bullets, base.readingWidth)}>
      {newSections.map((name) => (
        <li key={name}>{tab.compare.newSection(name)}</li>
      ))}
      {changes.map((change) => {
        const section = sections.find(({ id }) => id === change.section)?.name;
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
  );
  return count <= most ? (
    list
  ) : (
    <details>
      <summary>{tab.goal.changes(count)}</summary>
      {list}
    </details>
  );
}
