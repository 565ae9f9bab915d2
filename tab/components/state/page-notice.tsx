import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { PageHeading } from '../layout/page-heading.tsx';

const useStyles = makeStyles({
  root: { paddingBlock: tokens.spacingVerticalXXXL, maxWidth: '40em' },
  text: { marginBlock: `0 ${tokens.spacingVerticalL}`, lineHeight: tokens.lineHeightBase400 },
});

interface Props {
  readonly title: string;
  readonly text: string;
  readonly children?: ReactNode;
}

export function PageNotice({ title, text, children }: Props) {
  const styles = useStyles();
  return (
    <div className={styles.root}>
      <PageHeading title={title}>{title}</PageHeading>
      <p className={styles.text}>{text}</p>
      {children}
    </div>
  );
}
