import { useEffect, useRef, useState, type RefObject } from 'react';
import { useBeforePrint } from '../print/use-before-print.ts';

/** A screen shows fewer rows. The others are added in steps too short to delay a key press or a scroll. */
const INITIAL_ROWS = 8;
const STEP = 8;
/** Rows up to this count are added while the browser is idle; later ones when they near the viewport. */
const MAX_IDLE_ROWS = 120;
const ROWS_PER_REQUEST = 30;

/** Rows are added this far below the viewport, so that they exist before the reader scrolls to them. */
const LOAD_MARGIN = '1500px 0px';

interface LazyRows<Element> {
  /** How many rows to render. */
  readonly most: number;
  readonly showMore: () => void;
  /** Attach it to an element under the last row; more rows are added when it nears the viewport. */
  readonly end: RefObject<Element | null>;
}

/** Renders a long list in steps, and in full for printing. A new value of `list` starts again from the first rows. */
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

/** Runs `work` when it does not delay input. Not every browser has `requestIdleCallback`. */
function whenIdle(work: () => void): () => void {
  if ('requestIdleCallback' in window) {
    const idle = window.requestIdleCallback(work);
    return () => window.cancelIdleCallback(idle);
  }
  const timer = setTimeout(work, 50);
  return () => clearTimeout(timer);
}
