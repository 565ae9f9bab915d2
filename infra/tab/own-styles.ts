import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { resolveStyleRulesForSlots } from '@griffel/core';
import { createServer } from 'vite';

import { rewriteStyleCalls } from './style-calls.ts';

/** The classes of each slot, and the rules behind them. */
export type ResolvedStyles = ReturnType<typeof resolveStyleRulesForSlots>;

type Slots = Parameters<typeof resolveStyleRulesForSlots>[0];

declare global {
  /** Stands in for `makeStyles` while the sources are run. */
  var keepStyles: ((key: string) => (slots: Slots) => unknown) | undefined;
}

export const keyOf = (file: string, index: number): string => `${file}#${index}`;

/**
 * What `makeStyles` makes of our own styles, by `keyOf`: the how many-th call in which file. They are put together
 * from constants of several files, so the files are run, and not read.
 */
export async function resolveOwnStyles(root: string): Promise<ReadonlyMap<string, ResolvedStyles>> {
  const resolved = new Map<string, ResolvedStyles>();
  globalThis.keepStyles = (key) => (slots) => {
    resolved.set(key, resolveStyleRulesForSlots(slots));
  };
  const server = await createServer({
    configFile: false,
    root,
    appType: 'custom',
    logLevel: 'error',
    server: { middlewareMode: true, hmr: false, ws: false, watch: null },
    optimizeDeps: { noDiscovery: true },
    // Its modules name each other in a way that only bundlers follow.
    ssr: { noExternal: ['adaptivecards'] },
    plugins: [
      {
        name: 'keep-styles',
        enforce: 'pre',
        transform: {
          filter: { id: `${root}/**`, code: 'makeStyles(' },
          handler: (code, id) =>
            rewriteStyleCalls(
              code,
              (call, index) =>
                `keepStyles(${JSON.stringify(keyOf(id, index))})${code.slice(call.nameEnd, call.end)}`,
            ),
        },
      },
    ],
  });
  try {
    for (const file of globSync('{app,components,features}/**/*.{ts,tsx}', { cwd: root })) {
      const path = join(root, file);
      if (readFileSync(path, 'utf8').includes('makeStyles(')) await server.ssrLoadModule(path);
    }
  } finally {
    await server.close();
    globalThis.keepStyles = undefined;
  }
  return resolved;
}
