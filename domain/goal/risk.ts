export const RISK_LEVELS = [1, 2, 3, 4, 5] as const;
/** 5 is the highest level. */
export type RiskLevel = (typeof RISK_LEVELS)[number];

export const RISK_STATES = ['open', 'realised', 'closed'] as const;
export type RiskState = (typeof RISK_STATES)[number];

export interface Risk {
  readonly id: string;
  readonly description: string;
  readonly preparation: string;
  /** The owner marked the risk as having no preparation yet. */
  readonly unprepared?: boolean;
  readonly likelihood: RiskLevel;
  readonly impact: RiskLevel;
  readonly state: RiskState;
}

const STATE_ORDER: readonly RiskState[] = ['realised', 'open', 'closed'];

export function compareRiskUrgency(a: Risk, b: Risk): number {
  const state = STATE_ORDER.indexOf(a.state) - STATE_ORDER.indexOf(b.state);
  return state !== 0 ? state : b.likelihood * b.impact - a.likelihood * a.impact;
}

/** Ignores `unprepared`, because it follows from the preparation text. */
export const isSameRisk = (a: Risk, b: Risk): boolean =>
  a.description === b.description &&
  a.preparation === b.preparation &&
  a.likelihood === b.likelihood &&
  a.impact === b.impact &&
  a.state === b.state;
