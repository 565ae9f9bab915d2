/** A module of its own, loaded only in a meeting. */
export { meeting as teamsMeeting } from '@microsoft/teams-js';
