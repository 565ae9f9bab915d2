import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { compression } from 'vite-plugin-compression2';

import { preloadFirstViewPlugin } from '../infra/tab/preload-first-view.ts';
import { sizeBudgetPlugin } from '../infra/tab/size-budget.ts';

/** Code that several pages share and the first view does not need. Suggestions are large and rare. */
const SHARED =
  /\/tab\/(components\/(?!charts\/(?!totals-bar|segmented-bar-styles)|fields\/suggestion-field).+|lib\/(arrange-goals|browser\/download-file|(api|connection|drafts)\/[^/]+))$|\/(domain|contract)\//;

export default defineConfig({
  root: import.meta.dirname,
  base: '/tab/',
  plugins: [
    react(),
    preloadFirstViewPlugin(),
    sizeBudgetPlugin(),
    compression({ threshold: 1024 }),
  ],
  resolve: {
    alias: [
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
            { name: 'acting', test: SHARED },
          ],
        },
      },
    },
  },
});
