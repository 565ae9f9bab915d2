import { clsx } from 'clsx';
import type { DraftSectionView, DraftView } from '../../../contract/check-in/draft.ts';
import { ANSWER_LIMITS } from '../../../domain/common/limits.ts';
import type { Conflict } from '../../components/fields/field.tsx';
import { TextField } from '../../components/fields/text-field.tsx';
import { useWords } from '../../lib/words/words-context.ts';
import base from '../../components/layout/base.module.css';
import styles from './explanation-field.module.css';

interface Props {
  readonly section: DraftSectionView;
  readonly view: DraftView;
  readonly text: string;
  readonly problem: string | undefined;
  readonly conflict: Conflict | undefined;
  readonly onType: (text: string) => void;
  readonly onLeave: () => void;
}

/** Explanation of one section, with its data folded below it, and a length counter. */
export function ExplanationField(props: Props) {
  const { section, view, text, problem, conflict, onType, onLeave } = props;
  const { tab, format } = useWords();
  const texts = tab.draft;
  const lang = view.body.contentLanguage;
  const showsStored = section.stored !== undefined && section.stored !== text;
  return (
    <section className={styles.root}>
      <TextField
        kind="area"
        label={section.name ?? texts.explanation}
        labelLang={section.name && lang}
        value={text}
        lang={lang}
        max={ANSWER_LIMITS.explanation}
        readOnly={view.month.state !== 'open'}
        problem={problem}
        conflict={conflict}
        onChange={onType}
        onBlur={onLeave}
      />
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
      <p className={clsx(base.lines, styles.before)} lang={text === '' ? undefined : lang}>
        {text === '' ? noText : text}
      </p>
    </details>
  );
}
