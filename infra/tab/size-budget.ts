import { gzipSync } from 'node:zlib';
import type { Plugin, Rolldown } from 'vite';

/** Maximum size of scripts and styles in KiB after gzip. Decision 12 gives the reasons. */
const BUDGET = { firstView: 160, page: 60 } as const;

/** Modules that the tab loads dynamically before its first view in Teams. */
const FIRST_VIEW =
  /\/(app\/start\/render-app\.tsx|lib\/host\/teams\/sdk-app\.ts|words\/first-view\/fi\.ts|@microsoft\/teamsfx\/.*\.js)$/;
/** Module that every page after the first one loads dynamically. */
const FURTHER_PAGE = /\/i18n\/fi\/tab\/lazy-pages\.ts$/;
const PAGE = /\/tab\/features\/.+-page\.tsx$/;

/** Fails the build when the first view, or the files that another page adds, exceed a budget. */
export function sizeBudgetPlugin(): Plugin {
  return {
    name: 'size-budget',
    generateBundle(_options, bundle) {
      const chunks = Object.values(bundle).filter((file) => file.type === 'chunk');
      const withModule = (pattern: RegExp) =>
        chunks.filter(({ moduleIds }) => moduleIds.some((id) => pattern.test(id)));
      const kibOf = (files: Iterable<string>): number =>
        [...files].reduce((sum, name) => sum + gzipped(bundle[name]), 0) / 1024;

      const first = filesFor(bundle, [
        ...chunks.filter(({ isEntry }) => isEntry),
        ...withModule(FIRST_VIEW),
      ]);
      const pages = withModule(PAGE)
        .filter(({ fileName }) => !first.has(fileName))
        .map((page) => ({
          name: page.name,
          kib: kibOf(
            [...filesFor(bundle, [page, ...withModule(FURTHER_PAGE)])].filter(
              (file) => !first.has(file),
            ),
          ),
        }));
      const firstView = kibOf(first);
      const isOver = firstView > BUDGET.firstView || pages.some(({ kib }) => kib > BUDGET.page);
      console.log(
        `After gzip: first view ${firstView.toFixed(1)} KiB of ${BUDGET.firstView}; further pages, of ${BUDGET.page}: ` +
          pages.map(({ name, kib }) => `${name} ${kib.toFixed(1)}`).join(', '),
      );
      if (isOver)
        this.error('The tab is over its size budget. Load what is not needed at first on demand.');
    },
  };
}

function filesFor(
  bundle: Rolldown.OutputBundle,
  chunks: readonly Rolldown.OutputChunk[],
): Set<string> {
  const files = new Set<string>();
  const add = (fileName: string): void => {
    const file = bundle[fileName];
    if (files.has(fileName) || file?.type !== 'chunk') return;
    files.add(fileName);
    for (const sheet of file.viteMetadata?.importedCss ?? []) files.add(sheet);
    for (const imported of file.imports) add(imported);
  };
  for (const { fileName } of chunks) add(fileName);
  return files;
}

const gzipped = (file: Rolldown.OutputBundle[string] | undefined): number =>
  file === undefined
    ? 0
    : gzipSync(file.type === 'chunk' ? file.code : file.source, { level: 9 }).length;
