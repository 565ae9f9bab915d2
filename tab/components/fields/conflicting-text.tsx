import { clsx } from 'clsx';
import { Button } from '@fluentui/react-components';
import { useId } from 'react';
import { useWords } from '../../lib/words/words-context.ts';
import base from '../layout/base.module.css';
import panel from '../layout/panel.module.css';
import styles from './conflicting-text.module.css';

interface Props {
  readonly text: string;
  readonly lang: string;
  readonly onChoose: (whose: 'mine' | 'theirs') => void;
}

/** Shows the text that another window saved for the same field; saving waits for the reader's choice. */
export function ConflictingText({ text, lang, onChoose }: Props) {
  const id = useId();
  const texts = useWords().tab.draft;
  return (
    <div role="group" aria-labelledby={id} className={clsx(panel.frame, styles.root)}>
      <h2 id={id} className={clsx(base.text, base.smallHeading)}>
        {texts.theirs}
      </h2>
      {/* Focusable, so that the keyboard can scroll a long text. */}
      <p className={styles.text} lang={text === '' ? undefined : lang} tabIndex={0}>
        {text === '' ? texts.noText : text}
      </p>
      <div data-fault="" className={base.buttons}>
        <Button onClick={() => onChoose('mine')}>{texts.keepMine}</Button>
        <Button onClick={() => onChoose('theirs')}>{texts.takeTheirs}</Button>
      </div>
    </div>
  );
}
