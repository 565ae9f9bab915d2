import { Button } from '@fluentui/react-components';
import type { MouseEvent } from 'react';
import { flushSync } from 'react-dom';
import { clsx } from 'clsx';
import { useWords } from '../../../lib/words/words-context.ts';
import styles from './notes-form.module.css';

interface Props {
  /** Names the row for screen readers. */
  readonly what: string;
  readonly isFirst: boolean;
  readonly isLast: boolean;
  readonly onMove: (by: -1 | 1) => void;
  readonly onRemove: () => void;
}

/** Buttons to move or remove a row. */
export function RowTools({ what, isFirst, isLast, onMove, onRemove }: Props) {
  const texts = useWords().tab.themeForm;
  const move =
    (by: -1 | 1) =>
    ({ currentTarget }: MouseEvent<HTMLElement>): void => {
      // Moving the row in the DOM takes the focus from its button.
      flushSync(() => onMove(by));
      currentTarget.focus();
    };
  return (
    <div className={clsx(styles.tools, styles.beside)}>
      <Button
        size="small"
        aria-label={texts.up(what)}
        disabledFocusable={isFirst}
        onClick={move(-1)}
      >
        ↑
      </Button>
      <Button
        size="small"
        aria-label={texts.down(what)}
        disabledFocusable={isLast}
        onClick={move(1)}
      >
        ↓
      </Button>
      <Button size="small" aria-label={texts.remove(what)} onClick={onRemove}>
        ✕
      </Button>
    </div>
  );
}
