import type { HostMeeting } from './host-meeting.ts';
import type { SharePage } from './share-page.ts';

export type ThemeName = 'light' | 'dark' | 'contrast';

export type CloseDialog = (result: Readonly<Record<string, string>>) => void;

/** The environment of the tab: Microsoft Teams or a plain browser window. */
export interface Host {
  readonly kind: 'teams' | 'browser';
  /** Language tag of the environment, for example `fi-FI`. */
  readonly locale?: string | undefined;
  /** Target of a deep link, as `pageToPath` writes it. */
  readonly path?: string | undefined;
  readonly theme: () => ThemeName;
  /** Returns the unsubscribe function. */
  readonly onThemeChange: (listener: () => void) => () => void;
  /** Call it when the skeleton is on screen. */
  readonly notifyLoaded: () => void;
  /** Call it when the page is readable or shows an error. */
  readonly notifyReady: () => void;
  readonly sharePage: SharePage;
  /** Defined only in a dialog above the chat; `result` goes to the bot. */
  readonly closeDialog?: CloseDialog;
  /** Defined only beside a Teams meeting or on its stage. */
  readonly meeting?: HostMeeting;
}
