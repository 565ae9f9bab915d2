import { useState } from 'react';
import { instantOf, type Instant } from '../../../domain/common/month.ts';
import { useFirstViewWords } from '../../lib/words/words-context.ts';
import { useBeforePrint } from './use-before-print.ts';

/** The date of printing, shown on paper only. */
export function PrintDate() {
  const { tab, format } = useFirstViewWords();
  const [at, setAt] = useState<Instant>();
  useBeforePrint(() => setAt(instantOf(new Date())));
  return at && <span className="only-on-paper">{tab.printed(format.instant(at))}</span>;
}
