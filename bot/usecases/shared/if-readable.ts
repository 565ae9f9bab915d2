import { isRefusal } from '../../../domain/common/refusal.ts';

/** For a row that the caller can do without: undefined also when the row cannot be read. */
export async function ifReadable<Value>(reading: Promise<Value>): Promise<Value | undefined> {
  try {
    return await reading;
  } catch (error) {
    if (isRefusal(error, 'row-unreadable')) return undefined;
    throw error;
  }
}
