import { useEffect, useRef, useState, type RefObject } from 'react';
import { useBeforePrint } from '../print/use-before-print.ts';

/** More than a screen shows at once; the others come in steps that each leave room for a key or a scroll. */
const INITIAL_ROWS = 8;
const STEP = 8;
/** So far the rows come by themselves; further ones as they come near the screen. */
const MAX_IDLE_ROWS = 120;
const ROWS_PER_REQUEST = 30;

/** How far below the screen the next rows are drawn, so that they are there when they come into sight. */
const LOAD_MARGIN = '1500px 0px';

interface LazyRows<Element> {
  /** How many rows are drawn. */
  readonly most: number;
  readonly showMore: () => void;
  /** Of what stands under the last row; when it comes near the screen, there is more. */
  readonly end: RefObject<Element | null>;
}

/** Draws long lists piece by piece, and all of them on paper. Another `list` starts anew. */
export function useLazyRows<Element extends HTMLElement>(list: unknown): LazyRows<Element> {
  const [grown, setGrown] = useState({ list, most: INITIAL_ROWS });
  const most = grown.list === list ? grown.most : INITIAL_ROWS;
  const end = useRef<Element>(null);

  useEffect(() => {
    const element = end.current;
    if (!element) return undefined;
    const goOn = (): void => setGrown({ list, most: most + STEP });
    if (most < MAX_IDLE_ROWS) return whenIdle(goOn);
    if (!('IntersectionObserver' in window)) return undefined;
    const observer = new IntersectionObserver(
      (seen) => {
        if (seen.some((one) => one.isIntersecting)) goOn();
      },
      { rootMargin: LOAD_MARGIN },
    );
    observer.observe(element);
    return () => observer.disconnect();
  }, [list, most]);

  useBeforePrint(() => setGrown({ list, most: Infinity }));

  return { most, showMore: () => setGrown({ list, most: most + ROWS_PER_REQUEST }), end };
}

/** What a reader does goes before rows that nobody sees yet; not every browser tells when it is idle. */
function whenIdle(work: () => void): () => void {
  if ('requestIdleCallback' in window) {
    const idle = window.requestIdleCallback(work);
    return () => window.cancelIdleCallback(idle);
  }
  const timer = setTimeout(work, 50);
  return () => clearTimeout(timer);
}
