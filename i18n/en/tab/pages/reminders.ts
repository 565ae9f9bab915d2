import type { reminderPages as finnish } from '../../../fi/tab/pages/reminders.ts';
import { joinList, people, plural } from '../../grammar.ts';

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
const cards = (count: number): string => plural(count, 'one card', `${count} cards`);

export const reminderPages: typeof finnish = {
  reminders: {
    title: 'Reminders',
    lead: (month, closes) => `${month}. Answers are taken until ${closes}.`,
    before: 'Before you send',
    allReachable: (asked) =>
      plural(
        asked,
        'The only person who is asked can be reached, and nothing needs attention.',
        `All ${asked} people who are asked can be reached, and nothing needs attention.`,
      ),
    nobodyAsked: 'No one is asked this month.',
    needCare: (count, asked) =>
      count === asked
        ? plural(
            asked,
            'The only person who is asked needs attention.',
            `All ${asked} who are asked need attention.`,
          )
        : plural(
            count,
            `Of ${asked} who are asked, one needs attention.`,
            `Of ${asked} who are asked, ${count} need attention.`,
          ),
    showAll: (count) => `Show all ${count}`,
    columns: {
      person: 'Person',
      problem: 'What is wrong',
      remedy: 'What can be done',
      goals: 'Goals',
    },
    remedy: {
      silent: 'Get in touch and ask whether the right person is asked.',
      'no-deputy': 'Add a deputy for the goal in the register.',
    },
    newRun: 'New reminder run',
    notOpen: 'The month is not open, so no reminders can be sent for it.',
    newRunLead: 'First you see the plan. Nothing is sent before you confirm it.',
    audience: 'To whom',
    who: 'Which of them',
    whoAll: 'everyone whose answer is missing',
    whoNotReached: 'those whom no reminder of the month has reached',
    whoUnclear: 'those whose latest reminder is unclear',
    themes: 'Only these themes',
    goals: 'Only these goals',
    chosen: (count) => (count === 0 ? 'all' : `${count} chosen`),
    trial: 'Try it out: send every card to me',
    trialHint:
      'You get ten cards at most, and each says whose it would have been. Nothing goes to the others.',
    plan: 'Show the plan',
    runs: 'Runs',
    noRuns:
      'There is no reminder run for this month yet. Make the first one above, or start the schedule.',
    bySchedule: 'by the schedule',
    stage: {
      plan: 'plan, not sent',
      discarded: 'plan, discarded',
      'under-way': 'under way',
      cancelled: 'cancelled on the way',
      finished: 'finished',
    },
    trialRun: 'test run',
    part: 'a part of them',
    runColumns: { run: 'Run', state: 'State', totals: 'Outcome' },
    countIn: (count, state) => `${count} ${state}`,
    totalsLine: (parts) => (parts.length === 0 ? 'nobody' : joinList(parts)),
    runOf: (parts) => parts.join(', '),
  },

  run: {
    title: 'Reminder run',
    planTitle: (count) =>
      count === 0 ? 'The plan has nobody to send to' : `A card would go to ${people(count)}`,
    underWayTitle: (done, all) => `The run is under way: ${done} of ${all} done`,
    finishedTitle: (sent) =>
      sent === 0
        ? 'The run is finished, and no card went out'
        : `The run is finished: a card went to ${people(sent)}`,
    cancelledTitle: (sent) =>
      sent === 0
        ? 'The run was cancelled before the first card'
        : `The run was cancelled: a card had gone to ${people(sent)}`,
    discardedTitle: 'The plan has been discarded',
    planned: (name, at) => `Planned by ${name}, ${at}`,
    sentOff: (name, at) => `Sent by ${name}, ${at}`,
    cancelledBy: (name, at) => `Cancelled by ${name}, ${at}`,
    finishedAt: (at) => `Finished ${at}`,
    redirect: (name) => `Trial: every card goes to ${name}.`,
    partOf: 'The run is for a part of those whose answer is missing.',
    nothingToSend: 'There is nothing to send to anyone. The reasons are below. You can plan again.',
    totals: 'People by state',
    totalOf: people,
    send: (count) => `Send to ${people(count)}`,
    sendQuestion: (count) => `A card goes to ${people(count)} now. It cannot be taken back.`,
    sendSure: 'Send now',
    sendTrial: (count) => `Send me ${cards(count)}`,
    sendTrialQuestion: (count) => `You get ${cards(count)}. Nothing goes to the others.`,
    discard: 'Discard the plan',
    discardQuestion: 'The plan stays in the list as discarded. Nothing is sent.',
    cancel: (left) => `Cancel what is left (${left})`,
    cancelQuestion:
      'Those whose card has not gone yet will not get one. What has been sent stays sent.',
    cancelSure: 'Cancel what is left',
    keep: 'Do not',
    download: 'Download CSV',
    downloaded:
      'The file has been fetched. Teams or the browser saves it if downloads are allowed.',
    show: 'Show',
    allStates: 'all states',
    filterEmpty: 'No one is in this state now.',
    columns: {
      person: 'Person',
      goals: 'Goals',
      what: 'Why and when',
      remedy: 'What can be done',
    },
    noGoals: 'none waiting',
    more: (shown, all) => `Show more (${shown} of ${all} shown)`,
    showRows: (count) => `Show ${people(count)}`,
    why: {
      planned: {
        owners: 'the goal waits for an answer',
        substitutes: 'can answer: the goal still waits for an answer',
        facilitators: 'gets the list of goals that wait',
      },
      queued: (at) => `in the queue since ${at}`,
      sending: (at) => `being sent since ${at}`,
      sent: (at) => `sent ${at}`,
      answered: (at) => `sent ${at}, has answered since`,
      failed: (reason, at) => `${reason}; ${at}`,
      unknown: (at) => `the card may have arrived; ${at}`,
      again: (at) => `sent again, because the sending of ${at} was unclear`,
    },
    live: 'The page updates automatically.',
    connecting: 'Connecting…',
    polling: (at) => `Updated ${at}.`,
    offline: (at) =>
      `There is no connection. This is as it was at ${at}; it tries again automatically.`,
    lost: 'The page is no longer updated. Reload it.',
  },

  schedule: {
    title: 'Schedule of reminders',
    running: (time) => `Reminders go out automatically at ${time} on the days below.`,
    paused: 'The schedule is paused, so nothing is sent automatically.',
    pausedSince: (at) => `The schedule has been paused since ${at}. Nothing is sent automatically.`,
    proposal:
      'This is a proposal that no one has taken into use yet. Nothing is sent before you start the schedule. You can change it first.',
    keptBy: (name, at) => `Last changed by ${name}, ${at}`,
    resumeHint:
      'When the schedule starts, a step that is due already goes once, in the next working hours.',
    pause: 'Pause',
    start: 'Start',
    nowPaused: 'The schedule is paused now.',
    nowRunning: 'The schedule is running now.',
    saved: 'The change has been saved.',
    conflict:
      'Someone else changed the schedule at the same time. The page now shows their change; yours is still in the form. Check it and save again.',
    conflictPlain:
      'Someone else changed the schedule at the same time. The page now shows it as it is; make your change again if it is still needed.',
    notOpened: 'Not opened yet; the days may still change.',
    monthSkipped: 'This month is left out. Nothing is sent automatically.',
    skip: 'Leave the month out',
    skipMonth: (month) => `Leave the month out: ${month}`,
    unskip: 'Take the month in again',
    unskipMonth: (month) => `Take the month in again: ${month}`,
    columns: { day: 'Day', who: 'To whom', state: 'State', change: 'Change' },
    noDay: 'no day in this month',
    moved: 'day changed by hand',
    run: 'see the run',
    move: 'Change the day',
    moveOf: (audience, day) => `Change the day: ${audience}, ${day}`,
    newDay: 'New day',
    save: 'Save',
    cancel: 'Cancel',
    reset: 'Back to the schedule’s day',
    steps: 'Steps and time',
    stepsLead: 'Steps are counted in working days. Weekends and holidays are left out.',
    stepLine: (rule, audience) => `${capital(rule)}: ${audience}`,
    timeLine: (time) => `Cards go out at ${time}.`,
    edit: 'Change the steps or the time',
    time: 'Time',
    step: (number) => `Step ${number}`,
    rule: 'When',
    ruleKind: {
      'working-day': 'working day of the month',
      'after-first': 'working days after the first step',
      'before-closing': 'working days before the closing',
    },
    number: 'Number',
    audience: 'To whom',
    remove: 'Remove',
    removeStep: (number) => `Remove step ${number}`,
    add: 'Add a step',
    noSteps: 'There are no steps. Add at least one.',
    badNumber: (from, to) => `Give a whole number from ${from} to ${to}.`,
    badTime: 'Give a time.',
    badDay: 'Give a day.',
  },
};
