import type { Day } from '../common/month.ts';

export const PHASE_STATUSES = ['not-started', 'in-progress', 'done'] as const;
export type PhaseStatus = (typeof PHASE_STATUSES)[number];

/** An ordered step of a goal or a sub-goal, as the register plans it. */
export interface Phase {
  readonly id: string;
  readonly name: string;
  readonly description?: string;
  /** For example 7 of 7 audits: `{ target: 7, unit: 'auditointia' }`. */
  readonly counter?: { readonly target: number; readonly unit: string };
  readonly plannedStart?: Day;
  readonly plannedEnd?: Day;
}

/** How a phase stands in one check-in. */
export interface PhaseState {
  readonly phase: string;
  readonly status: PhaseStatus;
  /** Whole percent, 0-100, when the owner gave one. */
  readonly percent?: number;
  /** Counted so far; only for a phase with a counter. */
  readonly count?: number;
}

export const isPhaseStatus = (text: string): text is PhaseStatus =>
  (PHASE_STATUSES as readonly string[]).includes(text);

/**
 * How far the phase's bar reaches, 0-100 percent. The status decides; percent or counter place an
 * ongoing phase; an ongoing phase without either stands in the middle.
 */
export function phaseReach(phase: Phase, state: PhaseState): number {
  switch (state.status) {
    case 'done':
      return 100;
    case 'not-started':
      return 0;
    case 'in-progress': {
      if (state.percent !== undefined) return state.percent;
      if (phase.counter && phase.counter.target > 0 && state.count !== undefined)
        return Math.min(100, Math.round((100 * state.count) / phase.counter.target));
      return 50;
    }
  }
}
