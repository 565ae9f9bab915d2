import { isIP } from 'node:net';

const GUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

const LOOPBACK = /^(?:localhost|127\.0\.0\.1|\[::1\])$/;

export const asWritten = (text: string): string => text;

export const parseWith =
  (pattern: { readonly test: (text: string) => boolean }) =>
  (text: string): string | undefined =>
    pattern.test(text) ? text : undefined;

export const parseWord =
  <Word extends string>(...words: readonly Word[]) =>
  (text: string): Word | undefined =>
    words.find((word) => word === text.toLowerCase());

export function parseGuid(text: string): string | undefined {
  return GUID.test(text) ? text.toLowerCase() : undefined;
}

export function parsePort(text: string): number | undefined {
  const port = Number(text);
  return /^\d+$/.test(text) && port >= 1 && port <= 65535 ? port : undefined;
}

export const parseListenAddress = (text: string): string | undefined =>
  isIP(text) !== 0 || text === 'localhost' ? text : undefined;

export function parseSendRate(text: string): number | undefined {
  const rate = Number(text);
  return /^\d{1,2}$/.test(text) && rate >= 1 && rate <= 50 ? rate : undefined;
}

export function parseSwitch(text: string): boolean | undefined {
  if (text === 'on') return true;
  return text === 'off' ? false : undefined;
}

export function parseDrainSeconds(text: string): number | undefined {
  const seconds = Number(text);
  return /^\d{1,3}$/.test(text) && seconds >= 1 && seconds <= 110 ? seconds : undefined;
}

/** An https address without a trailing slash. Plain http is accepted only on this computer. */
export function parseServiceUrl(text: string): string | undefined {
  const url = URL.parse(text);
  if (!url || url.username || url.search || url.hash) return undefined;
  const isSafe =
    url.protocol === 'https:' || (url.protocol === 'http:' && LOOPBACK.test(url.hostname));
  return isSafe ? text.replace(/(?<!\/)\/+$/, '') : undefined;
}

/** Needs the key, which names the resource and lets nobody in, and the address of its region. */
export function parseTelemetryTarget(text: string): string | undefined {
  const key = /(?:^|;)\s*InstrumentationKey=([0-9a-f-]{36})\s*(?:;|$)/i.exec(text)?.[1];
  const endpoint = /(?:^|;)\s*IngestionEndpoint=(https:[^;\s]+)\s*(?:;|$)/i.exec(text)?.[1];
  const isUsable = parseServiceUrl(endpoint ?? '') !== undefined;
  return key !== undefined && parseGuid(key) !== undefined && isUsable ? text : undefined;
}

export const parseHostOfUrl = (text: string): string | undefined =>
  URL.parse(text)?.hostname || undefined;

export function parseProxyUrl(text: string): string | undefined {
  const url = URL.parse(text);
  return url && /^https?:$/.test(url.protocol) && url.hostname ? text : undefined;
}

/** Host names separated by commas. A name that starts with a dot stands for every host below it. */
export function parseHosts(text: string): readonly string[] | undefined {
  const hosts = text.split(',').map((host) => host.trim());
  return hosts.every((host) => /^\.?[a-z0-9-]+(?:\.[a-z0-9-]+)*$/.test(host)) ? hosts : undefined;
}

/** Refuses addresses with a scheme, which would match no host. */
export const parseHostsWithoutProxy = (text: string): string | undefined =>
  text.split(/[\s,]+/).every((host) => /^[a-z0-9.*:[\]_-]+$/i.test(host)) ? text : undefined;

/** Accepts only the emulator on this computer: either its short form, or addresses of both services. */
export function parseEmulator(text: string): string | undefined {
  const parts = new Map(
    text.split(';').flatMap((part) => {
      const [name = '', ...value] = part.split('=');
      return value.length > 0 ? [[name.trim().toLowerCase(), value.join('=').trim()] as const] : [];
    }),
  );
  if (parts.get('usedevelopmentstorage') === 'true') return text;
  const isLocal = ['tableendpoint', 'queueendpoint'].every((name) => {
    const url = URL.parse(parts.get(name) ?? '');
    return url !== null && LOOPBACK.test(url.hostname);
  });
  // Azure's client rejects a string without its first part, although the addresses name the protocol, too.
  const needed = ['defaultendpointsprotocol', 'accountname', 'accountkey'];
  return isLocal && needed.every((name) => parts.get(name)) ? text : undefined;
}
