import type { SavedDraftView } from '../../../contract/check-in/draft.ts';
import type { DraftValues } from '../../../domain/check-in/draft.ts';
import type { Instant } from '../../../domain/common/month.ts';

/** The part of a page's view that its draft depends on. */
export interface DraftBasis {
  /** Revision of the stored answer; 0 before the first answer. */
  readonly revision: number;
  readonly draft?: SavedDraftView;
}

export interface DraftProgress {
  readonly status: 'untouched' | 'unsaved' | 'saved' | 'offline' | 'too-long' | 'refused';
  readonly savedAt?: Instant;
  /** The reason that the server gave when it refused the draft. */
  readonly refusal?: string;
  /** Texts that another window saved, by field, until the user has chosen. */
  readonly conflicts: DraftValues;
}

export interface DraftState<View> extends DraftProgress {
  readonly values: DraftValues;
  /** The view that was read last. */
  readonly view: View;
  /** Revision of the newest answer that the user has seen while typing. */
  readonly basedOn: number;
}

/** Whether the goal was answered after the draft was begun and the user has not chosen yet. */
export const isOutdated = ({ basedOn, view }: DraftState<DraftBasis>): boolean =>
  basedOn < view.revision;

export const hasConflicts = ({ conflicts }: DraftProgress): boolean =>
  Object.keys(conflicts).length > 0;

/** How a draft follows from the view of a page, and when it is saved. */
export interface DraftRules<View> {
  /** What the fields contain while there is no draft. */
  readonly stored: (view: View) => DraftValues;
  /** The values of the fields that belong in the draft. */
  readonly toDraft: (values: DraftValues, stored: DraftValues) => DraftValues;
  /** Milliseconds from the last keystroke to saving. */
  readonly pauseMs: number;
  /** Milliseconds to the first retry after a failure. */
  readonly retryMs: number;
}

export interface SentDraft {
  readonly values: DraftValues;
  readonly basedOn: number;
}

/** What the page shows, and what saving needs to know. */
export interface DraftModel<View> {
  readonly state: DraftState<View>;
  /** Edition of the draft on the server. */
  readonly edition: string | undefined;
  /** The values that the server has. */
  readonly base: DraftValues;
  /** Revision of the answer on which the server's draft is based. */
  readonly savedOn: number;
  readonly retryMs: number;
  /** Defined while a draft is being sent, or read again after a conflict. */
  readonly sent: SentDraft | undefined;
  /** `stopped`: the page was left, so nothing is retried. `finished`: the draft became an answer. */
  readonly life: 'open' | 'stopped' | 'finished';
}

/** The values of the fields: those of the draft, or else the stored ones. */
export const draftOrStoredValues = <View extends DraftBasis>(
  { stored }: Pick<DraftRules<View>, 'stored'>,
  view: View,
): DraftValues => ({ ...stored(view), ...view.draft?.values });
