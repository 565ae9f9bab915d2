import { Button, mergeClasses } from '@fluentui/react-components';
import type { MouseEvent } from 'react';
import { flushSync } from 'react-dom';
import { useWords } from '../../../lib/words/words-context.ts';
import { useFormStyles } from './notes-form-styles.ts';

interface Props {
  /** What the row is, for who does not see where the buttons stand. */
  readonly what: string;
  readonly isFirst: boolean;
  readonly isLast: boolean;
  readonly onMove: (by: -1 | 1) => void;
  readonly onRemove: () => void;
}

/** Moves a row among its like, or takes it out. */
export function RowTools({ what, isFirst, isLast, onMove, onRemove }: Props) {
  const styles = useFormStyles();
  const texts = useWords().tab.themeForm;
  const move =
    (by: -1 | 1) =>
    ({ currentTarget }: MouseEvent<HTMLElement>): void => {
      // Moving a row in the page takes the focus from its button.
      flushSync(() => onMove(by));
      currentTarget.focus();
    };
  return (
    <div className={mergeClasses(styles.tools, styles.beside)}>
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
