import { app, dialog, pages } from '@microsoft/teams-js';

/** A separate module, so that its code is loaded only in a dialog. */
export const teamsDialogs = {
  submit: (result?: Readonly<Record<string, string>>) => dialog.url.submit(result),
  openLink: (link: string) => app.openLink(link),
  currentApp: pages.currentApp,
};
