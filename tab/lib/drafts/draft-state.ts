import type { SavedDraftView } from '../../../contract/check-in/draft.ts';
import type { DraftValues } from '../../../domain/check-in/draft.ts';
import type { Instant } from '../../../domain/common/month.ts';

/** The part of a page's view that its draft depends on. */
export interface DraftBasis {
  /** Of the stored answer; 0 before the first. */
  readonly revision: number;
  readonly draft?: SavedDraftView;
}

export interface DraftProgress {
  readonly status: 'untouched' | 'unsaved' | 'saved' | 'offline' | 'too-long' | 'refused';
  readonly savedAt?: Instant;
  /** The server's words for why it refused the draft. */
  readonly refusal?: string;
  /** The texts of another window, by field, until the user has chosen. */
  readonly conflicts: DraftValues;
}

export interface DraftState<View> extends DraftProgress {
  readonly values: DraftValues;
  /** What was read last. */
  readonly view: View;
  /** The newest answer that was on screen beside what is typed. */
  readonly basedOn: number;
}

/** The goal has been answered since the draft was begun, and the user has not chosen yet. */
export const isOutdated = ({ basedOn, view }: DraftState<DraftBasis>): boolean =>
  basedOn < view.revision;

export const hasConflicts = ({ conflicts }: DraftProgress): boolean =>
  Object.keys(conflicts).length > 0;

/** How a page's view relates to the draft. */
export interface DraftRules<View> {
  /** What the fields contain while there is no draft. */
  readonly stored: (view: View) => DraftValues;
  /** What the draft contains of the values of the fields. */
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
  /** Of the draft on the server. */
  readonly edition: string | undefined;
  /** The values that the server has. */
  readonly base: DraftValues;
  /** The answer's revision that the server's draft was based on. */
  readonly savedOn: number;
  readonly retryMs: number;
  /** Defined while a draft is being sent, or read again after a conflict. */
  readonly sent: SentDraft | undefined;
  /** `stopped`: the page was left, nothing is retried. `finished`: the draft became an answer. */
  readonly life: 'open' | 'stopped' | 'finished';
}

/** What the fields contain of the view and its draft. */
export const valuesOf = <View extends DraftBasis>(
  { stored }: Pick<DraftRules<View>, 'stored'>,
  view: View,
): DraftValues => ({ ...stored(view), ...view.draft?.values });
