/** Apart, so that teams-js is a chunk that only Teams loads. */
export { app as teamsApp } from '@microsoft/teams-js';
