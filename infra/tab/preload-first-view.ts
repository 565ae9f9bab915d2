import type { Plugin } from 'vite';

/** The code of the first view, and its words in Finnish, which most readers use. */
const FIRST_VIEW_MODULES = /\/(app\/start\/render-app\.tsx|words\/first-view\/fi\.ts)$/;

/** Makes the browser load the modules of the first view at the same time as the script that imports them. */
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
        const notLinked = [...wanted].filter((fileName) => !html.includes(fileName));
        return notLinked.map((fileName) => ({
          tag: 'link',
          attrs: { rel: 'modulepreload', crossorigin: true, href: `/tab/${fileName}` },
          injectTo: 'head' as const,
        }));
      },
    },
  };
}
