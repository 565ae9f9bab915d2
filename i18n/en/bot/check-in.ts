import { change } from '../changes.ts';
import type { checkInWords as finnish } from '../../fi/bot/check-in.ts';
import { plural } from '../grammar.ts';

export const checkInWords: typeof finnish = {
  form: {
    summary: (goal, month) => `${goal}: ${month}`,
    title: (month) => `Monthly check-in, ${month}`,
    prefilled: (when) => `Starts from the last answer (${when}). Change only what has changed.`,
    firstTime: 'This is the goal’s first answer.',
    correcting: (who, when) => `You are correcting an answer: ${who}, ${when}.`,
    forecast: 'Forecast for the end of the year',
    forecastOf: (section) => `Forecast for the end of the year: ${section}`,
    phases: 'Phases',
    status: (phase) => phase,
    percent: 'Done, %',
    count: (target, unit) => `Done / ${target} ${unit}`,
    indicators: 'Indicators',
    figure: (name, unit, target) => `${name} (${unit}, target ${target})`,
    expected: 'Estimate for the end of the year',
    decidedOn: (name, by, due) => `${name}: day of the decision (${by}, by ${due})`,
    explanation: 'Explanation in short',
    explanationOf: (section) => `Explanation in short: ${section}`,
    explanationHint: 'Needed when the forecast is uncertain or the goal will not be met.',
    risks: (count) => (count === 0 ? 'Risks' : `Risks (${count})`),
    details: 'Phases, indicators and risks',
    risksKept: (count) =>
      plural(
        count,
        'One risk stays as it is: it does not fit on the card.',
        `${count} risks stay as they are: they do not fit on the card.`,
      ),
    ofRisk: (what, which) => `${which}: ${what}`,
    riskNumber: (number) => `Risk ${number}`,
    riskState: 'State',
    preparation: 'Preparation',
    likelihood: 'Likelihood',
    impact: 'Impact',
    newRisk: 'New risk',
    newRiskHint: 'Leave empty if there is no new risk.',
    unprepared: 'There is no preparation yet',
    finishedPhases: (count) =>
      plural(count, 'One phase that is done', `${count} phases that are done`),
    saveAnyway: 'Save as it is',
    saveMine: 'Save mine',
    keepStored: 'Keep what is saved',
    save: 'Save',
    back: 'Back',
    storedNow: (who, when, forecast) =>
      `Saved now: ${forecast} (${who}, ${when}). What you typed is below. Save only if you want to replace the saved answer.`,
    typedKept: 'What you typed is below, so that you can copy it.',
    outdatedCard:
      'The card is from another version of Ennuste, so nothing was saved. Below is the current form with what you typed. Check it and save.',
    youWrote: 'You wrote:',
  },
  unchanged: {
    title: (month) => `Nothing has changed, ${month}`,
    intro: 'You confirm that these still hold. Untick what has changed.',
    none: 'No goal can be confirmed as it is. Update the goals from the list.',
    keepLabel: 'Still holds',
    confirm: 'Confirm',
    question: 'What would have to happen for this to change?',
    stored: (count) => plural(count, 'One goal saved', `${count} goals saved`),
  },
  receipt: {
    summary: (goal) => `Saved: ${goal}`,
    stored: 'Saved',
    by: (who, when) => `${who}, ${when}`,
    changed: 'Changed since the last answer',
    nothingChanged: 'Nothing has changed since the last answer.',
    first: 'The goal’s first answer.',
    revision: (revision) => `Version ${revision} this month`,
    correct: 'Correct',
    correctUntil: (day) => `You can correct the answer until ${day}.`,
    back: 'My goals',
  },
  change: {
    ...change,
    withEstimate: (figure, estimate) => `${figure} (estimate ${estimate})`,
    none: 'no figure',
    more: (count) => plural(count, 'and one other change', `and ${count} other changes`),
  },
  dialog: {
    open: 'Write a longer explanation',
    title: (goal: string) => `Explanation: ${goal}`,
    included: (when: string) =>
      `Your draft (${when}) is in the form. It becomes an answer only when you press Save.`,
    outdated: (when: string) =>
      `You have a draft (${when}), but the goal has been answered since. The form shows the saved answer; you find your draft under Write a longer explanation.`,
  },
};
