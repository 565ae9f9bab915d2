import type { ReactNode } from 'react';
import styles from './option-group.module.css';

interface Props {
  readonly title: string;
  /** The chosen options, shown while the group is folded. */
  readonly note?: string;
  readonly folded?: boolean;
  readonly children: ReactNode;
}

export function OptionGroup({ title, note, folded = false, children }: Props) {
  if (!folded)
    return (
      <fieldset className={styles.group}>
        <legend className={styles.title}>{title}</legend>
        <div className={styles.options}>{children}</div>
      </fieldset>
    );
  return (
    <details className={styles.group}>
      <summary className={styles.summary}>
        <span className={styles.title}>{title}</span> <span className={styles.note}>{note}</span>
      </summary>
      <div role="group" aria-label={title} className={styles.options}>
        {children}
      </div>
    </details>
  );
}
