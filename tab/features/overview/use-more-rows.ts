import {
  startTransition,
  useDeferredValue,
  useEffect,
  useRef,
  useState,
  type RefObject,
} from 'react';
import { flushSync } from 'react-dom';

/** What a screen shows at once; the others come as soon as these can be read. */
const AT_FIRST = 40;
const AT_MOST = 120;
const STEP = 30;

/** How far below the screen the next rows are drawn, so that they are there when they come into sight. */
const AHEAD = '1500px 0px';

interface MoreRows<Element> {
  /** How many rows are drawn. */
  readonly most: number;
  readonly showMore: () => void;
  /** Of what stands under the last row; when it comes near the screen, there is more. */
  readonly end: RefObject<Element | null>;
}

/** Draws long lists piece by piece: as one scrolls, and all of them on paper. `rows` starts anew. */
export function useMoreRows<Element extends HTMLElement>(rows: object): MoreRows<Element> {
  const [grown, setGrown] = useState({ rows, most: AT_MOST });
  const allowed = grown.rows === rows ? grown.most : AT_MOST;
  const most = useDeferredValue(allowed, AT_FIRST);
  const end = useRef<Element>(null);
  const showMore = (): void => {
    startTransition(() => setGrown({ rows, most: most + STEP }));
  };

  useEffect(() => {
    const element = end.current;
    if (!element || !('IntersectionObserver' in window)) return undefined;
    const observer = new IntersectionObserver(
      (seen) => {
        if (seen.some((one) => one.isIntersecting))
          startTransition(() => setGrown({ rows, most: most + STEP }));
      },
      { rootMargin: AHEAD },
    );
    observer.observe(element);
    return () => observer.disconnect();
  }, [rows, most]);

  useEffect(() => {
    const all = (): void => flushSync(() => setGrown({ rows, most: Infinity }));
    window.addEventListener('beforeprint', all);
    return () => window.removeEventListener('beforeprint', all);
  }, [rows]);

  return { most, showMore, end };
}
