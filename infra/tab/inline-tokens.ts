import type { Plugin } from 'vite';

const TOKEN =
  /(?<![.\w/])tokens\.((?:border|color|curve|duration|font|lineHeight|shadow|spacing|stroke|zIndex)\w+)/g;

/** Writes `var(--name)` for `tokens.name`, so that the map of all tokens need not be loaded. */
export function inlineTokens(): Plugin {
  return {
    name: 'inline-tokens',
    transform: {
      filter: { id: /\.(js|tsx?)$/, code: 'tokens.' },
      handler: (code) => code.replace(TOKEN, '"var(--$1)"'),
    },
  };
}
