import { useEffect, useRef, type ReactNode } from 'react';
import { clsx } from 'clsx';
import { useHeadingListener } from '../../lib/navigation/heading-arrival.ts';
import { useFirstViewWords } from '../../lib/words/words-context.ts';
import styles from './page-heading.module.css';

interface Props {
  /** Title of the window: the page's name, also where the heading is a sentence. */
  readonly title: string;
  readonly lang?: string;
  readonly className?: string | undefined;
  readonly children: ReactNode;
}

/** The page's only h1. It takes the focus when the page changes. */
export function PageHeading({ title, lang, className, children }: Props) {
  const { tab } = useFirstViewWords();
  const arrive = useHeadingListener();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (heading.current) arrive(heading.current);
  }, [arrive]);
  useEffect(() => {
    document.title = tab.documentTitle(title);
  }, [tab, title]);
  return (
    <h1 ref={heading} tabIndex={-1} lang={lang} className={clsx(styles.heading, className)}>
      {children}
    </h1>
  );
}
