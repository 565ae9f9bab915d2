import { ANSWER_STATES, type AnswerState } from '../domain/goal/board.ts';
import { parseGoalId, parsePersonId, type GoalId, type PersonId } from '../domain/common/ids.ts';
import { readQuery, toQuery } from './query-string.ts';
import { DELIVERY_STATES, type DeliveryState } from '../domain/reminders/reminders.ts';
import { RISK_LEVELS, type RiskLevel } from '../domain/goal/risk.ts';
import { TRAIL_SUBJECTS, type TrailSubject } from '../domain/trail/trail-subjects.ts';

/** What a reader has narrowed a page to, as its address holds it. What is not chosen is all there is. */
export interface RiskChoice {
  /** A place in the grid of likelihood and impact. */
  readonly size?: RiskSize | undefined;
}

export interface RiskSize {
  readonly likelihood: RiskLevel;
  readonly impact: RiskLevel;
}

/** Orders other than that of the portfolio. */
export const ANSWER_SORTS = ['state', 'answered', 'reminded'] as const;

export interface AnswerChoice {
  readonly state?: AnswerState | undefined;
  readonly sort?: (typeof ANSWER_SORTS)[number] | undefined;
}

export interface RunChoice {
  readonly state?: DeliveryState | undefined;
}

export interface TrailChoice {
  readonly what?: TrailSubject | undefined;
  readonly goal?: GoalId | undefined;
  /** Who changed it. */
  readonly by?: PersonId | undefined;
}

export interface CardChoice {
  readonly person?: PersonId | undefined;
  /** One of `CARD_PREVIEWS`, for the page that knows them. */
  readonly card?: string | undefined;
  readonly goal?: GoalId | undefined;
}

/** Goals are changed, and excused in a month. */
export const isOfGoals = (what: TrailChoice['what']): boolean =>
  what === undefined || what === 'goals' || what === 'months';

export const riskQuery = ({ size }: RiskChoice): string =>
  toQuery({ size: size && `${size.likelihood}-${size.impact}` });

export function riskChoice(query: string): RiskChoice {
  const [likelihood, impact] = (readQuery(query).get('size') ?? '')
    .split('-')
    .map((level) => RISK_LEVELS.find((one) => String(one) === level));
  return likelihood && impact ? { size: { likelihood, impact } } : {};
}

export const answerQuery = ({ state, sort }: AnswerChoice): string => toQuery({ state, sort });

export function answerChoice(query: string): AnswerChoice {
  const said = readQuery(query);
  return {
    state: oneOf(ANSWER_STATES, said.get('state')),
    sort: oneOf(ANSWER_SORTS, said.get('sort')),
  };
}

export const runQuery = ({ state }: RunChoice): string => toQuery({ state });

export const runChoice = (query: string): RunChoice => ({
  state: oneOf(DELIVERY_STATES, readQuery(query).get('state')),
});

export const trailQuery = ({ what, goal, by }: TrailChoice): string =>
  toQuery({ what, goal: isOfGoals(what) ? goal : undefined, by });

export function trailChoice(query: string): TrailChoice {
  const said = readQuery(query);
  const what = oneOf(TRAIL_SUBJECTS, said.get('what'));
  return {
    what,
    goal: isOfGoals(what) ? parseGoalId(said.get('goal') ?? '') : undefined,
    by: parsePersonId(said.get('by') ?? ''),
  };
}

export const cardQuery = ({ person, card, goal }: CardChoice): string =>
  toQuery({ person, card, goal });

export function cardChoice(query: string): CardChoice {
  const said = readQuery(query);
  return {
    person: parsePersonId(said.get('person') ?? ''),
    card: said.get('card'),
    goal: parseGoalId(said.get('goal') ?? ''),
  };
}

const oneOf = <Value extends string>(
  values: readonly Value[],
  text: string | undefined,
): Value | undefined => values.find((one) => one === text);
