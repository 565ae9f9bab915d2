/** A separate module, so that its code is loaded only in a dialog. */
export { dialog as teamsDialog } from '@microsoft/teams-js';
