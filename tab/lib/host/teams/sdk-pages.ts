import { pages } from '@microsoft/teams-js';

/** A separate module, so that its code is loaded only when a page is shared. */
export const shareDeepLink = pages.shareDeepLink;
