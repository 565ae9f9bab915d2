import type { DraftValues } from '../../../domain/check-in/draft.ts';
import type { KeyValueStore } from '../browser/key-value-store.ts';

/** What was typed and has not reached the server, and the values that it is based on. */
export interface LocalCopy {
  readonly values: DraftValues;
  readonly base: DraftValues;
}

export function readCopy(store: KeyValueStore, key: string): LocalCopy | undefined {
  try {
    const read: unknown = JSON.parse(store.getItem(key) ?? '');
    if (!isRecord(read)) return undefined;
    const { values, base } = read;
    return isTexts(values) && isTexts(base) ? { values, base } : undefined;
  } catch {
    return undefined;
  }
}

/** When the store is full, only the copy is lost, not what was typed. */
export function writeCopy(store: KeyValueStore, key: string, copy: LocalCopy): void {
  try {
    store.setItem(key, JSON.stringify(copy));
  } catch {
    store.removeItem(key);
  }
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

const isTexts = (value: unknown): value is DraftValues =>
  isRecord(value) && Object.values(value).every((text) => typeof text === 'string');
