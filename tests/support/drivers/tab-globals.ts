import { options } from 'preact';
import { TextDecoder, TextEncoder } from 'node:util';

/** What jsdom lacks and Fluent asks for as it loads. */
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

/** There are no frames to wait for; what follows a drawing still comes after what was under way. */
const soon = setTimeout;
options.requestAnimationFrame = (work) => soon(work, 0);
