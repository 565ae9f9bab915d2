import type { Stores } from '../../../bot/storage/stores.ts';
import { MARCH } from '../fixtures/builders.ts';
import { goalId } from '../fixtures/ids.ts';
import type { Json } from '../fixtures/json.ts';
import { CALLERS, type Caller } from './door-callers.ts';

export interface Place {
  readonly goal: string;
  readonly month: string;
  readonly year: string;
}

/** Sends a request as a person who may. Fails unless it succeeds. */
export type Prepare = (as: Caller, method: string, path: string, body?: unknown) => Promise<Json>;

/** Makes what a request needs, for example a run that can be sent. */
export type PrepareDoor = (call: Prepare, place: Place, stores: Stores) => Promise<Json>;

/** What the request is made from: the goal it is about, and what `prepare` returned. */
export interface Values extends Place {
  readonly [name: string]: unknown;
}

const STEP = { id: 'first', audience: 'owners', rule: { kind: 'working-day', nth: 1 } };
export const SCHEDULE = { time: '08:00', steps: [STEP] };
export const QUESTION = { id: 'question-1', text: 'Mitä se maksaa?' };

export const checkInPath = ({ goal, month }: Place) => `/goals/${goal}/check-ins/${month}`;
export const questionsPath = ({ goal, year }: Place) => `/goals/${goal}/questions/${year}`;

export const planned: PrepareDoor = (call) => call('facilitator', 'POST', '/runs', {});
export const asked: PrepareDoor = async (call, place) =>
  place.goal === 'arkistoitu' ? {} : call('leader', 'POST', questionsPath(place), QUESTION);
export const scheduled: PrepareDoor = (call) => call('facilitator', 'PUT', '/schedule', SCHEDULE);
export const resumed: PrepareDoor = async (call) => {
  const { version } = await call('facilitator', 'PUT', '/schedule', SCHEDULE);
  return call('facilitator', 'POST', '/schedule/resume', { version });
};
export const HAND_OVER = { to: CALLERS.deputy, scope: 'month' };
export const requestedHandOver: PrepareDoor = async (call, place) =>
  isAnswerable(place) ? call('owner', 'POST', `${checkInPath(place)}/hand-over`, HAND_OVER) : {};

export const versionOfGoal: PrepareDoor = async (_call, { goal, year }, { goals }) => {
  const found = await goals.get(Number(year), goalId(goal));
  return { version: found?.version };
};

export const versionOfMarch: PrepareDoor = async (_call, _place, { months }) => {
  const found = await months.get(MARCH);
  return { version: found?.version };
};

export const isAnswerable = ({ goal, year }: Place): boolean =>
  goal === 'palvelutorit' && year === '2026';
