import { createContext, useContext } from 'react';

/** A page as it is handed on to somebody else. */
export interface SharedPage {
  /** As `pageToPath` writes it. */
  readonly path: string;
  /** What the link is called where it lands. */
  readonly label: string;
  /** For those who open it outside Teams. */
  readonly address: string;
}

/** Who has the link now; `nobody` where neither Teams nor the clipboard takes it. */
export type ShareResult = 'host' | 'clipboard' | 'nobody';

export type SharePage = (page: SharedPage) => Promise<ShareResult>;

/** A page in a frame may have no clipboard; there the call itself throws. */
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
