import { useEffect, useRef, type ReactNode } from 'react';
import { useHeadingListener } from '../../../lib/navigation/heading-arrival.ts';
import { useWords } from '../../../lib/words/words-context.ts';
import styles from './slide.module.css';

/** Marks controls that keep the focus when the goal changes. */
export const CONTROLS = { 'data-meeting-controls': '' } as const;

interface Props {
  /** Title of the window. */
  readonly title: string;
  readonly lang?: string | undefined;
  readonly children: ReactNode;
}

/** The goal's h1. It takes the focus, except from a control, which the reader is likely to press again. */
export function SlideHeading({ title, lang, children }: Props) {
  const { tab } = useWords();
  const arrive = useHeadingListener();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    document.documentElement.scrollTop = 0;
    if (!heading.current || document.activeElement?.closest('[data-meeting-controls]')) return;
    arrive(heading.current);
  }, [arrive]);
  useEffect(() => {
    document.title = tab.documentTitle(title);
  }, [tab, title]);
  return (
    <h1 ref={heading} tabIndex={-1} lang={lang} className={styles.name}>
      {children}
    </h1>
  );
}
