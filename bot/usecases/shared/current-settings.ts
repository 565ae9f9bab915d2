import type { Organisation } from '../../../domain/common/organisation.ts';
import type { Instant } from '../../../domain/common/month.ts';
import { isRefusal } from '../../../domain/common/refusal.ts';
import { applySettings } from '../../../domain/months/settings.ts';
import type { SettingsStore } from '../../storage/stores/settings.ts';
import type { Context, SendingServices, SendingContext } from './context.ts';

export interface BaseContext
  extends
    Pick<Context, 'stores' | 'clock' | 'newId' | 'log' | 'origin' | 'correlation'>,
    Omit<SendingServices, keyof SettingsDependentParts> {
  readonly settings: SettingsSource;
}

export type CurrentContext = BaseContext & SendingContext;

export type SettingsDependentParts = Pick<SendingContext, 'organisation' | 'calendar' | 'compose'>;

export interface SettingsSource {
  /** Settings may be a few seconds old. Rejects if they are older and storage is unavailable. */
  readonly read: (at: Instant) => Promise<SettingsDependentParts>;
  /** Returns the settings that were read last, even if they are old. Use it only to report errors. */
  readonly last: () => SettingsDependentParts;
  readonly invalidate: () => void;
}

/** A change by another server takes effect within this time. */
const FRESH_MS = 3000;

/** Callers share a recent read. `partsOf` is called again only after the settings have changed. */
export function createSettingsSource(
  store: SettingsStore,
  file: Organisation,
  partsOf: (organisation: Organisation) => SettingsDependentParts,
): SettingsSource {
  let last = partsOf(file);
  let version: string | undefined;
  let reading:
    { readonly at: number; readonly settled: Promise<SettingsDependentParts> } | undefined;
  const readNow = async (): Promise<SettingsDependentParts> => {
    const found = await readUnlessUnreadable(store);
    if (found === 'unreadable') return last;
    if (found?.version !== version) last = partsOf(applySettings(file, found?.value));
    version = found?.version;
    return last;
  };
  return {
    read: (at) => {
      const now = Date.parse(at);
      const age = reading ? now - reading.at : FRESH_MS;
      if (reading && age >= 0 && age < FRESH_MS) return reading.settled;
      const started = { at: now, settled: readNow() };
      reading = started;
      started.settled.catch(() => {
        if (reading === started) reading = undefined;
      });
      return started.settled;
    },
    last: () => last,
    invalidate: () => {
      reading = undefined;
    },
  };
}

/** A settings row of a newer version must not stop every request: the settings read last stay in use. */
async function readUnlessUnreadable(store: SettingsStore) {
  try {
    return await store.get();
  } catch (error) {
    if (isRefusal(error, 'row-unreadable')) return 'unreadable';
    throw error;
  }
}

/** Call this at the start of each job and periodic task, and of requests that stay open. */
export const readCurrentContext = async <Base extends BaseContext>(
  base: Base,
): Promise<Base & SendingContext> => settle(base, await base.settings.read(base.clock()));

/** As `readCurrentContext`, for a request or bot turn that ends soon: it reads no row twice. */
export const readRequestContext = async <Base extends BaseContext>(
  base: Base,
): Promise<Base & SendingContext> => {
  const current = await readCurrentContext(base);
  return { ...current, stores: base.stores.forOneRequest() };
};

/** Uses the settings that were read last, so that errors can be reported without storage. */
export const lastKnownContext = <Base extends BaseContext>(base: Base): Base & SendingContext =>
  settle(base, base.settings.last());

const settle = <Base extends BaseContext>(
  base: Base,
  parts: SettingsDependentParts,
): Base & SendingContext => ({ ...base, ...parts }) as Base & SendingContext;
