import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { useEffect, useId, useRef, type ReactNode } from 'react';

const useStyles = makeStyles({
  root: {
    marginBlock: tokens.spacingVerticalL,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL}`,
    border: `2px solid ${tokens.colorStatusWarningBorder2}`,
    borderRadius: tokens.borderRadiusMedium,
    outlineStyle: 'none',
    boxSizing: 'border-box',
    maxWidth: '46em',
  },
  title: { ...typographyStyles.subtitle2, margin: 0 },
});

interface Props {
  readonly title: string;
  readonly lang?: string;
  readonly level?: 'h2' | 'h3' | 'h4';
  readonly children: ReactNode;
}

/** A decision to make before anything is saved; it takes the focus when it appears. */
export function Panel({ title, lang, level: Heading = 'h2', children }: Props) {
  const styles = useStyles();
  const id = useId();
  const panel = useRef<HTMLDivElement>(null);
  useEffect(() => panel.current?.focus(), []);
  return (
    <div ref={panel} role="group" tabIndex={-1} aria-labelledby={id} className={styles.root}>
      <Heading id={id} className={styles.title} lang={lang}>
        {title}
      </Heading>
      {children}
    </div>
  );
}
