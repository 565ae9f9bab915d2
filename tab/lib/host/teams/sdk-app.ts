/** A module of its own, so that teams-js is a chunk loaded only in Teams. */
export { app as teamsApp } from '@microsoft/teams-js';
