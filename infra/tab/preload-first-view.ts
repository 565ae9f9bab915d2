import type { Plugin } from 'vite';

/** The code of the first view, and its words in Finnish, which most readers use. */
const FIRST_VIEW_MODULES = /\/(app\/start\/render-app\.tsx|words\/first-view\/fi\.ts)$/;

/** Makes the browser load the first view's modules and styles together with the script that imports them. */
export function preloadFirstViewPlugin(): Plugin {
  return {
    name: 'preload-first-view',
    transformIndexHtml: {
      order: 'post',
      handler(html, { bundle = {} }) {
        const chunks = Object.values(bundle).filter((file) => file.type === 'chunk');
        const firstViewChunks = chunks.filter((chunk) =>
          chunk.moduleIds.some((id) => FIRST_VIEW_MODULES.test(id)),
        );
        const wanted = new Set(
          firstViewChunks.flatMap((chunk) => [chunk.fileName, ...chunk.imports]),
        );
        const sheets = new Set(
          firstViewChunks.flatMap(({ viteMetadata }) => [...(viteMetadata?.importedCss ?? [])]),
        );
        const tags = [
          ...[...wanted].map(
            (file) => [file, { rel: 'modulepreload', crossorigin: true }] as const,
          ),
          ...[...sheets].map((file) => [file, { rel: 'stylesheet' }] as const),
        ];
        return tags
          .filter(([file]) => !html.includes(file))
          .map(([file, attrs]) => ({
            tag: 'link',
            attrs: { ...attrs, href: `/tab/${file}` },
            injectTo: 'head' as const,
          }));
      },
    },
  };
}
