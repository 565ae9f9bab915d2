import type { Organisation } from '../../../domain/common/organisation.ts';
import type { Instant } from '../../../domain/common/month.ts';
import { applySettings } from '../../../domain/months/settings.ts';
import type { SettingsStore } from '../../storage/stores.ts';
import type { Context } from './context.ts';

/** What the facilitator's settings decide of a context. */
export type Settled = Pick<Context, 'body' | 'calendar' | 'compose'>;

export interface SettingsSource {
  /**
   * As storage has them, or had them a few seconds before `at`. Rejects when storage does not answer:
   * an outage never brings the operator's file back.
   */
  readonly read: (at: Instant) => Promise<Settled>;
  /** As they were read last, and before the first reading the operator's file; for telling what went wrong. */
  readonly last: () => Settled;
  /** They have just been changed here. */
  readonly forget: () => void;
}

/** What another server has saved is known here after this time. */
const FRESH_MS = 3000;

/** One reading at a time, however many ask; what was made of the settings is kept while they stay. */
export function settingsSource(
  store: SettingsStore,
  file: Organisation,
  settle: (body: Organisation) => Settled,
): SettingsSource {
  let last = settle(file);
  let version: string | undefined;
  let reading: { readonly at: number; readonly settled: Promise<Settled> } | undefined;
  const readNow = async (): Promise<Settled> => {
    const found = await store.get();
    if (found?.version !== version) last = settle(applySettings(file, found?.value));
    version = found?.version;
    return last;
  };
  return {
    read: (at) => {
      const now = Date.parse(at);
      const age = reading ? now - reading.at : FRESH_MS;
      if (reading && age >= 0 && age < FRESH_MS) return reading.settled;
      const begun = { at: now, settled: readNow() };
      reading = begun;
      begun.settled.catch(() => {
        if (reading === begun) reading = undefined;
      });
      return begun.settled;
    },
    last: () => last,
    forget: () => {
      reading = undefined;
    },
  };
}

/** The context under the settings of now: for whatever begins, a request, a turn, a job or a tick. */
export const currentContext = async (context: Context): Promise<Context> => ({
  ...context,
  ...(await context.settings.read(context.clock())),
});

/** The context under the settings that were read last. */
export const lastContext = (context: Context): Context => ({
  ...context,
  ...context.settings.last(),
});
