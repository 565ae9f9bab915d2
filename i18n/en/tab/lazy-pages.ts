import type { lazyPages as finnish } from '../../fi/tab/lazy-pages.ts';
import { chart } from './components/charts.ts';
import { change } from '../changes.ts';
import { contradiction } from '../contradictions.ts';
import { problem } from '../field-problems.ts';
import { checkIn } from './pages/check-in.ts';
import { compare } from './pages/compare.ts';
import { mine } from './pages/my-goals.ts';
import { directoryTexts } from './pages/directory.ts';
import { meetingPage } from './pages/meeting.ts';
import { importTexts } from './pages/people-import.ts';
import { peoplePage } from './pages/people.ts';
import { questions } from './components/questions.ts';
import { register } from './pages/register.ts';
import { reminderPages } from './pages/reminders.ts';
import { riskPage } from './pages/risks.ts';
import { servicePage } from './pages/service.ts';
import { settingsPage } from './pages/settings.ts';
import { themePages } from './pages/themes.ts';
import { cards } from './pages/cards.ts';
import { months } from './pages/months.ts';
import { form } from './components/form.ts';
import { stale } from './components/stale.ts';
import { table } from './components/table.ts';
import { plural, joinList } from '../grammar.ts';

export const lazyPages: typeof finnish = {
  ...reminderPages,
  ...themePages,
  riskPage,
  peoplePage,
  directoryTexts,
  importTexts,
  servicePage,
  settingsPage,
  chart,
  questions,
  form,
  stale,
  table,
  register,
  months,
  cards,
  compare,
  meetingPage,

  checkIn,
  mine,
  contradiction,
  problem,
  draft: {
    documentTitle: 'Explanation',
    subtitle: (month: string) => `Explanation for the check-in, ${month}`,
    lead: 'Take your time. The text is saved as a draft while you type, and only you see it.',
    explanation: 'Explanation',
    previous: (monthName: string) => `Previous explanation (${monthName})`,
    stored: 'The explanation that is saved now',
    noText: 'No text.',
    tooLong: (most: string) => `An answer holds at most ${most} characters. Shorten the text.`,
    saving: 'Saving…',
    saved: (time: string) => `Draft saved ${time}`,
    offline:
      'The server cannot be reached just now. Your text is kept in this window and will be saved as soon as possible.',
    tooLongToSave: (most: string) =>
      `The draft cannot be saved because a text is longer than ${most} characters. Shorten it.`,
    refused: 'The draft could not be saved. Copy your text to a safe place.',
    outdated:
      'The goal has been answered since this draft. Compare your text with the saved one before you use it in the form.',
    closed: 'The month is not open, so the draft cannot be changed. You can copy your text here.',
    use: 'Use in the form',
    useHint: 'The text is in the form when you next open it.',
    used: 'Done. The text is in the form when you next open it in the Teams chat.',
    conflict: 'A different text has been saved in another window. Choose which one stays.',
    theirs: 'The text in the other window',
    keepMine: 'Keep the text in this window',
    takeTheirs: 'Take the text in the other window',
  },

  goal: {
    back: 'Overview',
    previous: (name) => `Previous: ${name}`,
    next: (name) => `Next: ${name}`,
    around: 'Other goals',
    place: (position: number, of: number) => `${position} of ${of}`,
    notBinding: 'not binding',
    facts: 'About the goal',
    theme: 'Strategy theme',
    owners: (count) => plural(count, 'Owner', 'Owners'),
    projectManagers: (count) => plural(count, 'Project manager', 'Project managers'),
    deputy: 'Deputy',
    cityWide: 'City-wide projects',
    separateProgrammes: 'Separate programmes',
    jointThemes: 'Joint planning themes',
    answeredBy: (at, name) => `Answered by ${name}, ${at}`,
    answeredInMonth: (monthName) => `The data is from the ${monthName} answer`,
    notAnswered: 'The goal has not been answered yet.',
    checkIn: (monthName) => `Check in: ${monthName}`,
    since: (monthName) => `since ${monthName}`,
    phases: 'Phases',
    phase: 'Phase',
    status: 'Status',
    progress: 'Progress',
    counter: (count, target, unit) => `${count} of ${target} ${unit}`,
    planned: (start, end) => `Planned ${start}–${end}`,
    plannedFrom: (start) => `Planned to start ${start}`,
    plannedUntil: (end) => `Planned to end ${end}`,
    indicators: 'Indicators',
    baseline: 'Baseline',
    target: 'Target',
    now: 'Now',
    expected: 'Estimate at year’s end',
    atLeast: (figure) => `at least ${figure}`,
    atMost: (figure) => `at most ${figure}`,
    weakest: 'Weakest indicator: decides whether the goal is met',
    source: (source) => `Source: ${source}`,
    due: (day) => `Due ${day}`,
    decidedBy: (who) => `Decided by ${who}`,
    decisionBy: (day) => `decision by ${day}`,
    undecided: 'not decided',
    meetingsLeft: (days) =>
      plural(
        days.length,
        `Only one meeting is left before the due date: ${days.join('')}`,
        `${days.length} meetings are left before the due date: ${joinList(days)}`,
      ),
    noMeetingsLeft: 'No meeting is left before the due date',
    risks: 'Risks',
    noRisks: 'No risks have been recorded.',
    riskSize: (likelihood, impact) => `Likelihood ${likelihood}, impact ${impact}`,
    preparation: (text) => `Preparation: ${text}`,
    noPreparation: 'No preparation has been recorded yet.',
    history: 'History of answers',
    noHistory: 'There are no answers yet.',
    historyEntry: (monthName, name, at) => `${monthName}: ${name}, ${at}`,
    firstAnswer: (forecast) => `First answer. Forecast: ${forecast}.`,
    changes: (count) => `${count} changes`,
    wouldChange: 'What would have to happen for this to change:',
    nothingChanged: 'Nothing had changed.',
    whole: 'The whole goal',
  },

  change,
};
