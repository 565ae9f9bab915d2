import type { IncomingMessage } from 'node:http';
import { isIPv6 } from 'node:net';
import proxyaddr from 'proxy-addr';

/**
 * Proxies whose `X-Forwarded-For` is believed: networks in CIDR form, or `azure`. On App Service only
 * its own front end reaches the server; it appends the address and port that it saw.
 */
export type TrustedProxies = 'azure' | readonly string[];

/** Returns undefined unless the text is `azure`, or addresses and networks separated by commas. */
export function parseTrustedProxies(text: string): TrustedProxies | undefined {
  if (text === 'azure') return text;
  const networks = text.split(',').map((network) => network.trim());
  try {
    proxyaddr.compile(networks);
    return networks;
  } catch {
    return undefined;
  }
}

/** Returns a function that finds the client's address, without its port; of IPv6 only the network. */
export function createAddressReader(
  trusted: TrustedProxies = [],
): (request: IncomingMessage) => string {
  const isTrusted =
    trusted === 'azure'
      ? (_address: string, hops: number) => hops === 0
      : proxyaddr.compile([...trusted]);
  return (request) => networkOf(withoutPort(proxyaddr(request, isTrusted)));
}

const withoutPort = (address: string): string =>
  /^\[(.+)\](?::\d+)?$/.exec(address)?.[1] ??
  /^(\d+\.\d+\.\d+\.\d+):\d+$/.exec(address)?.[1] ??
  address;

/** One household or office has a whole /64 of IPv6, so single addresses say nothing. */
function networkOf(address: string): string {
  if (!isIPv6(address) || /^::ffff:/i.test(address)) return address;
  const { hostname } = new URL(`http://[${address}]`);
  const [before = '', after = ''] = hostname.slice(1, -1).split('::');
  const groups = before.split(':').filter(Boolean);
  const rest = after.split(':').filter(Boolean);
  const zeros = Array<string>(Math.max(0, 8 - groups.length - rest.length)).fill('0');
  return [...groups, ...zeros, ...rest].slice(0, 4).join(':');
}
