import { EnvHttpProxyAgent } from 'undici';

/** Uses HTTPS_PROXY and NO_PROXY for https. Plain http reaches only this computer, so it has no proxy. */
export const createProxiedAgent = (
  options: ConstructorParameters<typeof EnvHttpProxyAgent>[0] = {},
): EnvHttpProxyAgent =>
  new EnvHttpProxyAgent({
    ...options,
    httpProxy: '',
  });
