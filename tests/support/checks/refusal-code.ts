import { Refusal, type RefusalCode } from '../../../domain/common/refusal.ts';

/** The code of the refusal that `act` throws; `undefined` when it throws none. Other errors pass through. */
export function thrownRefusalCode(act: () => unknown): RefusalCode | undefined {
  try {
    act();
    return undefined;
  } catch (error) {
    if (error instanceof Refusal) return error.code;
    throw error;
  }
}

/** The code of the refusal that rejects the promise; `undefined` when it resolves. Other errors pass through. */
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
