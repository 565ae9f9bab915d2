import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { resolveStyleRulesForSlots } from '@griffel/core';
import { createServer } from 'vite';

import { rewriteStyleCalls } from './style-calls.ts';

export type ResolvedStyles = ReturnType<typeof resolveStyleRulesForSlots>;

type Slots = Parameters<typeof resolveStyleRulesForSlots>[0];

declare global {
  /** Replaces `makeStyles` while the sources run. */
  var collectStyles: ((key: string) => (slots: Slots) => unknown) | undefined;
}

export const keyOf = (file: string, index: number): string => `${file}#${index}`;

/**
 * Results of `makeStyles` for our own styles, keyed by file and call index (`keyOf`). Styles use constants of
 * several files, so the files are executed rather than parsed.
 */
export async function resolveOwnStyles(root: string): Promise<ReadonlyMap<string, ResolvedStyles>> {
  const resolved = new Map<string, ResolvedStyles>();
  globalThis.collectStyles = (key) => (slots) => {
    resolved.set(key, resolveStyleRulesForSlots(slots));
  };
  const server = await createServer({
    configFile: false,
    root,
    appType: 'custom',
    logLevel: 'error',
    server: { middlewareMode: true, hmr: false, ws: false, watch: null },
    optimizeDeps: { noDiscovery: true },
    // Its modules import each other in a way that only bundlers resolve.
    ssr: { noExternal: ['adaptivecards'] },
    plugins: [
      {
        name: 'collect-styles',
        enforce: 'pre',
        transform: {
          filter: { id: `${root}/**`, code: 'makeStyles(' },
          handler: (code, id) =>
            rewriteStyleCalls(
              code,
              (call, index) =>
                `collectStyles(${JSON.stringify(keyOf(id, index))})${code.slice(call.nameEnd, call.end)}`,
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
    globalThis.collectStyles = undefined;
  }
  return resolved;
}
