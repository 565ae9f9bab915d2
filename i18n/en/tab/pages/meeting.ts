import type { meetingPage as finnish } from '../../../fi/tab/pages/meeting.ts';
import { plural } from '../../grammar.ts';

export const meetingPage: typeof finnish = {
  title: 'Meeting',
  headline: (monthName, count, exceptions) => {
    const all = plural(count, 'is one goal', `are ${count} goals`);
    const first = `On the agenda for ${monthName} there ${all}.`;
    if (exceptions === 0) return `${first} None of them needs special attention.`;
    return `${first} ${plural(exceptions, 'The one that needs attention comes', `The ${exceptions} that need attention come`)} first.`;
  },
  length: 'Length of the meeting',
  minutes: (minutes) => `${minutes} min`,
  start: 'Start the meeting',
  goOn: 'Continue the meeting',
  startAgain: 'Start again',
  presenterLink: 'Open the presenter’s view',
  presenterHint:
    'Keep it on your own screen to change the goal that is shown on the screen of the meeting room.',
  turnedWorse: 'the forecast got worse',
  about: (minutes) => `about ${minutes} min`,
  underMinute: 'less than a minute',
  exceptionsSentence: (count) =>
    plural(count, 'This one comes first.', `These ${count} come first.`),
  themeSentence: (count, before) => {
    const first = plural(
      count,
      'One goal is going as planned.',
      `${count} goals are going as planned.`,
    );
    return before === 0 ? first : `${first} Already covered from this theme: ${before}.`;
  },
  position: (place, count) => `${place}/${count}`,
  announced: (place, count, name, standing) => `${place} of ${count}: ${name}, ${standing}.`,
  meetingLeft: (minutes) => `${minutes} min of the meeting left.`,
  meetingOver: (minutes) => `The meeting is ${minutes} min over its time.`,
  itemLeft: (minutes) => `${minutes} min for this goal.`,
  itemOver: 'The time for this goal is used up.',
  controls: 'Meeting controls',
  previous: 'Previous',
  next: 'Next',
  agenda: 'Agenda',
  fullScreen: 'Full screen',
  notFullScreen: 'Leave full screen',
  keys: 'Keys',
  keyNames: {
    space: 'space',
    next: 'Next goal',
    previous: 'Previous goal',
    first: 'First goal',
    last: 'Last goal',
    leave: 'Back to the agenda',
    fullScreen: 'Full screen on or off',
    keys: 'Show or hide the keys',
  },
  turnedFrom: (before) => `In the previous answer: ${before}`,
  weakest: 'Weakest indicator',
  moreRisks: (count) => plural(count, 'and one more risk', `and ${count} more risks`),
  noAccess: 'You do not have access to this goal',
  noAccessMore:
    'The meeting goes on as usual. You will see the next goal when the presenter moves on to it.',
  notStarted: 'The meeting has not been started yet. The presentation begins here automatically.',
  lost: 'The server cannot be reached just now. The presentation goes on when the connection is back.',
  overtaken: 'Another presenter moved first. This is where the meeting is now.',
  presenterTitle: 'Presenter’s view',
  now: 'Now',
  then: 'Next',
  lastOne: 'This is the last one.',
  presentedBy: (name) => `Presented by ${name}`,
  share: 'Show to everyone in the meeting',
  shared:
    'Ennuste is now shown to everyone in the meeting. Everyone sees only the goals that they may read.',
  notPermitted:
    'Teams does not allow Ennuste to be shown in this meeting. Ask the organiser to add Ennuste to the meeting, or share your screen.',
  shareFailed: 'Teams could not show Ennuste. Try again in a moment.',
  follow: 'Follow the presentation',
  followHint: 'While this is not ticked, you can browse the list without changing what others see.',
  showThis: 'Show this to everyone',
};
