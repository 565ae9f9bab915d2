import { app } from '@microsoft/teams-js';
import type { TeamsApp } from './teams-host.ts';

/** A separate module, so that teams-js is in a chunk that is loaded only in Teams. */
export const teamsApp: TeamsApp = {
  initialize: () => app.initialize(),
  getContext: () => app.getContext(),
  registerOnThemeChangeHandler: (handler) => app.registerOnThemeChangeHandler(handler),
  notifyAppLoaded: () => app.notifyAppLoaded(),
  notifySuccess: () => app.notifySuccess(),
  notifyFailure: () => app.notifyFailure({ reason: app.FailedReason.Other }),
};
