import { createContext, useContext } from 'react';
import { arriveAtHeading } from './scroll-positions.ts';

/** Told of every page heading as it appears. */
export type HeadingHandler = (heading: HTMLElement) => void;

/**
 * The first heading tells the host that there is something to read; each later one takes the focus,
 * so that those who do not see the page change hear it.
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
