import { createContext, useContext } from 'react';

export interface Notice {
  /** Reports an action at the foot of the window, until another report or until the page is left. */
  readonly notify: (text: string, undo?: () => Promise<unknown>) => void;
  readonly clear: () => void;
}

const NoticeContext = createContext<Notice>({
  notify: () => undefined,
  clear: () => undefined,
});

export const NoticeContextProvider = NoticeContext.Provider;

export const useNotice = (): Notice => useContext(NoticeContext);
