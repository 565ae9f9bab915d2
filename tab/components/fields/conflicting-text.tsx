import { Button } from '@fluentui/react-components';
import { useId } from 'react';
import { useWords } from '../../lib/words/words-context.ts';
import styles from './conflicting-text.module.css';

interface Props {
  readonly text: string;
  readonly lang: string;
  readonly onChoose: (whose: 'mine' | 'theirs') => void;
}

/** Shows a text saved in another window beside this field; saving waits for the reader's choice. */
export function ConflictingText({ text, lang, onChoose }: Props) {
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
      <div data-fault="" className={styles.buttons}>
        <Button onClick={() => onChoose('mine')}>{texts.keepMine}</Button>
        <Button onClick={() => onChoose('theirs')}>{texts.takeTheirs}</Button>
      </div>
    </div>
  );
}
