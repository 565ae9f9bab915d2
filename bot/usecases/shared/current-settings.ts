import type { Organisation } from '../../../domain/common/organisation.ts';
import type { Instant } from '../../../domain/common/month.ts';
import { applySettings } from '../../../domain/months/settings.ts';
import type { BackgroundWork } from '../../ports/background-work.ts';
import type { SettingsStore } from '../../storage/stores/settings.ts';
import type { Context, SendingServices, SendingContext } from './context.ts';

/** What a process is built with. `currentContext` adds the current settings. */
export interface BaseContext
  extends
    Pick<Context, 'stores' | 'clock' | 'newId' | 'log'>,
    Omit<SendingServices, keyof SettingsDependentParts> {
  readonly settings: SettingsSource;
  readonly background: BackgroundWork;
}

export type CurrentContext = BaseContext & SendingContext;

/** The parts of a context that depend on the facilitator's settings. */
export type SettingsDependentParts = Pick<SendingContext, 'organisation' | 'calendar' | 'compose'>;

export interface SettingsSource {
  /** May be a few seconds old. Rejects in an outage, rather than return the operator's file. */
  readonly read: (at: Instant) => Promise<SettingsDependentParts>;
  /** As read last, or the operator's file before the first read; only for reporting errors. */
  readonly last: () => SettingsDependentParts;
  /** Call after changing the settings on this server. */
  readonly invalidate: () => void;
}

/** Changes by another server are seen after this time. */
const FRESH_MS = 3000;

/** Concurrent callers share one read. Parts are rebuilt only when the settings change. */
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
    const found = await store.get();
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

/** For anything that starts: a request, a turn, a job or a tick. */
export const readCurrentContext = async <Base extends BaseContext>(
  base: Base,
): Promise<Base & SendingContext> => settle(base, await base.settings.read(base.clock()));

/** With the settings that were read last, to respond while storage is down. */
export const lastContext = <Base extends BaseContext>(base: Base): Base & SendingContext =>
  settle(base, base.settings.last());

const settle = <Base extends BaseContext>(
  base: Base,
  parts: SettingsDependentParts,
): Base & SendingContext => ({ ...base, ...parts }) as Base & SendingContext;
