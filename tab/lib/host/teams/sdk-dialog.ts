/** Apart, so that only a page in a dialog loads it. */
export { dialog as teamsDialog } from '@microsoft/teams-js';
