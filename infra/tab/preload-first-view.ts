import type { Plugin } from 'vite';

/** What the first view is drawn with, and the words that most readers read. */
const DRAWN_WITH = /\/(app\/start\/render-app\.tsx|words\/first-view\/fi\.ts)$/;

/** Lets them come beside the script that asks for them, not after it. */
export function preloadFirstView(): Plugin {
  return {
    name: 'preload-first-view',
    transformIndexHtml: {
      order: 'post',
      handler(html, { bundle = {} }) {
        const chunks = Object.values(bundle).filter((file) => file.type === 'chunk');
        const drawn = chunks.filter((one) => one.moduleIds.some((id) => DRAWN_WITH.test(id)));
        const wanted = new Set(drawn.flatMap((one) => [one.fileName, ...one.imports]));
        const unknown = [...wanted].filter((fileName) => !html.includes(fileName));
        return unknown.map((fileName) => ({
          tag: 'link',
          attrs: { rel: 'modulepreload', crossorigin: true, href: `/tab/${fileName}` },
          injectTo: 'head' as const,
        }));
      },
    },
  };
}
