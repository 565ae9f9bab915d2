import { useState, type SetStateAction } from 'react';
import { isEqual } from '../../../domain/common/is-equal.ts';
import { useAction, type Action } from '../api/use-action.ts';
import { merge } from './merge.ts';

export interface Edit<Draft> {
  readonly draft: Draft;
  readonly stored: Draft;
  /** What was stored when the reader began to type. */
  readonly base: Draft;
  readonly isChanged: boolean;
  /** The save action, with its last error. */
  readonly action: Action;
  /**
   * Paths of the fields that another person and the reader changed differently. Empty until the reader tries to save;
   * then saving waits for the reader's choice.
   */
  readonly conflicts: readonly string[];
  /** Error of the last attempt to save, unless there are conflicts to choose from. */
  readonly error: Action['error'];
  readonly change: (update: SetStateAction<Draft>) => void;
  /** `work` resolves to the draft as stored; `save` resolves to whether the draft was saved. */
  readonly save: (work: (draft: Draft) => Promise<Draft>) => Promise<boolean>;
  /** Keeps what was typed, except in `theirFields`, which take the stored values. */
  readonly choose: (theirFields: ReadonlySet<string>) => void;
  /** Discards what was typed and shows what is stored. */
  readonly reset: () => void;
}

/**
 * What the reader types on top of `stored`. When `stored` changes, untouched fields follow it. `isOwn`: this page made
 * the change, so there is nothing to choose. `resumed`: what was typed when the form was open before.
 */
export function useEdit<Draft extends object>(
  stored: Draft,
  isOwn: boolean,
  resumed?: Pick<Edit<Draft>, 'base' | 'draft'>,
): Edit<Draft> {
  const action = useAction();
  const [edited, setEdited] = useState<Edited<Draft>>(() => {
    const { base, draft } = resumed ?? { base: stored, draft: stored };
    return { base, draft, stored: base };
  });
  const [asks, setAsks] = useState(false);
  const current = isEqual(edited.stored, stored) ? edited : follow(edited, stored, isOwn);
  if (current !== edited) setEdited(current);
  const { base, draft } = current;
  const { conflicts } = merge(base, draft, stored);
  const end = (now: Draft): void => {
    action.forget();
    setAsks(false);
    setEdited({ base: stored, draft: now, stored });
  };
  const asked = asks ? conflicts : [];
  return {
    draft,
    stored,
    base,
    isChanged: !isEqual(draft, stored),
    action,
    conflicts: asked,
    error: asked.length > 0 ? undefined : action.error,
    change: (update) =>
      setEdited((before) => ({
        ...before,
        draft: update instanceof Function ? update(before.draft) : update,
      })),
    async save(work) {
      if (conflicts.length > 0) {
        setAsks(true);
        return false;
      }
      const isSaved = await action.run(async () => {
        const saved = await work(draft);
        // Keeps what was typed while the draft was being saved.
        setEdited((before) => ({
          base: saved,
          draft: merge(draft, before.draft, saved).values,
          stored: saved,
        }));
      });
      setAsks(!isSaved);
      return isSaved;
    },
    choose: (theirFields) => end(merge(base, draft, stored, theirFields).values),
    reset: () => end(stored),
  };
}

type Edited<Draft> = Pick<Edit<Draft>, 'base' | 'draft' | 'stored'>;

function follow<Draft extends object>(
  { base, draft }: Edited<Draft>,
  stored: Draft,
  isOwn: boolean,
): Edited<Draft> {
  const merged = merge(base, draft, stored);
  const isSettled = isOwn || merged.conflicts.length === 0;
  return { base: isSettled ? stored : base, draft: merged.values, stored };
}
