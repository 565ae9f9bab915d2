import type { RefusalWords } from '../types/refusal-words.ts';
import { plural } from './grammar.ts';

export const refusalTexts: RefusalWords = {
  'not-registered': () =>
    'You have not been added to the people of Ennuste yet. Ask the facilitator to add you.',
  'not-allowed': () =>
    'You may not do this. If you should be able to, ask the facilitator to check your role.',
  'goal-not-found': () =>
    'There is no such goal, or you may not see it. Open your own goals again.',
  'person-not-found': () =>
    'There is no such person in the register. Add the person first, then try again.',
  'run-not-found': () => 'There is no such reminder run. Start a new one by writing remind.',
  'theme-not-found': () => 'There is no such theme. Open the themes and choose one of them.',
  'month-not-open': ({ month }, format) =>
    `${format.month(month)} has not been opened. The facilitator opens the months.`,
  'month-not-yet-open': ({ month, opensOn }, format) =>
    `${format.month(month)} opens for answers on ${format.day(opensOn)}.`,
  'month-closed': ({ month }, format) =>
    `${format.month(month)} is closed already, so nothing was saved. Report the change in next month’s check-in or contact the facilitator.`,
  'month-already-open': ({ month }, format) => `${format.month(month)} is open already.`,
  'months-not-comparable': ({ month, why }, format) => {
    if (why === 'first')
      return `No month of the same year was opened before ${format.month(month)}. There will be something to compare once the next month has been opened.`;
    if (why === 'same') return `Choose two different months. Now both are ${format.month(month)}.`;
    return 'Goals are for one year at a time. Choose two months of the same year.';
  },
  'goal-not-in-month': ({ month }, format) => `The goal is not followed in ${format.month(month)}.`,
  'month-days-impossible': ({ why }) => {
    if (why === 'order')
      return 'The days must come in order: opening first, then the due day, closing last. Correct the days.';
    if (why === 'past') return 'The day has passed. Choose today or a later day.';
    if (why === 'overdue')
      return 'The due day has passed, so every answer would be late from the start. Move the due day to today or later, and the closing day after it.';
    return why === 'begun'
      ? 'The month has opened already, so its opening day cannot be changed.'
      : 'The day is too far from the month. A month can open at the beginning of the month before at the earliest, and close two months later at the latest.';
  },
  'month-not-reopenable': ({ month, why }, format) => {
    if (why === 'not-closed') return `${format.month(month)} is not closed.`;
    return why === 'later-closed'
      ? `${format.month(month)} cannot be opened again, because a later month is closed already. Report the change in the check-in of the open month.`
      : `Too long has passed since ${format.month(month)} to open it again. Report the change in the check-in of the open month.`;
  },
  'stale-answer': () =>
    'Someone has answered for the goal since you opened the form. Nothing has been saved yet. Check the figures and save again.',
  'stale-version': () =>
    'This was changed while you were editing it. Fetch the newest version and change that.',
  'goal-archived': () =>
    'The goal is archived and is no longer followed. Its history can be read. A facilitator can restore it.',
  'invalid-goal': ({ problems }) =>
    plural(
      problems.length,
      'The goal has not been saved yet: one thing needs correcting.',
      `The goal has not been saved yet: ${problems.length} things need correcting.`,
    ),
  'answered-parts-removed': ({ names }) =>
    `These have been answered about already: ${names.join(', ')}. Nothing has been saved yet. Confirm the removal, and the answers stay in the history, or leave them where they are.`,
  'invalid-answer': ({ problems }) =>
    plural(
      problems.length,
      'Nothing has been saved yet: one thing needs correcting.',
      `Nothing has been saved yet: ${problems.length} things need correcting.`,
    ),
  'invalid-request': () => 'The request is not right. Correct the points listed and try again.',
  'nobody-to-remind': ({ month }, format) =>
    `There is no one to remind: ${format.month(month)}. The plan says why.`,
  'run-already-sent': ({ name, at }, format) =>
    `The run has been sent already: ${name}, ${format.instant(at)}. The run shows how far it is.`,
  'run-cancelled': () => 'The run has been cancelled. Plan a new one by writing remind.',
  'run-finished': () =>
    'The run is finished, so there is nothing to cancel. The run shows the result.',
  'selection-unknown': ({ name }) =>
    `${name} is not one of the year’s themes or goals. Choose it from the list.`,
  'schedule-never-fires': ({ step }) =>
    step === undefined
      ? 'The schedule has no steps. Add at least one.'
      : `The step ${step} would always come after the month’s closing, so it would never go. Choose an earlier day.`,
  'schedule-steps-alike': () =>
    'Two steps are alike. Change the day or the recipients of one, or remove it.',
  'schedule-time-outside': ({ from, until }) =>
    `Reminders are sent only between ${from} and ${until}. Choose a time between them.`,
  'step-not-found': () => 'The schedule no longer has this step. Fetch the schedule again.',
  'step-over': () =>
    'The step is done already or its month is over, so it cannot be changed. Change a step to come.',
  'day-not-possible': ({ day, why }, format) => {
    const of = format.day(day);
    if (why === 'past') return `The day ${of} has passed already. Choose a working day to come.`;
    if (why === 'not-working') return `The day ${of} is not a working day. Choose a working day.`;
    return `The day ${of} is outside the month’s time for answers. Choose a day before the month closes.`;
  },
  'no-months': () => 'No month has been opened yet. The facilitator opens the first one.',
  'hand-over-not-found': () =>
    'This request is no longer there, or it is for someone else. Nothing was changed.',
  'hand-over-answered': () => 'This request has been answered already. Nothing was changed.',
  'hand-over-exists': () =>
    'The goal’s check-in has been handed over already, or the same person has been asked. Wait for the answer or ask the facilitator for help.',
  'hand-over-to-self': () => 'You cannot hand the goal over to yourself. Choose somebody else.',
  'hand-over-to-answerer': ({ name }) =>
    `${name} may answer for the goal already, so there is no need to hand it over.`,
  'no-receiver': () => 'Choose a person, and for how long you hand the goal over.',
  'person-left': ({ name }) =>
    `${name} no longer works here according to the register. Choose someone else.`,
  'person-unreachable': ({ name }) =>
    `The message could not be sent: perhaps ${name} has not opened Ennuste in Teams. Nothing was handed over. Ask them to open Ennuste, or choose someone else.`,
  'last-facilitator': () =>
    'Nothing was changed: they are the only facilitator, and no one could keep the register. Give someone else the role of a facilitator first.',
  'theme-has-goals': ({ name, goals }) =>
    plural(
      goals,
      `The theme ${name.en} cannot be removed, because one goal belongs to it. Change the goal’s theme first. Nothing was saved.`,
      `The theme ${name.en} cannot be removed, because ${goals} goals belong to it. Change the goals’ theme first. Nothing was saved.`,
    ),
  'directory-off': () =>
    'The directory of people is not in use. Type the details yourself, or ask the operator to turn the directory on.',
  'directory-unavailable': ({ why }) => {
    if (why === 'no-permission')
      return 'Ennuste may not read the directory of people. Tell the operator; meanwhile you can type the details yourself.';
    if (why === 'throttled') return 'The directory of people is busy. Try again in a moment.';
    return 'The directory of people could not be reached. Try again in a moment, or type the details yourself.';
  },
  'people-file-unreadable': ({ why, line, limit }, format) => {
    if (why === 'empty') return 'The file has no people. Check that you chose the right file.';
    if (why === 'no-id-column')
      return 'The first line of the file lacks a column heading. At least the columns Entra object ID and Name are needed.';
    if (why === 'too-many-lines')
      return `The file has too many lines. ${format.number(limit)} people can be imported at a time, so split the file.`;
    return line === undefined
      ? 'The quotation marks in the file do not match. Save the file as CSV again.'
      : `The quotation marks on line ${format.number(line)} do not match. Correct the line and try again.`;
  },
  'name-too-short': ({ letters }) => `Write at least ${letters} letters of the name.`,
  'note-too-long': ({ limit }) => `The message is too long: at most ${limit} characters.`,
  'note-unreadable': () => 'The message has characters that cannot be shown. Write it again.',
  'nothing-written': () => 'Write a text first. Nothing was sent.',
  'question-not-found': () =>
    'There is no such question, or you may not see it. Open the page of the goal again.',
  'question-answered': () =>
    'The question has been answered already. The answer is on the page of the goal.',
  'question-withdrawn': () => 'The question has been withdrawn, so it needs no answer.',
  'snooze-too-long': ({ month, closesOn }, format) =>
    `Answers are taken only until ${format.day(closesOn)} (${format.month(month)}). Choose an earlier day.`,
  'unknown-action': () =>
    'The card is outdated or unknown, so nothing was done. Type my goals to get a new one.',
  'person-in-use': ({ goals }) =>
    goals.length === 0
      ? 'The person’s data were not removed. Mark the person as left first.'
      : `The person’s data were not removed, because they are still asked about these goals: ${goals.join(', ')}. Change the owner, project manager or deputy in the register, then remove the data.`,
  'row-unreadable': ({ key }) =>
    `Stored data cannot be read, and nothing was changed. Tell the operator the key of the row: ${key}.`,
  'unknown-person': () =>
    'Teams did not say who you are, so nothing was done. Open Ennuste in your own chat.',
};
