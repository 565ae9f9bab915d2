import type { Organisation } from '../../../domain/common/organisation.ts';
import type { Instant } from '../../../domain/common/month.ts';
import { applySettings } from '../../../domain/months/settings.ts';
import type { Background } from '../../ports/background.ts';
import type { SettingsStore } from '../../storage/stores/settings.ts';
import type { Context, Outbox, SendingContext } from './context.ts';

/** What a process is built with. The settings of the moment come with `currentContext`. */
export interface BaseContext
  extends Pick<Context, 'stores' | 'clock' | 'newId' | 'log'>, Omit<Outbox, keyof SettingsParts> {
  readonly settings: SettingsSource;
  readonly background: Background;
}

export type CurrentContext = BaseContext & SendingContext;

/** What the facilitator's settings decide of a context. */
export type SettingsParts = Pick<SendingContext, 'organisation' | 'calendar' | 'compose'>;

export interface SettingsSource {
  /**
   * As storage has them, or had them a few seconds before `at`. Rejects when storage does not answer:
   * an outage never brings the operator's file back.
   */
  readonly read: (at: Instant) => Promise<SettingsParts>;
  /** As they were read last, and before the first reading the operator's file; for telling what went wrong. */
  readonly last: () => SettingsParts;
  /** They have just been changed here. */
  readonly invalidate: () => void;
}

/** What another server has saved is known here after this time. */
const FRESH_MS = 3000;

/** One reading at a time, however many ask; what was made of the settings is kept while they stay. */
export function settingsSource(
  store: SettingsStore,
  file: Organisation,
  partsOf: (organisation: Organisation) => SettingsParts,
): SettingsSource {
  let last = partsOf(file);
  let version: string | undefined;
  let reading: { readonly at: number; readonly settled: Promise<SettingsParts> } | undefined;
  const readNow = async (): Promise<SettingsParts> => {
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
      const begun = { at: now, settled: readNow() };
      reading = begun;
      begun.settled.catch(() => {
        if (reading === begun) reading = undefined;
      });
      return begun.settled;
    },
    last: () => last,
    invalidate: () => {
      reading = undefined;
    },
  };
}

/** The context under the settings of now: for whatever begins, a request, a turn, a job or a tick. */
export const currentContext = async <Base extends BaseContext>(
  base: Base,
): Promise<Base & SendingContext> => settle(base, await base.settings.read(base.clock()));

/** The context under the settings that were read last, for answering when storage is down. */
export const lastContext = <Base extends BaseContext>(base: Base): Base & SendingContext =>
  settle(base, base.settings.last());

const settle = <Base extends BaseContext>(
  base: Base,
  parts: SettingsParts,
): Base & SendingContext => ({ ...base, ...parts }) as Base & SendingContext;
