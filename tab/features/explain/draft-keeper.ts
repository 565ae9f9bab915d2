import type { DraftRequest, DraftView, SavedDraftView } from '../../../domain/api.ts';
import { DRAFT_LIMITS, type DraftValues } from '../../../domain/draft.ts';
import type { Instant } from '../../../domain/month.ts';
import { ApiError } from '../../lib/api/api-error.ts';
import type { ApiClient } from '../../lib/api/client.ts';
import type { KeyStore } from '../../lib/key-store.ts';
import { readCopy, writeCopy } from './local-copy.ts';
import { merge, sameTexts } from './merge.ts';

export interface DraftState {
  readonly values: DraftValues;
  readonly status: 'untouched' | 'unsaved' | 'saved' | 'offline' | 'too-long' | 'refused';
  readonly savedAt?: Instant;
  /** The server's words for why it did not take the draft. */
  readonly refusal?: string;
  /** Another window's texts, field by field, until the reader has chosen. */
  readonly conflicts: DraftValues;
}

export interface DraftKeeper {
  state(): DraftState;
  subscribe(listener: () => void): () => void;
  type(field: string, text: string): void;
  choose(field: string, whose: 'mine' | 'theirs'): void;
  /** Saves at once what is not saved yet; `again` also what is. Whether all of it is saved. */
  save(again?: boolean): Promise<boolean>;
  stop(): void;
}

interface Parts {
  readonly view: DraftView;
  readonly path: string;
  readonly client: ApiClient;
  readonly store: KeyStore;
  readonly key: string;
  /** Milliseconds from the last letter to saving, and to the first try after a failure. */
  readonly pause?: number;
  readonly retry?: number;
}

const LONGEST_RETRY = 30_000;

/** What the fields start with: the draft, else what stands stored, else what was said last. */
export const startingValues = ({ sections, draft }: DraftView): DraftValues =>
  Object.fromEntries(
    sections.map(({ field, stored, previous }) => [
      field,
      draft?.values[field] ?? stored ?? previous ?? '',
    ]),
  );

/** Keeps a draft saved while it is typed, whatever the network and other windows do. */
export function createDraftKeeper(parts: Parts): DraftKeeper {
  const { path, client, store, key, pause = 800, retry = 3000 } = parts;
  const listeners = new Set<() => void>();
  let revision = parts.view.revision;
  let edition = parts.view.draft?.edition;
  let base = startingValues(parts.view);
  let wait = retry;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let saving: Promise<boolean> | undefined;
  let stopped = false;
  let state: DraftState = {
    values: base,
    status: parts.view.draft ? 'saved' : 'untouched',
    ...(parts.view.draft && { savedAt: parts.view.draft.savedAt }),
    conflicts: {},
  };

  const set = (more: Partial<DraftState>): void => {
    state = { ...state, ...more };
    for (const listener of listeners) listener();
  };
  const later = (milliseconds: number): void => {
    clearTimeout(timer);
    if (!stopped) timer = setTimeout(() => void save(), milliseconds);
  };
  const isConflicted = (): boolean => Object.keys(state.conflicts).length > 0;

  function touch(values: DraftValues, conflicts: DraftValues): void {
    writeCopy(store, key, { values, base });
    set({ values, conflicts, status: 'unsaved' });
    if (!isConflicted()) later(pause);
  }

  function save(again = false): Promise<boolean> {
    clearTimeout(timer);
    saving ??= send(again).finally(() => {
      saving = undefined;
      // Typed while the last text was on its way.
      if (state.status === 'unsaved' && !isConflicted()) later(pause);
    });
    return saving;
  }

  async function send(again: boolean): Promise<boolean> {
    if (isConflicted()) return false;
    const sent = state.values;
    if (!again && sameTexts(sent, base)) {
      settle(sent);
      return true;
    }
    if (Object.values(sent).some((text) => text.length > DRAFT_LIMITS.text)) {
      set({ status: 'too-long' });
      return false;
    }
    try {
      const request: DraftRequest = {
        basedOn: revision,
        values: sent,
        ...(edition !== undefined && { edition }),
      };
      const saved = await client.put<SavedDraftView>(path, request);
      [edition, base, wait] = [saved.edition, sent, retry];
      set({ savedAt: saved.savedAt });
      settle(sent);
      return state.status === 'saved';
    } catch (error) {
      return failed(error);
    }
  }

  function settle(sent: DraftValues): void {
    if (state.values !== sent) return writeCopy(store, key, { values: state.values, base });
    store.removeItem(key);
    set({ status: state.savedAt === undefined ? 'untouched' : 'saved' });
  }

  async function failed(error: unknown): Promise<boolean> {
    if (!(error instanceof ApiError)) throw error;
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
      const view = await client.get<DraftView>(path, new AbortController().signal);
      const theirs = startingValues(view);
      const merged = merge(base, state.values, theirs);
      [revision, edition, base] = [view.revision, view.draft?.edition, theirs];
      if (view.draft) set({ savedAt: view.draft.savedAt });
      touch(merged.values, merged.conflicts);
      return false;
    } catch (error) {
      return failed(error);
    }
  }

  const copy = readCopy(store, key);
  if (copy && !sameTexts(copy.values, base)) {
    const merged = merge(copy.base, copy.values, base);
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
    stop() {
      stopped = true;
      clearTimeout(timer);
    },
  };
}
