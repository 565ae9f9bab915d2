import type { AllWords } from '../../../types/all-words.ts';

export const shareAndConnectionWords: Pick<AllWords['tab'], 'share' | 'connection'> = {
  share: {
    button: 'Share',
    copied: 'The link has been copied.',
    byHand: 'The link could not be copied. Copy the address here.',
    address: 'Address',
  },

  connection: {
    slow: 'This is taking longer than usual. Please wait a moment.',
    timeout: 'The server did not answer in time. Try again in a moment.',
    actionTimeout:
      'The server did not answer in time, so your change may or may not have been saved. Check, and try again if needed.',
    offline: 'There is no connection just now. It is tried again until it is back.',
    offlineSince: (time) => `There is no connection just now. You see what was fetched at ${time}.`,
    offlineEmpty: 'There is no connection just now. The page is fetched when it is back.',
    stale: (time) => `The page could not be refreshed. You see what was fetched at ${time}.`,
    back: 'The connection is back.',
    crash:
      'The page could not be fetched because there is no connection just now. Reload it when the connection is back.',
  },
};
