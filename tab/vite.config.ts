import { gzipSync } from 'node:zlib';
import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';

/** KiB, gzip. Decision 12 says why everything is more than the 300 that were aimed at. */
const BUDGET = { 'first view': 160, 'one language': 320, everything: 360 } as const;

/** Loaded on demand, but in Teams before there is anything to read. */
const BEFORE_FIRST_VIEW = /\/(teams-app\.ts|words\/fi\.ts|teamsfx\/.*\.js)$/;

/** A reader loads one language's words, and each language has as many. */
const OTHER_LANGUAGES = /\/(words\/(sv|en)|i18n\/(sv|en)\/tab-more)\.ts$/;

/** Fails the build when the JavaScript of the first view, of one reader, or all of it is over budget. */
function sizeBudget(): Plugin {
  return {
    name: 'size-budget',
    generateBundle(_options, bundle) {
      const chunks = Object.values(bundle).filter((file) => file.type === 'chunk');
      const needed = new Set<string>();
      const need = (fileName: string): void => {
        if (needed.has(fileName)) return;
        needed.add(fileName);
        const chunk = chunks.find((one) => one.fileName === fileName);
        for (const imported of chunk?.imports ?? []) need(imported);
      };
      for (const chunk of chunks)
        if (chunk.isEntry || BEFORE_FIRST_VIEW.test(chunk.facadeModuleId ?? ''))
          need(chunk.fileName);
      const kib = (some: typeof chunks): number =>
        some.reduce((sum, chunk) => sum + gzipSync(chunk.code, { level: 9 }).length, 0) / 1024;
      const sizes = {
        'first view': kib(chunks.filter((chunk) => needed.has(chunk.fileName))),
        'one language': kib(
          chunks.filter((chunk) => !OTHER_LANGUAGES.test(chunk.facadeModuleId ?? '')),
        ),
        everything: kib(chunks),
      };
      const told = (['first view', 'one language', 'everything'] as const).map((part) => ({
        text: `${part} ${sizes[part].toFixed(1)} KiB of ${BUDGET[part]}`,
        isOver: sizes[part] > BUDGET[part],
      }));
      console.log(`JavaScript, gzip: ${told.map(({ text }) => text).join(', ')}`);
      if (told.some(({ isOver }) => isOver))
        this.error(
          'The tab is over its size budget: load what the first view does not need later.',
        );
    },
  };
}

const TOKEN =
  /(?<![.\w/])tokens\.((?:border|color|curve|duration|font|lineHeight|shadow|spacing|stroke|zIndex)\w+)/g;

/** `tokens.name` is `var(--name)`: written out, the map of all of them need not be loaded. */
function writeOutTokens(): Plugin {
  return {
    name: 'write-out-tokens',
    transform: {
      filter: { id: /\.(js|tsx?)$/, code: 'tokens.' },
      handler: (code) => code.replace(TOKEN, '"var(--$1)"'),
    },
  };
}

/** Pages that the same people open, together: they compress a fifth better than one by one. */
const PAGES = {
  keeping: ['months', 'people', 'settings', 'register', 'cards', 'reminders', 'run', 'schedule'],
  reading: ['goal', 'themes', 'risks', 'compare', 'meeting'],
  answering: ['mine', 'check-in', 'explain'],
} as const;

/** Only a preview of a card needs it, and it is as large as all the pages of a group. */
const CARD_PICTURE = /\/(card-picture|draw-card)\.tsx?$/;

/** What pages share on which one does something: a chunk for each would be 3 KiB more. None is of the first view. */
const ACTING =
  /\/(components\/(act-notice|change-words|confirm-button|option-group|panel|part-failed|question[\w-]*|run-words|since-month|text-form|trouble|undo-notice|use-first-fault)|lib\/(save-file|api\/(read-after|use-action)|drafts\/.*)|domain\/(changes|figure|hand-over|limits|month-days|readable|register-order))\.tsx?$/;

const groups = [
  ...Object.entries(PAGES).map(([name, features]) => ({
    name,
    test: (id: string) =>
      !CARD_PICTURE.test(id) && features.some((feature) => id.includes(`/features/${feature}/`)),
  })),
  { name: 'acting', test: ACTING },
];

export default defineConfig({
  root: import.meta.dirname,
  base: '/tab/',
  plugins: [writeOutTokens(), react(), sizeBudget()],
  resolve: {
    alias: [
      { find: /^react$/, replacement: 'preact/compat' },
      { find: /^react-dom$/, replacement: 'preact/compat' },
      { find: /^react-dom\/client$/, replacement: 'preact/compat/client' },
      { find: /^react\/jsx-runtime$/, replacement: 'preact/jsx-runtime' },
      {
        find: /^(@azure\/msal-browser|axios)$/,
        replacement: `${import.meta.dirname}/lib/host/not-for-sso.ts`,
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
      output: { codeSplitting: { includeDependenciesRecursively: false, groups } },
    },
  },
});
