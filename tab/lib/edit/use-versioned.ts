import { useState } from 'react';
import { ApiError } from '../api/api-error.ts';
import { useReadAgain } from '../api/use-read-after.ts';

export interface Versioned<View> {
  /** The newest view that the request has read or this page has saved. */
  readonly view: View;
  /** Whether this page saved what is shown, rather than another person. */
  readonly isOwn: boolean;
  /**
   * Runs `work` on the version shown, or on the option `on`, and shows its result. On a conflict it shows the other
   * person's version and rejects; if `isIndependent` of that version, it repeats `work` on it instead.
   */
  save(work: (on: View) => Promise<View>, options?: SaveOptions<View>): Promise<View>;
  /**
   * Runs `work` and reads the view again. If that read fails, shows `assume(answer)`, because the action succeeded. On
   * a conflict it shows the other person's version and rejects.
   */
  act<Answer>(
    work: () => Promise<Answer>,
    assume?: (answer: Answer) => View,
  ): Promise<ActResult<Answer, View>>;
  /** Resolves to `undefined` when the view cannot be read. */
  readAgain(): Promise<View | undefined>;
  /** Rejects when the view cannot be read. */
  readNewest(): Promise<View>;
}

export interface SaveOptions<View> {
  readonly on?: View;
  readonly isIndependent?: (now: View) => boolean;
}

export interface ActResult<Answer, View> {
  readonly answer: Answer;
  /** Undefined when the view could not be read. */
  readonly now: View | undefined;
}

/** Keeps the view that a page shows, and saves changes on top of its version. */
export function useVersioned<View extends object>(read: View, path: string): Versioned<View> {
  const readPath = useReadAgain();
  const [shown, setShown] = useState<Shown<View>>({ view: read, read, isOwn: false });
  const isOutdated = shown.read !== read;
  if (isOutdated) setShown({ view: read, read, isOwn: false });
  const { view, isOwn } = isOutdated ? { view: read, isOwn: false } : shown;
  const show = (now: View, own: boolean): View => {
    setShown((before) => ({ ...before, view: now, isOwn: own }));
    return now;
  };
  const readAgain = async (own = false): Promise<View | undefined> => {
    const now = await readPath<View>(path);
    return now && show(now, own);
  };
  const readIfConflict = (error: unknown): Promise<View | undefined> =>
    error instanceof ApiError && error.status === 409 ? readAgain() : Promise.resolve(undefined);

  async function save(
    work: (on: View) => Promise<View>,
    { on = view, isIndependent }: SaveOptions<View> = {},
  ): Promise<View> {
    try {
      return show(await work(on), true);
    } catch (error) {
      const now = await readIfConflict(error);
      if (now && isIndependent?.(now)) return save(work, { on: now });
      throw error;
    }
  }

  return {
    view,
    isOwn,
    save,
    readAgain: () => readAgain(),
    async readNewest() {
      const now = await readAgain();
      if (!now) throw new ApiError('network');
      return now;
    },
    async act(work, assume) {
      try {
        const answer = await work();
        const now = await readAgain(true);
        if (!now && assume) show(assume(answer), true);
        return { answer, now };
      } catch (error) {
        await readIfConflict(error);
        throw error;
      }
    },
  };
}

interface Shown<View> {
  readonly view: View;
  /** The request's answer at the time when `view` was shown. */
  readonly read: View;
  readonly isOwn: boolean;
}
