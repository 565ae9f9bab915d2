import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

import { ROUTES } from '../contract/routes.ts';
import { extractStyles } from '../infra/tab/extract-styles.ts';
import { preloadFirstView } from '../infra/tab/preload-first-view.ts';
import { sizeBudget } from '../infra/tab/size-budget.ts';
import { inlineTokens } from '../infra/tab/inline-tokens.ts';

/** Only card previews need it, and it is as large as all pages of a group. */
const CARD_PICTURE = /\/(card-picture|draw-card)\.tsx?$/;

/** Code shared by the pages after the first view. */
const SHARED =
  /\/tab\/(components\/(?!charts\/(?!totals-bar|segmented-bar-styles)).+|lib\/(arrange-goals|browser\/download-file|(api|connection|drafts)\/[^/]+))$|\/(domain|contract)\//;

const rows = Object.entries(ROUTES).map(([kind, { chunk, feature = kind }]) => ({
  chunk,
  feature,
}));

/** One for each chunk of pages; the first view is in `start` and `drawing`. */
const pages = [...new Set(rows.map(({ chunk }) => chunk))]
  .filter((chunk) => chunk !== 'first-view')
  .map((chunk) => {
    const features = rows.filter((row) => row.chunk === chunk).map(({ feature }) => feature);
    return {
      name: chunk,
      test: (id: string) =>
        !CARD_PICTURE.test(id) && features.some((feature) => id.includes(`/features/${feature}/`)),
    };
  });

export default defineConfig({
  root: import.meta.dirname,
  base: '/tab/',
  plugins: [
    extractStyles(import.meta.dirname),
    inlineTokens(),
    react(),
    preloadFirstView(),
    sizeBudget(),
  ],
  resolve: {
    alias: [
      { find: /^react$/, replacement: 'preact/compat' },
      { find: /^react-dom$/, replacement: 'preact/compat' },
      { find: /^react-dom\/client$/, replacement: 'preact/compat/client' },
      { find: /^react\/jsx-runtime$/, replacement: 'preact/jsx-runtime' },
      {
        find: /^(@azure\/msal-browser|axios)$/,
        replacement: `${import.meta.dirname}/lib/session/teamsfx-unused-imports.ts`,
      },
    ],
  },
  build: {
    outDir: 'dist',
    emptyOutDir: true,
    manifest: true,
    target: 'es2023',
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rolldownOptions: {
      output: {
        codeSplitting: {
          includeDependenciesRecursively: false,
          groups: [
            { name: 'start', tags: ['$initial'] },
            {
              name: 'drawing',
              test: /\/app\/start\/render-app\.tsx$/,
              includeDependenciesRecursively: true,
            },
            ...pages,
            { name: 'acting', test: SHARED },
          ],
        },
      },
    },
  },
});
