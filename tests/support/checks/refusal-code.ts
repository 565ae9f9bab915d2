import { Refusal, type RefusalCode } from '../../../domain/common/refusal.ts';

/** The code with which `act` is refused; `undefined` when it is not. A fault is thrown on. */
export function refusalCodeOf(act: () => unknown): RefusalCode | undefined {
  try {
    act();
    return undefined;
  } catch (error) {
    if (error instanceof Refusal) return error.code;
    throw error;
  }
}

/** The code with which something is refused in time; `undefined` when it is not. A fault is thrown on. */
export async function refusalCode(acting: Promise<unknown>): Promise<RefusalCode | undefined> {
  try {
    await acting;
    return undefined;
  } catch (error) {
    if (error instanceof Refusal) return error.code;
    throw error;
  }
}
