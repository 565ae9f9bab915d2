import { useEffect, useState } from 'react';
import { useCoreWords } from '../../lib/words/words-context.ts';
import { PageSkeleton } from './page-skeleton.tsx';
import { useVisuallyHidden } from '../layout/visually-hidden.ts';

/** In milliseconds; from then on the wait is explained. */
const LONG = 8000;

/** The skeleton, and the word for it to those who do not see it. */
export function Waiting() {
  const hidden = useVisuallyHidden();
  const { loading, connection } = useCoreWords().tab;
  const [isLong, setLong] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLong(true), LONG);
    return () => clearTimeout(timer);
  }, []);
  return (
    <>
      <p role="status" className={isLong ? undefined : hidden}>
        {isLong ? (navigator.onLine ? connection.slow : connection.offlineEmpty) : loading}
      </p>
      <PageSkeleton />
    </>
  );
}
