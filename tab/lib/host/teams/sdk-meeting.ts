/** Apart, so that only a page in a meeting loads it. */
export { meeting as teamsMeeting } from '@microsoft/teams-js';
