import { pages } from '@microsoft/teams-js';

/** A module of its own, loaded only when a page is shared. */
export const shareDeepLink = pages.shareDeepLink;
