import { createContext, useContext } from 'react';
import type { Host } from './host.ts';

const HostKindContext = createContext<Host['kind']>('browser');

export const HostKindProvider = HostKindContext.Provider;

/** In Teams, a new browser window has no sign-in. */
export const useIsInTeams = (): boolean => useContext(HostKindContext) === 'teams';
