import type { SavedDraftView } from '../../../contract/check-in/draft.ts';
import type { ApiClient } from '../api/client.ts';
import type { KeyValueStore } from '../browser/key-value-store.ts';
import { toDraftFailure, type DraftEffect, type DraftEvent } from './draft-event.ts';
import { stepDraft } from './draft-machine.ts';
import type { DraftBasis, DraftRules, DraftState } from './draft-state.ts';
import { readCopy, writeCopy } from './local-draft-copy.ts';
import { openDraft } from './open-draft.ts';

export interface DraftSaver<View> {
  state(): DraftState<View>;
  subscribe(listener: () => void): () => void;
  type(field: string, text: string): void;
  choose(field: string, whose: 'mine' | 'theirs'): void;
  /** Saves unsaved text at once. Resolves to whether all of the text is saved. */
  save(): Promise<boolean>;
  /** Applies what was typed to the answer that has been stored meanwhile. */
  rebase(view: View): void;
  /** Call it when the user has seen the stored answer and keeps what was typed. */
  accept(): void;
  /** Discards what was typed and shows what is stored. */
  revert(): void;
  /** Edition of the draft on the server. */
  edition(): string | undefined;
  /** Call it when the draft has become an answer: ends saving and removes the copy in this window. */
  finish(): void;
  stop(): void;
}

interface DraftSaverOptions<View> extends Pick<DraftRules<View>, 'stored' | 'toDraft'> {
  readonly view: View;
  /** API path from which the view is read again. */
  readonly viewPath: string;
  /** API path under which the draft is stored. */
  readonly path: string;
  readonly client: ApiClient;
  readonly store: KeyValueStore;
  readonly key: string;
}

/** A caller who waits for the end of a save. */
interface Waiter {
  readonly resolve: (isSaved: boolean) => void;
  readonly reject: (error: unknown) => void;
}

const PAUSE_MS = 800;
const RETRY_MS = 3000;

/** Keeps a draft saved while it is typed, whatever the network and other windows do. */
export function createDraftSaver<View extends DraftBasis>(
  options: DraftSaverOptions<View>,
): DraftSaver<View> {
  const { view, path, viewPath, client, store, key, stored, toDraft } = options;
  const rules: DraftRules<View> = { stored, toDraft, pauseMs: PAUSE_MS, retryMs: RETRY_MS };
  const listeners = new Set<() => void>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let saving: Promise<boolean> | undefined;
  let waiter: Waiter | undefined;

  const [opened, firstEffects] = openDraft(rules, view, readCopy(store, key));
  let model = opened;
  firstEffects.forEach(perform);

  function dispatch(event: DraftEvent<View>): void {
    const before = model.state;
    const [next, effects] = stepDraft(rules, model, event);
    model = next;
    effects.forEach(perform);
    if (model.state !== before) for (const listener of listeners) listener();
  }

  function perform(effect: DraftEffect): void {
    switch (effect.kind) {
      case 'put':
        return report(client.put<SavedDraftView>(path, effect.request), (draft) => ({
          kind: 'saved',
          draft,
        }));
      case 'read':
        return report(client.get<View>(viewPath, new AbortController().signal), (view) => ({
          kind: 'reread',
          view,
        }));
      case 'start-timer':
        clearTimeout(timer);
        timer = setTimeout(() => void save(), effect.ms);
        return;
      case 'stop-timer':
        return clearTimeout(timer);
      case 'write-copy':
        return writeCopy(store, key, effect.copy);
      case 'remove-copy':
        return store.removeItem(key);
      case 'end':
        saving = undefined;
        return waiter?.resolve(effect.isSaved);
      case 'throw':
        saving = undefined;
        return waiter?.reject(effect.error);
    }
  }

  function report<Answer>(
    answer: Promise<Answer>,
    toEvent: (answer: Answer) => DraftEvent<View>,
  ): void {
    const failed = (error: unknown): DraftEvent<View> => ({
      kind: 'failed',
      failure: toDraftFailure(error),
    });
    void answer.then(toEvent, failed).then(dispatch);
  }

  function save(): Promise<boolean> {
    const ended = (saving ??= new Promise((resolve, reject) => {
      waiter = { resolve, reject };
    }));
    dispatch({ kind: 'save' });
    return ended;
  }

  return {
    state: () => model.state,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    type: (field, text) => dispatch({ kind: 'typed', field, text }),
    choose: (field, whose) => dispatch({ kind: 'chosen', field, whose }),
    save,
    rebase: (view) => dispatch({ kind: 'rebased', view }),
    accept: () => dispatch({ kind: 'accepted' }),
    revert: () => dispatch({ kind: 'reverted' }),
    edition: () => model.edition,
    finish: () => dispatch({ kind: 'finished' }),
    stop: () => dispatch({ kind: 'stopped' }),
  };
}
