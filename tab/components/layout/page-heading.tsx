import { makeStyles, mergeClasses, tokens, typographyStyles } from '@fluentui/react-components';
import { useEffect, useRef, type ReactNode } from 'react';
import { useHeadingListener } from '../../lib/navigation/heading-arrival.ts';
import { useFirstViewWords } from '../../lib/words/words-context.ts';

const useStyles = makeStyles({
  heading: {
    ...typographyStyles.title2,
    marginBlock: `${tokens.spacingVerticalS} ${tokens.spacingVerticalM}`,
    maxWidth: '40em',
    minWidth: 0,
    // A Finnish or Swedish word may be wider than a phone.
    overflowWrap: 'anywhere',
    textWrap: 'balance',
    outlineStyle: 'none',
    '@media (max-width: 480px)': { ...typographyStyles.title3 },
  },
});

interface Props {
  /** The title of the window; the page's name where the heading is a sentence. */
  readonly title: string;
  readonly lang?: string;
  readonly className?: string;
  readonly children: ReactNode;
}

/** The page's only h1. It takes the focus when the page changes. */
export function PageHeading({ title, lang, className, children }: Props) {
  const styles = useStyles();
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
    <h1 ref={heading} tabIndex={-1} lang={lang} className={mergeClasses(styles.heading, className)}>
      {children}
    </h1>
  );
}
