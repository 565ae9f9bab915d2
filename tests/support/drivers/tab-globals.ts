import { TextDecoder, TextEncoder } from 'node:util';

/** Fluent needs `ResizeObserver` when it is imported, but jsdom has none. */
class NoResizeObserver {
  observe(): void {}
  unobserve(): void {}
  disconnect(): void {}
}

const noMatch = (media: string) => ({
  media,
  matches: false,
  addEventListener: () => undefined,
  removeEventListener: () => undefined,
});

globalThis.ResizeObserver ??= NoResizeObserver;
globalThis.fetch ??= () => Promise.reject(new TypeError('Tests have no network.'));
if (!('TextDecoder' in globalThis)) Object.assign(globalThis, { TextDecoder, TextEncoder });
if (!('matchMedia' in globalThis)) Object.assign(globalThis, { matchMedia: noMatch });
