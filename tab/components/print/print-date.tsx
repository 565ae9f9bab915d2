import { useState } from 'react';
import { instantOf, type Instant } from '../../../domain/common/month.ts';
import { useCoreWords } from '../../lib/words/words-context.ts';
import { useBeforePrint } from './use-before-print.ts';

/** When the paper was printed; not on screen. */
export function PrintedOn() {
  const { tab, format } = useCoreWords();
  const [at, setAt] = useState<Instant>();
  useBeforePrint(() => setAt(instantOf(new Date())));
  return at && <span className="only-on-paper">{tab.printed(format.instant(at))}</span>;
}
