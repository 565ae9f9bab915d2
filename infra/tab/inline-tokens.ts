import type { Plugin } from 'vite';

const TOKEN =
  /(?<![.\w/])tokens\.((?:border|color|curve|duration|font|lineHeight|shadow|spacing|stroke|zIndex)\w+)/g;

/** `tokens.name` is `var(--name)`: written out, the map of all of them need not be loaded. */
export function inlineTokens(): Plugin {
  return {
    name: 'write-out-tokens',
    transform: {
      filter: { id: /\.(js|tsx?)$/, code: 'tokens.' },
      handler: (code) => code.replace(TOKEN, '"var(--$1)"'),
    },
  };
}
