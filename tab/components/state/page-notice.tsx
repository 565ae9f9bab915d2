import type { ReactNode } from 'react';
import { PageHeading } from '../layout/page-heading.tsx';
import styles from './page-notice.module.css';

interface Props {
  readonly title: string;
  readonly text: string;
  readonly children?: ReactNode;
}

export function PageNotice({ title, text, children }: Props) {
  return (
    <div className={styles.root}>
      <PageHeading title={title}>{title}</PageHeading>
      <p className={styles.text}>{text}</p>
      {children}
    </div>
  );
}
