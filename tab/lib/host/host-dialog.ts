import { createContext, useContext } from 'react';
import type { SharedPage } from './share-page.ts';

/** The dialog above the chat in which the page is. */
export interface HostDialog {
  /** `result` goes to the bot. */
  readonly close: (result?: Readonly<Record<string, string>>) => void;
  /** Opens the page in the tab. Resolves to false where Teams cannot do that. */
  readonly openInTab: (page: SharedPage) => Promise<boolean>;
}

const DialogContext = createContext<HostDialog | undefined>(undefined);

export const DialogProvider = DialogContext.Provider;

/** `undefined` when the page is not in a dialog. */
export const useHostDialog = (): HostDialog | undefined => useContext(DialogContext);
