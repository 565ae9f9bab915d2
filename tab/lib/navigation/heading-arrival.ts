import { createContext, useContext } from 'react';
import { arriveAtHeading } from './scroll-positions.ts';

/** Called for every page heading when it appears. */
export type HeadingHandler = (heading: HTMLElement) => void;

/**
 * The first heading tells the host that the page is readable. Each later heading takes the focus, so that screen
 * readers announce the new page.
 */
export function createHeadingListener(ready: () => void): HeadingHandler {
  let first = true;
  return (heading) => {
    if (first) ready();
    else arriveAtHeading(heading);
    first = false;
  };
}

const HeadingListenerContext = createContext<HeadingHandler>(() => undefined);

export const HeadingListenerProvider = HeadingListenerContext.Provider;

export const useHeadingListener = (): HeadingHandler => useContext(HeadingListenerContext);
