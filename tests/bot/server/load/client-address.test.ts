import type { IncomingMessage } from 'node:http';
import {
  createAddressReader,
  parseTrustedProxies,
  type TrustedProxies,
} from '../../../../bot/server/load/client-address.ts';

const addressOf = (peer: string, forwarded: string | undefined, trusted?: TrustedProxies): string =>
  createAddressReader(trusted)({
    headers: forwarded === undefined ? {} : { 'x-forwarded-for': forwarded },
    connection: { remoteAddress: peer },
    socket: { remoteAddress: peer },
  } as unknown as IncomingMessage);

const PROXY: TrustedProxies = ['10.0.0.0/8'];

describe('the address of a client', () => {
  it.each<[string, string, string | undefined, TrustedProxies | undefined, string]>([
    ['the peer when nothing is trusted', '203.0.113.9', '198.51.100.1', undefined, '203.0.113.9'],
    ['the peer when it is no proxy', '203.0.113.9', '198.51.100.1', PROXY, '203.0.113.9'],
    ['what the proxy says', '10.0.0.1', '198.51.100.1', PROXY, '198.51.100.1'],
    ['the last that no proxy said', '10.0.0.1', '6.6.6.6, 198.51.100.1', PROXY, '198.51.100.1'],
    ['behind two proxies', '10.0.0.1', '198.51.100.1, 10.9.9.9', PROXY, '198.51.100.1'],
    [
      'what App Service says',
      '169.254.1.1',
      '6.6.6.6, 198.51.100.1:50123',
      'azure',
      '198.51.100.1',
    ],
    ['the peer without a header', '169.254.1.1', undefined, 'azure', '169.254.1.1'],
    ['without the port of IPv6', '169.254.1.1', '[2001:db8::1]:443', 'azure', '2001:db8:0:0'],
    ['the network of IPv6', '2001:db8:1:2:3:4:5:6', undefined, undefined, '2001:db8:1:2'],
    ['the network of short IPv6', '2001:db8::6', undefined, undefined, '2001:db8:0:0'],
    ['nonsense as one address', '10.0.0.1', 'nonsense', PROXY, 'nonsense'],
  ])('is %s', (_what, peer, forwarded, trusted, expected) => {
    expect(addressOf(peer, forwarded, trusted)).toBe(expected);
  });

  it.each(['azure', '10.0.0.0/8', '127.0.0.1, 2001:db8::/32', 'loopback'])(
    'may come from the proxies %s',
    (text) => {
      expect(parseTrustedProxies(text)).toBeDefined();
    },
  );

  it.each(['Azure', 'everyone', '10.0.0.0/99', '10.0.0', ''])('may not come from %j', (text) => {
    expect(parseTrustedProxies(text)).toBeUndefined();
  });
});
