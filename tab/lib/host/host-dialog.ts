import { createContext, useContext } from 'react';
import type { CloseDialog } from './host.ts';

const CloseDialogContext = createContext<CloseDialog | undefined>(undefined);

export const CloseDialogProvider = CloseDialogContext.Provider;

/** `undefined` when the page is not in a dialog. */
export const useCloseDialog = (): CloseDialog | undefined => useContext(CloseDialogContext);
