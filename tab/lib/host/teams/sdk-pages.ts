import { pages } from '@microsoft/teams-js';

/** Apart, so that only a page that is shared loads it. */
export const shareDeepLink = pages.shareDeepLink;
