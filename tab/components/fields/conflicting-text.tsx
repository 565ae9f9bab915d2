import { Button, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { useId } from 'react';
import { useWords } from '../../lib/words/words-context.ts';

const useStyles = makeStyles({
  root: {
    marginBlock: `${tokens.spacingVerticalXS} ${tokens.spacingVerticalS}`,
    alignSelf: 'start',
    padding: tokens.spacingVerticalM,
    border: `2px solid ${tokens.colorStatusWarningBorder2}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  title: { ...typographyStyles.body1Strong, margin: 0 },
  text: { whiteSpace: 'pre-line', maxHeight: '16em', overflowY: 'auto' },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

interface Props {
  readonly text: string;
  readonly lang: string;
  readonly onChoose: (whose: 'mine' | 'theirs') => void;
}

/** Shows a text saved in another window beside this field; saving waits for the reader's choice. */
export function ConflictingText({ text, lang, onChoose }: Props) {
  const styles = useStyles();
  const id = useId();
  const texts = useWords().tab.draft;
  return (
    <div role="group" aria-labelledby={id} className={styles.root}>
      <h2 id={id} className={styles.title}>
        {texts.theirs}
      </h2>
      {/* Focusable, because a long text scrolls and the keyboard must reach it. */}
      <p className={styles.text} lang={text === '' ? undefined : lang} tabIndex={0}>
        {text === '' ? texts.noText : text}
      </p>
      <div className={styles.buttons}>
        <Button onClick={() => onChoose('mine')}>{texts.keepMine}</Button>
        <Button onClick={() => onChoose('theirs')}>{texts.takeTheirs}</Button>
      </div>
    </div>
  );
}
