import { createContext, useContext } from 'react';

export interface SharedPage {
  /** As `pageToPath` writes it. */
  readonly path: string;
  /** The title of the shared link. */
  readonly label: string;
  /** For recipients outside Teams. */
  readonly address: string;
}

/** Where the link is now; `nobody` when neither Teams nor the clipboard accepts it. */
export type ShareResult = 'host' | 'clipboard' | 'nobody';

export type SharePage = (page: SharedPage) => Promise<ShareResult>;

/** Without clipboard permission in a frame, the call itself throws. */
export const shareByClipboard: SharePage = async ({ address }) => {
  try {
    await navigator.clipboard.writeText(address);
    return 'clipboard';
  } catch {
    return 'nobody';
  }
};

const ShareContext = createContext<SharePage>(shareByClipboard);

export const ShareProvider = ShareContext.Provider;

export const useSharePage = (): SharePage => useContext(ShareContext);
