import { useEffect, useRef, type ReactNode } from 'react';
import { useHeadingListener } from '../../../lib/navigation/heading-arrival.ts';
import { useWords } from '../../../lib/words/words-context.ts';
import { useSlideStyles } from './slide-styles.ts';

/** Marks what the focus stays on when another goal comes on. */
export const CONTROLS = { 'data-meeting-controls': '' } as const;

interface Props {
  /** Of the window. */
  readonly title: string;
  readonly lang?: string | undefined;
  readonly children: ReactNode;
}

/** The goal's h1. It takes the focus, unless that stands on one of the controls, where it is needed again. */
export function SlideHeading({ title, lang, children }: Props) {
  const styles = useSlideStyles();
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
