import type { HostDialog } from './host-dialog.ts';
import type { HostMeeting } from './host-meeting.ts';
import type { SharePage } from './share-page.ts';

export type ThemeName = 'light' | 'dark' | 'contrast';

/** Teams' name of a theme: `glass` and unknown themes count as light. */
export function themeNameOf(name: string): ThemeName {
  return name === 'dark' || name === 'contrast' ? name : 'light';
}

/** The environment of the tab: Microsoft Teams or a plain browser window. */
export interface Host {
  readonly kind: 'teams' | 'browser';
  /** Language tag of the environment, for example `fi-FI`. */
  readonly locale?: string | undefined;
  /** Start page, as `pageToPath` writes it. */
  readonly path?: string | undefined;
  /** Target of a deep link. Teams may repeat the link of an earlier start. */
  readonly link?: string | undefined;
  readonly theme: () => ThemeName;
  /** Returns the unsubscribe function. */
  readonly onThemeChange: (listener: () => void) => () => void;
  /** Call it when the skeleton is on screen. */
  readonly notifyLoaded: () => void;
  /** Call it when the page is readable or shows an error. */
  readonly notifyReady: () => void;
  /** Call it when nothing can be shown, not even an error. */
  readonly notifyFailed: () => void;
  readonly sharePage: SharePage;
  /** Defined only in a dialog above the chat. */
  readonly dialog?: HostDialog;
  /** Defined only beside a Teams meeting or on its stage. */
  readonly meeting?: HostMeeting;
}
