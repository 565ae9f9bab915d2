import { createContext, useContext } from 'react';
import type { ApiClient } from './client.ts';

const ClientContext = createContext<ApiClient | undefined>(undefined);

export const ClientProvider = ClientContext.Provider;

export function useClient(): ApiClient {
  const client = useContext(ClientContext);
  if (!client) throw new Error('useClient needs a ClientProvider above it.');
  return client;
}
