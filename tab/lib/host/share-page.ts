import { createContext, useContext } from 'react';

export interface SharedPage {
  /** Path of the page, as `pageToPath` writes it. */
  readonly path: string;
  /** The title of the shared link. */
  readonly label: string;
  /** Web address of the page, for recipients outside Teams. */
  readonly address: string;
}

/** What received the link; `nobody` when neither Teams nor the clipboard accepts it. */
export type ShareResult = 'host' | 'clipboard' | 'nobody';

export type SharePage = (page: SharedPage) => Promise<ShareResult>;

/** In a frame without clipboard permission, the call itself throws. */
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
