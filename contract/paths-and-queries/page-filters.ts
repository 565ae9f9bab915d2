import { ANSWER_STATES, type AnswerState } from '../../domain/goal/on-time-or-late.ts';
import { parseGoalId, parsePersonId, type GoalId, type PersonId } from '../../domain/common/ids.ts';
import { parseDay, type Day, type Month } from '../../domain/common/month.ts';
import { readQuery, writeQuery } from './query-string.ts';
import { DELIVERY_STATES, type DeliveryState } from '../../domain/reminders/reminders.ts';
import { RISK_LEVELS, type RiskLevel } from '../../domain/goal/risk.ts';
import { TRAIL_SUBJECTS, type TrailSubject } from '../../domain/trail/trail-subjects.ts';

/** Each undefined field shows everything. */
export interface RiskFilter {
  readonly size?: RiskSize | undefined;
}

export interface RiskSize {
  readonly likelihood: RiskLevel;
  readonly impact: RiskLevel;
}

export const ANSWER_SORTS = ['state', 'answered', 'reminded'] as const;

export interface AnswerFilter {
  readonly state?: AnswerState | undefined;
  readonly sort?: (typeof ANSWER_SORTS)[number] | undefined;
}

export interface RunFilter {
  readonly state?: DeliveryState | undefined;
}

export interface TrailFilter {
  readonly what?: TrailSubject | undefined;
  readonly goal?: GoalId | undefined;
  readonly by?: PersonId | undefined;
  /** Selects what the person did and what concerns them. */
  readonly person?: PersonId | undefined;
  readonly since?: Day | undefined;
  readonly until?: Day | undefined;
}

export interface CardChoice {
  readonly person?: PersonId | undefined;
  /** Any text from the address. The page checks whether it is in `CARD_PREVIEWS`. */
  readonly card?: string | undefined;
  readonly goal?: GoalId | undefined;
}

export interface MonthPair {
  readonly from: Month;
  readonly to: Month;
}

const WITHOUT_GOAL: readonly unknown[] = ['people', 'settings', 'themes', 'reminders', 'access'];

/** Changes to people and settings, for example, concern no goal. */
export const concernsGoals = (what: TrailFilter['what']): boolean => !WITHOUT_GOAL.includes(what);

export interface FilterQuery<Filter> {
  readonly write: (filter: Filter) => string;
  readonly parse: (query: string) => Filter;
}

export const riskFilterQuery: FilterQuery<RiskFilter> = {
  write: ({ size }) => writeQuery({ size: size && `${size.likelihood}-${size.impact}` }),
  parse: (query) => {
    const [likelihood, impact] = (readQuery(query).get('size') ?? '')
      .split('-')
      .map((level) => RISK_LEVELS.find((one) => String(one) === level));
    return likelihood && impact ? { size: { likelihood, impact } } : {};
  },
};

export const answerFilterQuery: FilterQuery<AnswerFilter> = {
  write: ({ state, sort }) => writeQuery({ state, sort }),
  parse: (query) => {
    const values = readQuery(query);
    return {
      state: oneOf(ANSWER_STATES, values.get('state')),
      sort: oneOf(ANSWER_SORTS, values.get('sort')),
    };
  },
};

export const deliveryFilterQuery: FilterQuery<RunFilter> = {
  write: ({ state }) => writeQuery({ state }),
  parse: (query) => ({ state: oneOf(DELIVERY_STATES, readQuery(query).get('state')) }),
};

export const trailFilterQuery: FilterQuery<TrailFilter> = {
  write: ({ what, goal, by, person, since, until }) =>
    writeQuery({ what, goal: concernsGoals(what) ? goal : undefined, by, person, since, until }),
  parse: (query) => {
    const values = readQuery(query);
    const what = oneOf(TRAIL_SUBJECTS, values.get('what'));
    return {
      what,
      goal: concernsGoals(what) ? parseGoalId(values.get('goal') ?? '') : undefined,
      by: parsePersonId(values.get('by') ?? ''),
      person: parsePersonId(values.get('person') ?? ''),
      since: parseDay(values.get('since') ?? ''),
      until: parseDay(values.get('until') ?? ''),
    };
  },
};

export const cardChoiceQuery: FilterQuery<CardChoice> = {
  write: ({ person, card, goal }) => writeQuery({ person, card, goal }),
  parse: (query) => {
    const values = readQuery(query);
    return {
      person: parsePersonId(values.get('person') ?? ''),
      card: values.get('card'),
      goal: parseGoalId(values.get('goal') ?? ''),
    };
  },
};

const oneOf = <Value extends string>(
  values: readonly Value[],
  text: string | undefined,
): Value | undefined => values.find((one) => one === text);
