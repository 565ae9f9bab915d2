import { app, dialog, pages } from '@microsoft/teams-js';
import type { TeamsDialogs } from './teams-dialog.ts';

/** A separate module, so that its code is loaded only in a dialog. */
export const teamsDialogs: TeamsDialogs = {
  submit: (result) => dialog.url.submit(result),
  openLink: (link) => app.openLink(link),
  currentApp: pages.currentApp,
};
