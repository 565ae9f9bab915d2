import { Button } from '@fluentui/react-components';
import { clsx } from 'clsx';
import type { RefObject } from 'react';
import { focusIn } from '../../lib/focus/focus.ts';
import { useWords } from '../../lib/words/words-context.ts';
import type { Selection } from './use-selection.ts';
import form from '../fields/form.module.css';
import base from '../layout/base.module.css';
import styles from './selection.module.css';

interface Props<Row> {
  readonly of: Selection<Row>;
  readonly table: RefObject<HTMLTableElement | null>;
}

/** Says how many rows are selected, and what can be done with them. Stays in reach while the table is scrolled. */
export function SelectionBar<Row>({ of: { selected, select, actions }, table }: Props<Row>) {
  const texts = useWords().tab.table;
  const hasAny = selected.length > 0;
  return (
    <div
      data-form-foot={hasAny ? '' : undefined}
      className={clsx(base.notOnPaper, hasAny && styles.bar, hasAny && form.sticky)}
    >
      {/* Rendered while still empty: otherwise screen readers do not announce the first text. */}
      <p role="status" className={clsx(base.text, base.strong)}>
        {hasAny && texts.selected(selected.length)}
      </p>
      {hasAny && (
        <Button
          onClick={() => {
            // The bar is about to disappear, so focus moves to the first selected row.
            focusIn(table.current, 'tbody input:checked');
            select(selected, false);
          }}
        >
          {texts.clear}
        </Button>
      )}
      {hasAny && actions(selected)}
    </div>
  );
}
