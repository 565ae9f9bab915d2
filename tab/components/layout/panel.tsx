import { useId, type ReactNode } from 'react';
import { clsx } from 'clsx';
import { focusOnMount } from '../../lib/focus/focus.ts';
import base from './base.module.css';
import styles from './panel.module.css';

interface Props {
  readonly title: string;
  readonly lang?: string;
  readonly level?: 'h2' | 'h3' | 'h4';
  readonly children: ReactNode;
}

/** Asks for a decision before anything is saved; the panel takes the focus when it appears. */
export function Panel({ title, lang, level: Heading = 'h2', children }: Props) {
  const id = useId();
  return (
    <div
      ref={focusOnMount}
      role="group"
      tabIndex={-1}
      aria-labelledby={id}
      className={clsx(styles.frame, styles.root)}
    >
      <Heading id={id} className={clsx(base.text, base.subheading)} lang={lang}>
        {title}
      </Heading>
      {children}
    </div>
  );
}
