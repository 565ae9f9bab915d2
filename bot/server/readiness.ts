import { errorFields } from '../log.ts';
import type { BaseContext } from '../usecases/shared/current-settings.ts';

const PING_TIMEOUT_MS = 3000;
/** Anybody may ask whether the server is ready, and each answer would cost a storage request. */
const FRESH_MS = 1000;

/** Returns a function that resolves to the names of the parts that do not respond. */
export function createReadinessCheck(
  context: Pick<BaseContext, 'stores' | 'queue' | 'log'>,
): () => Promise<readonly string[]> {
  let last: { readonly at: number; readonly missing: Promise<readonly string[]> } | undefined;
  return () => {
    const now = performance.now();
    if (!last || now - last.at >= FRESH_MS) last = { at: now, missing: findMissing(context) };
    return last.missing;
  };
}

async function findMissing({
  stores,
  queue,
  log,
}: Pick<BaseContext, 'stores' | 'queue' | 'log'>): Promise<readonly string[]> {
  const timeout = new Promise<never>((_resolve, reject) => {
    setTimeout(reject, PING_TIMEOUT_MS, new Error('timeout')).unref();
  });
  const parts = { storage: () => stores.ping(), queue: () => queue.ping() };
  const missing = await Promise.all(
    Object.entries(parts).map(async ([part, ping]) => {
      try {
        await Promise.race([ping(), timeout]);
        return [];
      } catch (error) {
        log('warn', 'not-ready', { part, ...errorFields(error) });
        return [part];
      }
    }),
  );
  return missing.flat();
}
