/** A separate module, so that its code is loaded only in a meeting. */
export { meeting as teamsMeeting } from '@microsoft/teams-js';
