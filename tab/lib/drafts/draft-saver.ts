import type { DraftRequest, SavedDraftView } from '../../../contract/check-in/draft.ts';
import { DRAFT_LIMITS, type DraftValues } from '../../../domain/check-in/draft.ts';
import type { Instant } from '../../../domain/common/month.ts';
import { ApiError } from '../api/api-error.ts';
import type { ApiClient } from '../api/client.ts';
import type { KeyValueStore } from '../browser/key-value-store.ts';
import { readCopy, writeCopy } from './local-draft-copy.ts';
import { mergeTexts, sameTexts } from './merge-texts.ts';

/** As much of what a page reads as its draft hangs on. */
export interface DraftBasis {
  /** Of the answer stored now, 0 before the first. */
  readonly revision: number;
  readonly draft?: SavedDraftView;
}

export interface DraftProgress {
  readonly status: 'untouched' | 'unsaved' | 'saved' | 'offline' | 'too-long' | 'refused';
  readonly savedAt?: Instant;
  /** The server's words for why it did not take the draft. */
  readonly refusal?: string;
  /** Another window's texts, field by field, until the reader has chosen. */
  readonly conflicts: DraftValues;
}

export interface DraftState<View> extends DraftProgress {
  readonly values: DraftValues;
  /** What was read last. */
  readonly view: View;
  /** The newest answer that was on screen beside what is typed. */
  readonly basedOn: number;
}

/** The goal has been answered since what is typed was begun, and the reader has not chosen yet. */
export const isOutdated = ({ basedOn, view }: DraftState<DraftBasis>): boolean =>
  basedOn < view.revision;

export interface DraftSaver<View> {
  state(): DraftState<View>;
  subscribe(listener: () => void): () => void;
  type(field: string, text: string): void;
  choose(field: string, whose: 'mine' | 'theirs'): void;
  /** Saves at once what is not saved yet. Whether all of it is saved. */
  save(): Promise<boolean>;
  /** Puts what was typed on top of what has been stored meanwhile. */
  rebase(view: View): void;
  /** The reader has seen what is stored now, and stays with what is typed. */
  accept(): void;
  /** Goes back to what is stored. */
  revert(): void;
  /** Of the draft on the server that holds what is typed. */
  edition(): string | undefined;
  /** All of it has become an answer: nothing is saved any more, and nothing is left here. */
  finish(): void;
  stop(): void;
}

interface DraftSaverOptions<View> {
  readonly view: View;
  /** Where the view is read again, and where the draft is kept. */
  readonly viewPath: string;
  readonly path: string;
  /** What the fields hold while there is no draft. */
  readonly stored: (view: View) => DraftValues;
  /** Of what stands in the fields, what the draft holds. */
  readonly toDraft: (values: DraftValues, stored: DraftValues) => DraftValues;
  readonly client: ApiClient;
  readonly store: KeyValueStore;
  readonly key: string;
  /** Milliseconds from the last letter to saving, and to the first try after a failure. */
  readonly pause?: number;
  readonly retry?: number;
}

const LONGEST_RETRY = 30_000;

const isEmpty = (values: DraftValues = {}): boolean => Object.keys(values).length === 0;

/** Keeps a draft saved while it is typed, whatever the network and other windows do. */
export function createDraftSaver<View extends DraftBasis>(
  parts: DraftSaverOptions<View>,
): DraftSaver<View> {
  const { path, client, store, key, pause = 800, retry = 3000 } = parts;
  const listeners = new Set<() => void>();
  const startingValues = (view: View): DraftValues => ({
    ...parts.stored(view),
    ...view.draft?.values,
  });
  const { draft } = parts.view;
  let edition = draft?.edition;
  let base = startingValues(parts.view);
  let savedOn = draft?.basedOn ?? parts.view.revision;
  let wait = retry;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let saving: Promise<boolean> | undefined;
  let stopped = false;
  let finished = false;
  let state: DraftState<View> = {
    view: parts.view,
    values: base,
    basedOn: isEmpty(draft?.values) ? parts.view.revision : savedOn,
    status: draft ? 'saved' : 'untouched',
    ...(draft && { savedAt: draft.savedAt }),
    conflicts: {},
  };

  const set = (more: Partial<DraftState<View>>): void => {
    state = { ...state, ...more };
    for (const listener of listeners) listener();
  };
  const later = (milliseconds: number): void => {
    clearTimeout(timer);
    if (!stopped) timer = setTimeout(() => void save(), milliseconds);
  };
  const isConflicted = (): boolean => Object.keys(state.conflicts).length > 0;
  const inDraft = (values: DraftValues): DraftValues =>
    parts.toDraft(values, parts.stored(state.view));

  function touch(values: DraftValues, conflicts: DraftValues): void {
    writeCopy(store, key, { values, base });
    set({ values, conflicts, status: 'unsaved' });
    if (!isConflicted()) later(pause);
  }

  function save(): Promise<boolean> {
    clearTimeout(timer);
    saving ??= send().finally(() => {
      saving = undefined;
      // Typed while the last text was on its way.
      if (state.status === 'unsaved' && !isConflicted()) later(pause);
    });
    return saving;
  }

  async function send(): Promise<boolean> {
    if (finished || isConflicted()) return false;
    const { values: sent, basedOn } = state;
    if (sameTexts(sent, base) && basedOn === savedOn) {
      settle(sent);
      return true;
    }
    if (Object.values(sent).some((text) => text.length > DRAFT_LIMITS.text)) {
      set({ status: 'too-long' });
      return false;
    }
    try {
      const request: DraftRequest = {
        basedOn,
        values: inDraft(sent),
        ...(edition !== undefined && { edition }),
      };
      const saved = await client.put<SavedDraftView>(path, request);
      [edition, base, savedOn, wait] = [saved.edition, sent, basedOn, retry];
      if (finished) return true;
      set({ savedAt: saved.savedAt });
      settle(sent);
      return state.status === 'saved';
    } catch (error) {
      return failed(error);
    }
  }

  function settle(sent: DraftValues): void {
    if (state.values !== sent) return writeCopy(store, key, { values: state.values, base });
    if (state.basedOn !== savedOn) return;
    store.removeItem(key);
    set({ status: state.savedAt === undefined ? 'untouched' : 'saved' });
  }

  async function failed(error: unknown): Promise<boolean> {
    if (!(error instanceof ApiError)) throw error;
    if (finished) return false;
    if (error.code === 'stale-version') return catchUp();
    if (error.status >= 400 && error.status < 500 && error.status !== 401) {
      set({ status: 'refused', ...(error.detail !== undefined && { refusal: error.detail }) });
      return false;
    }
    set({ status: 'offline' });
    later(wait);
    wait = Math.min(wait * 2, LONGEST_RETRY);
    return false;
  }

  /** Another window has saved since: its text is read and brought together with this one's. */
  async function catchUp(): Promise<boolean> {
    try {
      const view = await client.get<View>(parts.viewPath, new AbortController().signal);
      const theirs = startingValues(view);
      const merged = mergeTexts(base, state.values, theirs);
      [edition, base] = [view.draft?.edition, theirs];
      set({ view, ...(view.draft && { savedAt: view.draft.savedAt }) });
      touch(merged.values, merged.conflicts);
      return false;
    } catch (error) {
      return failed(error);
    }
  }

  const copy = readCopy(store, key);
  if (copy && !sameTexts(copy.values, base)) {
    const merged = mergeTexts(copy.base, copy.values, base);
    if (!sameTexts(merged.values, base)) touch(merged.values, merged.conflicts);
  }

  return {
    state: () => state,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    type: (field, text) => touch({ ...state.values, [field]: text }, state.conflicts),
    choose(field, whose) {
      const { [field]: theirs, ...conflicts } = state.conflicts;
      const values = whose === 'mine' ? {} : { [field]: theirs ?? '' };
      touch({ ...state.values, ...values }, conflicts);
    },
    save,
    rebase(view) {
      const typed = inDraft(state.values);
      [edition, base] = [view.draft?.edition, startingValues(view)];
      set({ view });
      touch({ ...parts.stored(view), ...typed }, {});
    },
    accept() {
      set({ basedOn: state.view.revision });
      touch(state.values, state.conflicts);
    },
    revert() {
      const stored = parts.stored(state.view);
      const emptied = Object.fromEntries(
        Object.keys(state.values).map((field): [string, string] => [field, '']),
      );
      touch({ ...emptied, ...stored }, {});
    },
    edition: () => edition,
    finish() {
      [finished, stopped] = [true, true];
      clearTimeout(timer);
      store.removeItem(key);
    },
    stop() {
      stopped = true;
      clearTimeout(timer);
    },
  };
}
