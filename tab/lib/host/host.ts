import type { HostMeeting } from './host-meeting.ts';
import type { SharePage } from './share-page.ts';

export type ThemeName = 'light' | 'dark' | 'contrast';

export type CloseDialog = (result: Readonly<Record<string, string>>) => void;

/** What the tab is shown in: Microsoft Teams, or a plain browser window. */
export interface Host {
  readonly kind: 'teams' | 'browser';
  /** Language tag of the surroundings, `fi-FI`. */
  readonly locale?: string | undefined;
  /** Where a deep link points to, as `pageToPath` writes it. */
  readonly path?: string | undefined;
  readonly theme: () => ThemeName;
  /** Returns how to stop listening. */
  readonly onThemeChange: (listener: () => void) => () => void;
  /** The skeleton is on screen. */
  readonly notifyLoaded: () => void;
  /** There is something to read: a page, or the reason why there is none. */
  readonly notifyReady: () => void;
  readonly sharePage: SharePage;
  /** Only where the page stands in a dialog above the chat; `result` goes to the bot. */
  readonly closeDialog?: CloseDialog;
  /** Only where the tab stands beside a Teams meeting or on its stage. */
  readonly meeting?: HostMeeting;
}
