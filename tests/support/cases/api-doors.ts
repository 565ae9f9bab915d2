import { aGoal, aSectionAnswer, someSettings } from '../fixtures/builders.ts';
import { goalId, meetingKey } from '../fixtures/ids.ts';
import { CALLERS, MARKER } from './door-callers.ts';
import type { Door } from './doors.ts';
import {
  asked,
  checkInPath,
  HAND_OVER,
  isAnswerable,
  planned,
  QUESTION,
  questionsPath,
  requestedHandOver,
  resumed,
  SCHEDULE,
  scheduled,
  versionOfGoal,
  versionOfMarch,
  type Values,
} from './prepare-doors.ts';

export interface ApiDoor extends Door {
  readonly request: (values: Values) => readonly [method: string, path: string, body?: unknown];
}

const MEETING = `/meetings/${meetingKey(1)}`;
const APRIL = { opensOn: '2026-04-01', dueOn: '2026-04-20', closesOn: '2026-04-30' };
const MARCH_DAYS = { opensOn: '2026-03-01', dueOn: '2026-03-20', closesOn: '2026-03-31' };
const ANOTHER = { id: CALLERS.stranger, name: 'Olli Uusi', roles: ['owner'], active: true };

const PEOPLE_FILE = Buffer.from(`id;name;roles\n${CALLERS.stranger};Olli Uusi;owner\n`).toString(
  'base64',
);

const { body: _organisation, year: _year, ...NEW_GOAL } = aGoal({ id: goalId('uusi'), order: 9 });

const run = ({ id }: Values) => `/runs/2026-03/${String(id)}`;

/** Every endpoint, with a request that succeeds for those who may make it. */
export const API_DOORS: Readonly<Record<string, ApiDoor>> = {
  getMe: { needs: 'registered', request: () => ['GET', '/me'] },
  getPortfolio: {
    needs: 'registered',
    shows: MARKER,
    shownTo: 'reads-goal',
    request: () => ['GET', '/portfolio'],
  },
  getGoal: {
    needs: 'reads-goal',
    target: 'goal',
    shows: MARKER,
    request: ({ goal, month }) => ['GET', `/goals/${goal}?month=${month}`],
  },
  getRisks: { needs: 'registered', request: () => ['GET', '/risks'] },
  getComparison: { needs: 'registered', request: () => ['GET', '/compare'] },
  getMeeting: { needs: 'registered', request: () => ['GET', MEETING] },
  putMeeting: {
    needs: 'leads',
    writes: true,
    request: () => ['PUT', MEETING, { month: '2026-03', minutes: 60 }],
  },
  getThemes: { needs: 'leads', request: () => ['GET', '/themes'] },
  getTheme: { needs: 'leads', request: () => ['GET', '/themes/uudistuvat-palvelut'] },
  putTheme: {
    needs: 'facilitates',
    writes: true,
    request: () => [
      'PUT',
      '/themes/uudistuvat-palvelut/2026',
      { successes: ['Onnistui'], challenges: [], indicators: [] },
    ],
  },
  getRegister: {
    needs: 'facilitates',
    shows: MARKER,
    request: () => ['GET', '/register/2026/goals'],
  },
  getRegisterForm: {
    needs: 'facilitates',
    target: 'goal',
    shows: MARKER,
    request: ({ goal, year }) => ['GET', `/register/${year}/form?goal=${goal}`],
  },
  putGoal: {
    needs: 'facilitates',
    writes: true,
    request: () => ['PUT', '/register/2026/goals/uusi', { goal: NEW_GOAL }],
  },
  archiveGoal: {
    needs: 'facilitates',
    target: 'goal',
    writes: true,
    elsewhere: { 'last-year': 'same' },
    prepare: versionOfGoal,
    request: ({ goal, year, version }) => [
      'POST',
      `/register/${year}/goals/${goal}/archive`,
      { version, reason: 'Syy' },
    ],
  },
  restoreGoal: {
    needs: 'facilitates',
    target: 'goal',
    writes: true,
    elsewhere: { archived: 'same', 'last-year': 'same' },
    noEffect: ['current', 'last-year'],
    prepare: versionOfGoal,
    request: ({ goal, year, version }) => [
      'POST',
      `/register/${year}/goals/${goal}/restore`,
      { version },
    ],
  },
  putRegisterOrder: {
    needs: 'facilitates',
    target: 'goal',
    writes: true,
    elsewhere: { archived: 'same', 'last-year': 'same' },
    prepare: versionOfGoal,
    request: ({ goal, year, version }) => [
      'PUT',
      `/register/${year}/order`,
      { goals: [{ goal, version, order: 8 }] },
    ],
  },
  getCopyPlan: {
    needs: 'facilitates',
    shows: MARKER,
    request: () => ['GET', '/register/2027/copy'],
  },
  copyGoals: {
    needs: 'facilitates',
    writes: true,
    request: () => ['POST', '/register/2027/copy', { goals: ['palvelutorit'] }],
  },
  getRegisterChanges: {
    needs: 'facilitates',
    shows: MARKER,
    request: () => ['GET', '/register/2026/changes'],
  },
  getCheckIn: {
    needs: 'reads-goal',
    target: 'goal',
    request: (values) => ['GET', checkInPath(values)],
  },
  putCheckIn: {
    needs: 'answers',
    target: 'goal',
    writes: true,
    request: (values) => [
      'PUT',
      checkInPath(values),
      { basedOn: 0, submission: 'submission-1', sections: [aSectionAnswer()] },
    ],
  },
  getDraft: {
    needs: 'answers',
    target: 'goal',
    elsewhere: { archived: 'nobody' },
    request: (values) => ['GET', `${checkInPath(values)}/draft`],
  },
  putDraft: {
    needs: 'answers',
    target: 'goal',
    writes: true,
    request: (values) => ['PUT', `${checkInPath(values)}/draft`, { basedOn: 0, values: {} }],
  },
  deleteDraft: {
    needs: 'answers',
    target: 'goal',
    elsewhere: { archived: 'nobody' },
    request: (values) => ['DELETE', `${checkInPath(values)}/draft`],
  },
  getMine: {
    needs: 'registered',
    shows: MARKER,
    shownTo: 'takes-over',
    request: () => ['GET', '/mine'],
  },
  getCheckInForm: {
    needs: 'answers',
    target: 'goal',
    shows: MARKER,
    elsewhere: { archived: 'nobody' },
    request: (values) => ['GET', `${checkInPath(values)}/form`],
  },
  postUnchanged: {
    needs: 'answers',
    target: 'goal',
    writes: true,
    request: (values) => [
      'POST',
      `${checkInPath(values)}/unchanged`,
      { submission: 'submission-2' },
    ],
  },
  getHandOver: {
    needs: 'hands-over',
    target: 'goal',
    elsewhere: { archived: 'nobody', 'last-year': 'nobody' },
    request: (values) => ['GET', `${checkInPath(values)}/hand-over`],
  },
  postHandOver: {
    needs: 'hands-over',
    target: 'goal',
    writes: true,
    request: (values) => ['POST', `${checkInPath(values)}/hand-over`, HAND_OVER],
  },
  postHandOverAnswer: {
    needs: 'asked-to-take-over',
    target: 'goal',
    writes: true,
    prepare: requestedHandOver,
    request: (values) => [
      'POST',
      `${checkInPath(values)}/hand-over/answer`,
      { from: CALLERS.owner, askedAt: '2026-03-10T08:00:00.000Z', accepts: true },
    ],
  },
  postTakeOver: {
    needs: 'takes-over',
    target: 'goal',
    writes: true,
    // They already answer for the goal.
    noEffect: ['owner', 'projectManager'],
    request: (values) => ['POST', `${checkInPath(values)}/take-over`],
  },
  postWrongPerson: {
    needs: 'hands-over',
    target: 'goal',
    writes: true,
    request: (values) => ['POST', `${checkInPath(values)}/wrong-person`, { note: '' }],
  },
  getOpenQuestions: { needs: 'registered', request: () => ['GET', '/questions'] },
  getQuestions: {
    needs: 'reads-goal',
    target: 'goal',
    request: (values) => ['GET', questionsPath(values)],
  },
  askQuestion: {
    needs: 'asks',
    target: 'goal',
    writes: true,
    elsewhere: { 'last-year': 'same' },
    request: (values) => ['POST', questionsPath(values), QUESTION],
  },
  answerQuestion: {
    needs: 'answers',
    target: 'goal',
    writes: true,
    // A question of December may be answered in January.
    elsewhere: { 'last-year': 'same' },
    prepare: asked,
    request: (values) => [
      'POST',
      `${questionsPath(values)}/question-1/answer`,
      { text: 'Vastaus' },
    ],
  },
  withdrawQuestion: {
    needs: 'asked',
    target: 'goal',
    writes: true,
    elsewhere: { 'last-year': 'same' },
    prepare: asked,
    request: (values) => ['POST', `${questionsPath(values)}/question-1/withdraw`],
  },
  excuseGoal: {
    needs: 'facilitates',
    target: 'goal',
    writes: true,
    // That an answer was not required may be known only after the month.
    elsewhere: { archived: 'same', 'last-year': 'same' },
    request: (values) => ['PUT', `${checkInPath(values)}/excuse`, { reason: 'Syy' }],
  },
  withdrawExcuse: {
    needs: 'facilitates',
    target: 'goal',
    writes: true,
    elsewhere: { 'last-year': 'same' },
    noEffect: ['last-year'],
    prepare: async (call, place) =>
      isAnswerable(place)
        ? call('facilitator', 'PUT', `${checkInPath(place)}/excuse`, { reason: 'Syy' })
        : {},
    request: (values) => ['POST', `${checkInPath(values)}/excuse/withdraw`, {}],
  },
  getMonths: { needs: 'registered', request: () => ['GET', '/months'] },
  openMonth: {
    needs: 'facilitates',
    writes: true,
    request: () => ['POST', '/months', { month: '2026-04', ...APRIL }],
  },
  changeMonth: {
    needs: 'facilitates',
    writes: true,
    prepare: versionOfMarch,
    request: ({ version }) => ['PUT', '/months/2026-03', { version, ...MARCH_DAYS }],
  },
  closeMonth: {
    needs: 'facilitates',
    writes: true,
    request: () => ['POST', '/months/2026-03/close'],
  },
  reopenMonth: {
    needs: 'facilitates',
    writes: true,
    prepare: async (call, place, stores) => {
      await call('facilitator', 'POST', '/months/2026-03/close');
      return versionOfMarch(call, place, stores);
    },
    request: ({ version }) => [
      'POST',
      '/months/2026-03/reopen',
      { version, closesOn: '2026-04-10' },
    ],
  },
  getAnswersYear: { needs: 'facilitates', request: () => ['GET', '/answers'] },
  getMonthAnswers: {
    needs: 'facilitates',
    shows: MARKER,
    request: () => ['GET', '/months/2026-03/answers'],
  },
  getAnswersCsv: {
    needs: 'facilitates',
    shows: MARKER,
    request: () => ['GET', '/months/2026-03/answers.csv'],
  },
  getMonthEvents: { needs: 'facilitates', request: () => ['GET', '/months/2026-03/events'] },
  getCardPreview: {
    needs: 'facilitates',
    shows: MARKER,
    request: () => ['GET', `/cards?person=${CALLERS.owner}&card=my-goals`],
  },
  getRuns: { needs: 'facilitates', request: () => ['GET', '/runs'] },
  planRun: { needs: 'facilitates', writes: true, request: () => ['POST', '/runs', {}] },
  getRun: { needs: 'facilitates', prepare: planned, request: (values) => ['GET', run(values)] },
  sendRun: {
    needs: 'facilitates',
    writes: true,
    prepare: planned,
    request: (values) => ['POST', `${run(values)}/send`],
  },
  cancelRun: {
    needs: 'facilitates',
    writes: true,
    prepare: planned,
    request: (values) => ['POST', `${run(values)}/cancel`],
  },
  getRunCsv: {
    needs: 'facilitates',
    shows: MARKER,
    prepare: planned,
    request: (values) => ['GET', `${run(values)}/csv`],
  },
  getRunEvents: {
    needs: 'facilitates',
    prepare: planned,
    request: (values) => ['GET', `${run(values)}/events`],
  },
  getOwnerHealth: { needs: 'facilitates', request: () => ['GET', '/reminders/health'] },
  getSchedule: { needs: 'facilitates', request: () => ['GET', '/schedule'] },
  putSchedule: {
    needs: 'facilitates',
    writes: true,
    request: () => ['PUT', '/schedule', SCHEDULE],
  },
  pauseSchedule: {
    needs: 'facilitates',
    writes: true,
    prepare: resumed,
    request: ({ version }) => ['POST', '/schedule/pause', { version }],
  },
  resumeSchedule: {
    needs: 'facilitates',
    writes: true,
    prepare: scheduled,
    request: ({ version }) => ['POST', '/schedule/resume', { version }],
  },
  putScheduleMonth: {
    needs: 'facilitates',
    writes: true,
    prepare: scheduled,
    request: ({ version }) => ['PUT', '/schedule/months/2026-03', { version, skipped: true }],
  },
  getSettings: { needs: 'facilitates', request: () => ['GET', '/settings'] },
  putSettings: {
    needs: 'facilitates',
    writes: true,
    request: () => ['PUT', '/settings', { settings: someSettings() }],
  },
  getService: { needs: 'facilitates', request: () => ['GET', '/service'] },
  getHolidays: { needs: 'facilitates', request: () => ['GET', '/settings/holidays'] },
  getPeople: { needs: 'leads', request: () => ['GET', '/people'] },
  putPerson: {
    needs: 'facilitates',
    writes: true,
    request: () => ['PUT', `/people/${CALLERS.stranger}`, { person: ANOTHER }],
  },
  importPeople: {
    needs: 'facilitates',
    writes: true,
    request: () => ['POST', '/people/import', { file: PEOPLE_FILE, apply: true }],
  },
  getDirectory: { needs: 'facilitates', request: () => ['GET', '/people/directory?text=aino'] },
  /** Stores since when an account has been missing. */
  getAccounts: {
    needs: 'facilitates',
    writes: true,
    request: () => ['GET', '/people/accounts'],
  },
  getRecipients: {
    needs: 'facilitates',
    writes: true,
    prepare: planned,
    request: (values) => ['GET', `${run(values)}/recipients`],
  },
  getPersonData: {
    needs: 'sees-data-of-owner',
    shows: MARKER,
    shownTo: 'facilitates',
    request: () => ['GET', `/people/${CALLERS.owner}/data`],
  },
  getPersonDataCsv: {
    needs: 'sees-data-of-owner',
    shows: MARKER,
    request: () => ['GET', `/people/${CALLERS.owner}/data.csv`],
  },
  removePerson: {
    needs: 'facilitates',
    writes: true,
    prepare: async (_call, _place, { people }) => {
      const found = await people.get(CALLERS.left);
      return { version: found?.version };
    },
    request: ({ version }) => ['POST', `/people/${CALLERS.left}/remove`, { version }],
  },
  getRegisterChangesCsv: {
    needs: 'facilitates',
    shows: MARKER,
    request: () => ['GET', '/register/2026/changes.csv'],
  },
  getRetention: { needs: 'facilitates', request: () => ['GET', '/retention'] },
  previewRetention: {
    needs: 'facilitates',
    request: () => ['POST', '/retention/preview', { years: { drafts: 2 } }],
  },
  putRetention: {
    needs: 'facilitates',
    writes: true,
    request: () => ['PUT', '/retention', { years: { drafts: 2 } }],
  },
  getLeaving: {
    needs: 'facilitates',
    shows: MARKER,
    request: () => ['GET', `/people/${CALLERS.owner}/leaving`],
  },
};
