/** A module of its own, loaded only in a dialog. */
export { dialog as teamsDialog } from '@microsoft/teams-js';
