import { useWords } from '../lib/words/words.ts';
import { PageSkeleton } from './page-skeleton.tsx';
import { useVisuallyHidden } from './visually-hidden.ts';

/** The skeleton, and the word for it to those who do not see it. */
export function Waiting() {
  const hidden = useVisuallyHidden();
  return (
    <>
      <p role="status" className={hidden}>
        {useWords().tab.loading}
      </p>
      <PageSkeleton />
    </>
  );
}
