import { Refusal, type RefusalCode } from '../../../domain/common/refusal.ts';

/**
 * Returns the code of the refusal that `act` throws, or `undefined` if it throws nothing. Throws
 * any other error on.
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
 * Returns the code of the refusal with which the promise is rejected, or `undefined` if it
 * resolves. Throws any other error on.
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
