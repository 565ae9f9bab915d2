import { clsx } from 'clsx';
import { useEffect, useRef, useState } from 'react';
import { totalsInWords } from '../../../components/words/run-words.ts';
import { useWords, type TabWords } from '../../../lib/words/words-context.ts';
import type { ShownRun } from './use-shown-run.ts';
import base from '../../../components/layout/base.module.css';

/** Screen readers get at most one announcement in this time. */
const ANNOUNCE_EVERY_MS = 5_000;

/** Shows whether the data is live, and announces the totals at most once per interval. */
export function LiveStatus({ shown }: { readonly shown: ShownRun }) {
  const words = useWords();
  const isTrouble = shown.liveness === 'offline' || shown.liveness === 'lost';
  const spoken = useThrottledText(totalsInWords(shown.run.totals, words), ANNOUNCE_EVERY_MS);
  return (
    <>
      {shown.run.finishedAt === undefined && (
        <p className={clsx(base.remark, isTrouble && base.trouble)}>
          {livenessInWords(shown, words)}
        </p>
      )}
      <p aria-live="polite" className={base.visuallyHidden}>
        {spoken}
      </p>
    </>
  );
}

function livenessInWords({ liveness, at }: ShownRun, { tab, format }: TabWords): string {
  switch (liveness) {
    case 'connecting':
      return tab.run.connecting;
    case 'live':
      return tab.run.live;
    case 'polling':
      return tab.run.polling(format.time(at));
    case 'offline':
      return tab.run.offline(format.time(at));
    case 'lost':
      return tab.run.lost;
  }
}

/** The latest text, changed at most once per interval. */
function useThrottledText(text: string, milliseconds: number): string {
  const [texts, setSaid] = useState(text);
  const last = useRef(0);
  useEffect(() => {
    const wait = Math.max(0, last.current + milliseconds - Date.now());
    const timer = setTimeout(() => {
      last.current = Date.now();
      setSaid(text);
    }, wait);
    return () => clearTimeout(timer);
  }, [text, milliseconds]);
  return texts;
}
