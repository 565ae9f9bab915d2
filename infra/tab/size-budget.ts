import { gzipSync } from 'node:zlib';
import type { Plugin } from 'vite';

/** KiB, gzip. Decision 12 says what they are spent on. */
const BUDGET = { 'first view': 100, everything: 300 } as const;

/** Loaded on demand, but in Teams before there is anything to read. */
const BEFORE_FIRST_VIEW =
  /\/(app\/start\/render-app\.tsx|lib\/host\/teams\/sdk-app\.ts|words\/first-view\/fi\.ts|@microsoft\/teamsfx\/.*\.js)$/;

/** Fails the build when the JavaScript of the first view, or all of it, is over budget. */
export function sizeBudget(): Plugin {
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
        if (chunk.isEntry || chunk.moduleIds.some((id) => BEFORE_FIRST_VIEW.test(id)))
          need(chunk.fileName);
      const kib = (some: typeof chunks): number =>
        some.reduce((sum, chunk) => sum + gzipSync(chunk.code, { level: 9 }).length, 0) / 1024;
      const sizes = {
        'first view': kib(chunks.filter((chunk) => needed.has(chunk.fileName))),
        everything: kib(chunks),
      };
      const told = (['first view', 'everything'] as const).map((part) => ({
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
