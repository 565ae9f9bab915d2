import { useState } from 'react';
import { ApiError } from '../api/api-error.ts';
import { useReadAgain } from '../api/use-read-after.ts';

export interface Versioned<View> {
  /** The newest of what the request has read and what was saved here. */
  readonly view: View;
  /** Whether this page saved what is shown, rather than another person. */
  readonly isOwn: boolean;
  /**
   * Runs `work` on the version shown, or on `on`, and shows the view that it returns. On a conflict it shows what
   * another person has saved and rejects, unless `isIndependent` of that: then `work` is repeated on top of it.
   */
  save(work: (on: View) => Promise<View>, options?: SaveOptions<View>): Promise<View>;
  /**
   * Runs `work` and reads the view again. When that fails, shows `assume` of the answer: the action still counts. On
   * a conflict it shows what another person has saved and rejects.
   */
  act<Answer>(
    work: () => Promise<Answer>,
    assume?: (answer: Answer) => View,
  ): Promise<ActResult<Answer, View>>;
  /** Resolves to `undefined` when it cannot be read. */
  readAgain(): Promise<View | undefined>;
  /** Rejects when it cannot be read. */
  readNewest(): Promise<View>;
}

export interface SaveOptions<View> {
  readonly on?: View;
  readonly isIndependent?: (now: View) => boolean;
}

export interface ActResult<Answer, View> {
  readonly answer: Answer;
  /** Undefined when it could not be read. */
  readonly now: View | undefined;
}

/** What the page shows and saves with the version read. */
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
  /** What the request had read then. */
  readonly read: View;
  readonly isOwn: boolean;
}
