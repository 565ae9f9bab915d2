import { createContext, useContext } from 'react';

/** Told of every page heading as it appears. */
export type Arrive = (heading: HTMLElement) => void;

/**
 * The first heading tells the host that there is something to read; each later one takes the focus,
 * so that those who do not see the page change hear it.
 */
export function createArrival(ready: () => void): Arrive {
  let first = true;
  return (heading) => {
    if (first) ready();
    else heading.focus();
    first = false;
  };
}

const ArrivalContext = createContext<Arrive>(() => undefined);

export const ArrivalProvider = ArrivalContext.Provider;

export const useArrive = (): Arrive => useContext(ArrivalContext);
