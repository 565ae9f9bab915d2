import { makeStyles, mergeClasses, tokens, typographyStyles } from '@fluentui/react-components';
import { useId } from 'react';
import type { DraftSectionView, DraftView } from '../../../contract/check-in/draft.ts';
import { LIMITS } from '../../../domain/common/limits.ts';
import { ConflictingText } from '../../components/fields/conflicting-text.tsx';
import { useWords } from '../../lib/words/words-context.ts';

const useStyles = makeStyles({
  root: { marginBlockEnd: tokens.spacingVerticalXL },
  label: { ...typographyStyles.subtitle2, display: 'block' },
  area: {
    display: 'block',
    boxSizing: 'border-box',
    width: '100%',
    minHeight: '12em',
    marginBlock: tokens.spacingVerticalXS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    resize: 'vertical',
    font: 'inherit',
    lineHeight: tokens.lineHeightBase400,
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusMedium,
    ':focus-visible': {
      outline: `2px solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: '1px',
    },
  },
  sideBySide: {
    display: 'grid',
    gridTemplateColumns: 'repeat(2, minmax(0, 1fr))',
    gap: `0 ${tokens.spacingHorizontalL}`,
    '@media (max-width: 640px)': { gridTemplateColumns: 'minmax(0, 1fr)' },
  },
  count: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  tooLong: { color: tokens.colorStatusDangerForeground1 },
  summary: { cursor: 'pointer', paddingBlock: tokens.spacingVerticalXS },
  before: {
    whiteSpace: 'pre-line',
    margin: 0,
    paddingInlineStart: tokens.spacingHorizontalM,
    borderInlineStartWidth: '2px',
    borderInlineStartStyle: 'solid',
    borderInlineStartColor: tokens.colorNeutralStroke1,
  },
});

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
  const styles = useStyles();
  const id = useId();
  const { tab, format } = useWords();
  const texts = tab.draft;
  const lang = view.body.contentLanguage;
  const isTooLong = text.length > LIMITS.explanation;
  const most = format.number(LIMITS.explanation);
  const showsStored = section.stored !== undefined && section.stored !== text;
  return (
    <section className={styles.root}>
      <label htmlFor={id} className={styles.label} lang={section.name && lang}>
        {section.name ?? texts.explanation}
      </label>
      <div className={mergeClasses(theirs !== undefined && styles.sideBySide)}>
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
          <p id={`${id}-count`} className={mergeClasses(styles.count, isTooLong && styles.tooLong)}>
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
  const styles = useStyles();
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
