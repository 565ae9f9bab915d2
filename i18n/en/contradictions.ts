import type { contradiction as finnish } from '../fi/contradictions.ts';
import { plural } from './grammar.ts';

export const contradiction: typeof finnish = {
  title: 'One question before it is saved',
  yourAnswerStands:
    'Does the forecast hold? You can change it or save as it is. Your answer stands.',
  indicatorFails: (name) => `The indicator “${name}” does not seem to reach its target.`,
  pace: (done, projected, enough) =>
    `Of the phases ${done} is done. At this pace ${projected} would be done at the end of the year; I ask when that is under ${enough}.`,
  phasesOpen: (count) =>
    plural(count, 'One phase is not done yet.', `${count} phases are not done yet.`),
  noMeeting: (name) => `No meeting is left before the last day for the decision “${name}”.`,
  noMeetingLeft: (name, day) => `The last possible meeting for the decision “${name}” was ${day}.`,
  lastMeetingNear: (name, day) => `The last possible meeting for the decision “${name}” is ${day}.`,
  riskRealised: (risk) => `A risk has happened: ${risk}`,
};
