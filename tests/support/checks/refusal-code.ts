import { Refusal, type RefusalCode } from '../../../domain/common/refusal.ts';

/**
 * Returns the code of the refusal that `act` throws, or `undefined` if `act` throws nothing.
 * Rethrows any other error.
 */
export function thrownRefusalCode(act: () => unknown): RefusalCode | undefined {
  try {
    act();
    return undefined;
  } catch (error) {
    if (error instanceof Refusal) return error.code;
    throw error;
  }
}

/**
 * Returns the code of the refusal that rejects the promise, or `undefined` if the promise resolves.
 * Rethrows any other error.
 */
export async function rejectedRefusalCode(
  acting: Promise<unknown>,
): Promise<RefusalCode | undefined> {
  try {
    await acting;
    return undefined;
  } catch (error) {
    if (error instanceof Refusal) return error.code;
    throw error;
  }
}
