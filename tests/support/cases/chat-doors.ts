import { aGoal } from '../fixtures/builders.ts';
import type { Json } from '../fixtures/json.ts';
import { CALLERS, MARKER } from './door-callers.ts';
import { EXPLAIN_DIALOG_ID } from '../../../bot/cards/check-in/explain-dialog-button.ts';
import type { TeamsEvent } from '../../../bot/teams/teams-event.ts';
import type { Command } from '../../../bot/handlers/parse-command.ts';
import type { Door } from './doors.ts';
import {
  asked,
  planned,
  requestedHandOver,
  resumed,
  scheduled,
  type Place,
  type Values,
} from './prepare-doors.ts';

export interface PressDoor extends Door {
  readonly data: (values: Values) => Json;
}

export interface ActivityDoor extends Door {
  readonly activity: (values: Values) => Json;
}

/** `text` follows the command. */
export interface CommandDoor extends Door {
  readonly text?: string;
}

const aboutGoal = ({ goal, month }: Place) => ({ v: 1, goal, month });
const march = { v: 1, month: '2026-03' };
const theRun = ({ id }: Values) => ({ ...march, run: id });
const theSchedule = ({ version }: Values) => ({ ...march, version });

/** Every button of a card, with data that succeed for those who may press it. */
export const PRESS_DOORS: Readonly<Record<string, PressDoor>> = {
  'my-goals': {
    needs: 'registered',
    shows: MARKER,
    shownTo: 'answers',
    data: () => march,
  },
  'open-check-in': {
    elsewhere: { archived: 'nobody', 'last-year': 'nobody' },
    needs: 'answers',
    target: 'goal',
    shows: MARKER,
    data: aboutGoal,
  },
  'submit-check-in': {
    needs: 'answers',
    target: 'goal',
    writes: true,
    data: (values) => ({
      ...aboutGoal(values),
      basedOn: 0,
      submission: 'submission-1',
      'goal.forecast': 'uncertain',
      'goal.explanation': 'Tila puuttuu.',
      'goal.phases.p1.status': 'done',
      'goal.phases.p2.status': 'in-progress',
      'goal.phases.p2.count': '1',
      'goal.indicators.i1.value': '1',
    }),
  },
  'nothing-changed': {
    needs: 'registered',
    shows: MARKER,
    shownTo: 'answers',
    data: () => march,
  },
  'confirm-unchanged': {
    needs: 'answers',
    writes: true,
    data: () => ({
      ...march,
      submission: 'submission-1',
      goals: aGoal().id,
      [`${aGoal().id}.keep`]: 'true',
      [`${aGoal().id}.reflection`]: 'Tila puuttuu.',
    }),
  },
  'hand-on': { needs: 'registered', data: aboutGoal },
  snooze: { needs: 'answers-something', writes: true, data: () => ({ ...march, days: 1 }) },
  'hand-over': {
    elsewhere: { archived: 'nobody', 'last-year': 'nobody' },
    needs: 'hands-over',
    target: 'goal',
    shows: MARKER,
    data: aboutGoal,
  },
  'ask-hand-over': {
    needs: 'hands-over',
    target: 'goal',
    writes: true,
    data: (values) => ({ ...aboutGoal(values), to: CALLERS.deputy, scope: 'month' }),
  },
  'answer-hand-over': {
    needs: 'asked-to-take-over',
    target: 'goal',
    writes: true,
    prepare: requestedHandOver,
    data: (values) => ({
      ...aboutGoal(values),
      from: CALLERS.owner,
      askedAt: '2026-03-10T08:00:00.000Z',
      answer: 'accept',
    }),
  },
  'take-over': {
    needs: 'takes-over',
    target: 'goal',
    writes: true,
    noEffect: ['owner', 'projectManager'],
    data: ({ goal, month }) => ({ v: 1, month, deputyGoal: goal }),
  },
  'not-right-person': {
    elsewhere: { archived: 'nobody' },
    needs: 'answers',
    target: 'goal',
    shows: MARKER,
    data: aboutGoal,
  },
  'send-not-right-person': {
    needs: 'answers',
    target: 'goal',
    writes: true,
    data: (values) => ({ ...aboutGoal(values), note: 'Väärä henkilö' }),
  },
  why: { needs: 'registered', data: () => march },
  say: { needs: 'facilitates', data: () => ({ command: 'schedule' }) },
  'choose-language': { needs: 'registered', writes: true, data: () => ({ language: 'sv' }) },
  'show-history': {
    needs: 'reads-goal',
    shows: MARKER,
    data: ({ goal }) => ({ goal }),
  },
  'answer-question': {
    needs: 'answers',
    target: 'goal',
    writes: true,
    elsewhere: { 'last-year': 'same' },
    prepare: asked,
    data: ({ goal, year }) => ({
      v: 1,
      goal,
      year: Number(year),
      question: 'question-1',
      answer: 'Vastaus',
    }),
  },
  'plan-run': { needs: 'facilitates', writes: true, data: () => march },
  'show-run': { needs: 'facilitates', prepare: planned, data: theRun },
  'send-run': { needs: 'facilitates', writes: true, prepare: planned, data: theRun },
  'cancel-run': { needs: 'facilitates', writes: true, prepare: planned, data: theRun },
  'pause-schedule': { needs: 'facilitates', writes: true, prepare: resumed, data: theSchedule },
  'resume-schedule': { needs: 'facilitates', writes: true, prepare: scheduled, data: theSchedule },
  'skip-month': { needs: 'facilitates', writes: true, prepare: scheduled, data: theSchedule },
  'unskip-month': { needs: 'facilitates', writes: true, prepare: scheduled, data: theSchedule },
  'move-step': {
    needs: 'facilitates',
    writes: true,
    prepare: scheduled,
    data: (values) => ({ ...theSchedule(values), step: 'first', day: '2026-03-12' }),
  },
};

/** Every command, typed into the personal chat. */
export const COMMAND_DOORS: Readonly<Record<Command, CommandDoor>> = {
  myGoals: { needs: 'registered', shows: MARKER, shownTo: 'answers' },
  checkIn: { needs: 'registered', shows: MARKER, shownTo: 'answers' },
  status: { needs: 'registered', shows: MARKER, shownTo: 'answers-or-leads' },
  history: {
    needs: 'registered',
    shows: `${MARKER} nyt`,
    shownTo: 'reads-goal',
    text: MARKER.toLowerCase(),
  },
  remind: { needs: 'facilitates', writes: true },
  schedule: { needs: 'facilitates' },
  language: { needs: 'registered' },
  why: { needs: 'registered' },
  help: { needs: 'everyone' },
};

/** Every other activity that a person can cause in the personal chat. */
export const OTHER_DOORS: Readonly<
  Record<
    Exclude<TeamsEvent['kind'], 'message' | 'press' | 'installed' | 'removed' | 'other'>,
    ActivityDoor
  >
> = {
  search: {
    needs: 'registered',
    shows: MARKER,
    shownTo: 'reads-goal',
    activity: () => ({
      name: 'composeExtension/query',
      value: { commandId: 'goals', parameters: [{ name: 'query', value: MARKER }] },
    }),
  },
  link: {
    needs: 'reads-goal',
    shows: MARKER,
    activity: ({ goal, month }) => ({
      name: 'composeExtension/queryLink',
      value: { url: `https://ennuste.example.fi/tab/#/goal/${goal}/${month}` },
    }),
  },
  'open-dialog': {
    elsewhere: { archived: 'nobody', 'last-year': 'nobody' },
    needs: 'answers',
    target: 'goal',
    shows: MARKER,
    activity: (values) => ({
      name: 'task/fetch',
      value: { data: { ...aboutGoal(values), dialog: EXPLAIN_DIALOG_ID } },
    }),
  },
  'submit-dialog': { needs: 'everyone', activity: () => ({ name: 'task/submit', value: {} }) },
};
