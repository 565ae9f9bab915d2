import { useEffect, useState } from 'react';
import { useFirstViewWords } from '../../lib/words/words-context.ts';
import { PageSkeleton } from './page-skeleton.tsx';
import base from '../layout/base.module.css';

/** After this many milliseconds, explains the wait. */
const EXPLAIN_AFTER_MS = 8000;

/** The skeleton, with a text for screen readers. */
export function Loading() {
  const { loading, connection } = useFirstViewWords().tab;
  const [isLong, setLong] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLong(true), EXPLAIN_AFTER_MS);
    return () => clearTimeout(timer);
  }, []);
  return (
    <>
      <p role="status" className={isLong ? undefined : base.visuallyHidden}>
        {isLong ? (navigator.onLine ? connection.slow : connection.offlineEmpty) : loading}
      </p>
      <PageSkeleton />
    </>
  );
}
