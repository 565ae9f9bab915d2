import { useId } from 'react';
import { clsx } from 'clsx';
import type { DraftSectionView, DraftView } from '../../../contract/check-in/draft.ts';
import { ANSWER_LIMITS } from '../../../domain/common/limits.ts';
import { ConflictingText } from '../../components/fields/conflicting-text.tsx';
import { useWords } from '../../lib/words/words-context.ts';
import base from '../../components/layout/base.module.css';
import styles from './explanation-field.module.css';

interface Props {
  readonly section: DraftSectionView;
  readonly view: DraftView;
  readonly text: string;
  /** The value saved in another window, when the reader has to choose. */
  readonly theirs: string | undefined;
  readonly onType: (text: string) => void;
  readonly onLeave: () => void;
  readonly onChoose: (whose: 'mine' | 'theirs') => void;
}

/** Explanation of one section, with its data folded below it, and a length counter. */
export function ExplanationField(props: Props) {
  const { section, view, text, theirs, onType, onLeave, onChoose } = props;
  const id = useId();
  const { tab, format } = useWords();
  const texts = tab.draft;
  const lang = view.body.contentLanguage;
  const isTooLong = text.length > ANSWER_LIMITS.explanation;
  const most = format.number(ANSWER_LIMITS.explanation);
  const showsStored = section.stored !== undefined && section.stored !== text;
  return (
    <section className={styles.root}>
      <label htmlFor={id} className={styles.label} lang={section.name && lang}>
        {section.name ?? texts.explanation}
      </label>
      <div className={clsx(theirs !== undefined && styles.sideBySide)}>
        <div>
          <textarea
            id={id}
            lang={lang}
            className={styles.area}
            value={text}
            readOnly={view.month.state !== 'open'}
            aria-describedby={`${id}-count`}
            aria-invalid={isTooLong}
            onChange={({ target }) => onType(target.value)}
            onBlur={onLeave}
          />
          <p id={`${id}-count`} className={clsx(base.quietSmallText, isTooLong && styles.tooLong)}>
            {texts.count(format.number(text.length), most)}
            {isTooLong && ` ${texts.tooLong(most)}`}
          </p>
        </div>
        {theirs !== undefined && (
          <ConflictingText
            text={theirs}
            lang={lang}
            onChoose={(whose) => {
              // The focused buttons are removed.
              document.getElementById(id)?.focus();
              onChoose(whose);
            }}
          />
        )}
      </div>
      {showsStored && <Before title={texts.stored} text={section.stored} lang={lang} />}
      {section.previous !== undefined && view.previousMonth && (
        <Before
          title={texts.previous(format.monthName(view.previousMonth))}
          text={section.previous}
          lang={lang}
        />
      )}
    </section>
  );
}

interface BeforeProps {
  readonly title: string;
  readonly text: string | undefined;
  readonly lang: string;
}

function Before({ title, text = '', lang }: BeforeProps) {
  const { noText } = useWords().tab.draft;
  return (
    <details>
      <summary className={styles.summary}>{title}</summary>
      <p className={styles.before} lang={text === '' ? undefined : lang}>
        {text === '' ? noText : text}
      </p>
    </details>
  );
}
