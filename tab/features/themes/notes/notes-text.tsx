import { clsx } from 'clsx';
import { useId } from 'react';
import type { Language } from '../../../../domain/common/person.ts';
import type { ThemeNotesContent } from '../../../../domain/portfolio/theme-notes.ts';
import { SectionHeading } from '../../../components/layout/section-heading.tsx';
import { useWords } from '../../../lib/words/words-context.ts';
import { KeyIndicators } from './key-indicators.tsx';
import base from '../../../components/layout/base.module.css';
import styles from './notes-text.module.css';

interface Props {
  readonly notes: ThemeNotesContent;
  readonly lang: Language;
}

export function NotesText({ notes, lang }: Props) {
  const { themes } = useWords().tab;
  const id = useId();
  return (
    <>
      <section aria-labelledby={id}>
        <SectionHeading id={id}>{themes.indicators}</SectionHeading>
        {notes.indicators.length === 0 ? (
          <p className={base.quietParagraph}>{themes.none}</p>
        ) : (
          <KeyIndicators indicators={notes.indicators} lang={lang} />
        )}
      </section>
      <div className={styles.columns}>
        <Texts title={themes.successes} texts={notes.successes} lang={lang} />
        <Texts title={themes.challenges} texts={notes.challenges} lang={lang} />
      </div>
    </>
  );
}

interface TextsProps {
  readonly title: string;
  readonly texts: readonly string[];
  readonly lang: Language;
}

function Texts({ title, texts, lang }: TextsProps) {
  const { themes } = useWords().tab;
  const id = useId();
  return (
    <section aria-labelledby={id}>
      <SectionHeading id={id}>{title}</SectionHeading>
      {texts.length === 0 ? (
        <p className={base.quietParagraph}>{themes.none}</p>
      ) : (
        <ul className={clsx(base.bullets, styles.list)} lang={lang}>
          {texts.map((text, index) => (
            <li key={`${index} ${text}`} className={clsx(base.item, styles.item)}>
              {text}
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
