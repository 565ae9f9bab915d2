/** A separate module, so that teams-js is in a chunk that is loaded only in Teams. */
export { app as teamsApp } from '@microsoft/teams-js';
