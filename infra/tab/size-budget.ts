import { gzipSync } from 'node:zlib';
import type { Plugin } from 'vite';

/** KiB after gzip; decision 12 explains the budget. */
const BUDGET = { 'first view': 100, everything: 300 } as const;

/** Dynamic imports that run in Teams before the first view. */
const BEFORE_FIRST_VIEW =
  /\/(app\/start\/render-app\.tsx|lib\/host\/teams\/sdk-app\.ts|words\/first-view\/fi\.ts|@microsoft\/teamsfx\/.*\.js)$/;

/** Fails the build when the JavaScript of the first view, or the total, exceeds its budget. */
export function sizeBudget(): Plugin {
  return {
    name: 'size-budget',
    generateBundle(_options, bundle) {
      const chunks = Object.values(bundle).filter((file) => file.type === 'chunk');
      const needed = new Set<string>();
      const need = (fileName: string): void => {
        if (needed.has(fileName)) return;
        needed.add(fileName);
        const chunk = chunks.find((candidate) => candidate.fileName === fileName);
        for (const imported of chunk?.imports ?? []) need(imported);
      };
      for (const chunk of chunks)
        if (chunk.isEntry || chunk.moduleIds.some((id) => BEFORE_FIRST_VIEW.test(id)))
          need(chunk.fileName);
      const kib = (counted: typeof chunks): number =>
        counted.reduce((sum, chunk) => sum + gzipSync(chunk.code, { level: 9 }).length, 0) / 1024;
      const sizes = {
        'first view': kib(chunks.filter((chunk) => needed.has(chunk.fileName))),
        everything: kib(chunks),
      };
      const parts = (['first view', 'everything'] as const).map((part) => ({
        text: `${part} ${sizes[part].toFixed(1)} KiB of ${BUDGET[part]}`,
        isOver: sizes[part] > BUDGET[part],
      }));
      console.log(`JavaScript, gzip: ${parts.map(({ text }) => text).join(', ')}`);
      if (parts.some(({ isOver }) => isOver))
        this.error(
          'The tab is over its size budget. Load what the first view does not need on demand.',
        );
    },
  };
}
