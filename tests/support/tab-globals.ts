/** What jsdom lacks and Fluent or teams-js ask for as they load. */
import { TextDecoder, TextEncoder } from 'node:util';

class NoResizeObserver {
  observe(): void {}
  unobserve(): void {}
  disconnect(): void {}
}

const noNetwork: typeof fetch = () => Promise.reject(new TypeError('Tests have no network.'));

const noMatch = (media: string): MediaQueryList => ({
  media,
  matches: false,
  onchange: null,
  addEventListener() {},
  removeEventListener() {},
  addListener() {},
  removeListener() {},
  dispatchEvent: () => true,
});

globalThis.ResizeObserver ??= NoResizeObserver;
globalThis.fetch ??= noNetwork;
globalThis.matchMedia ??= noMatch;
Object.assign(globalThis, { TextDecoder, TextEncoder });
