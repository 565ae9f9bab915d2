import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  group: { border: 0, margin: `${tokens.spacingVerticalM} 0 0`, padding: 0, minWidth: 0 },
  title: { fontWeight: tokens.fontWeightSemibold, padding: 0 },
  note: { color: tokens.colorNeutralForeground2, fontWeight: tokens.fontWeightRegular },
  summary: {
    cursor: 'pointer',
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '2px' },
  },
  options: { paddingBlockStart: tokens.spacingVerticalXS },
});

interface Props {
  readonly title: string;
  /** The chosen options, shown while the group is folded. */
  readonly note?: string;
  readonly folded?: boolean;
  readonly children: ReactNode;
}

export function OptionGroup({ title, note, folded = false, children }: Props) {
  const styles = useStyles();
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
