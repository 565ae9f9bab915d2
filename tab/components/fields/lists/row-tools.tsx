import { Button } from '@fluentui/react-components';
import type { MouseEvent } from 'react';
import { flushSync } from 'react-dom';
import { useWords } from '../../../lib/words/words-context.ts';
import base from '../../layout/base.module.css';

interface Props {
  /** Names the row for screen readers. */
  readonly what: string;
  readonly isFirst: boolean;
  readonly isLast: boolean;
  readonly onMove: (by: -1 | 1) => void;
  /** Undefined when the row must stay. */
  readonly onRemove: (() => void) | undefined;
}

/** Buttons to move or remove a row of a list. */
export function RowTools({ what, isFirst, isLast, onMove, onRemove }: Props) {
  const texts = useWords().tab.form;
  const move =
    (by: -1 | 1) =>
    ({ currentTarget }: MouseEvent<HTMLElement>): void => {
      // The move takes the focus from the pressed button, so the button is focused again.
      flushSync(() => onMove(by));
      currentTarget.focus();
    };
  const button = (
    text: string,
    disabled: boolean,
    onClick: (event: MouseEvent<HTMLElement>) => void,
  ) => (
    <Button
      size="small"
      aria-label={texts.rowAct(text, what)}
      disabledFocusable={disabled}
      onClick={onClick}
    >
      {text}
    </Button>
  );
  return (
    <div className={base.buttons}>
      {button(texts.up, isFirst, move(-1))}
      {button(texts.down, isLast, move(1))}
      {onRemove && button(texts.remove, false, onRemove)}
    </div>
  );
}
