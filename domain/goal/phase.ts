import type { Day } from '../common/month.ts';

export const PHASE_STATUSES = ['not-started', 'in-progress', 'done'] as const;
export type PhaseStatus = (typeof PHASE_STATUSES)[number];

export interface Phase {
  readonly id: string;
  readonly name: string;
  readonly description?: string;
  /** 7 audits, for example, are `{ target: 7, unit: 'auditointia' }`. */
  readonly counter?: { readonly target: number; readonly unit: string };
  readonly plannedStart?: Day;
  readonly plannedEnd?: Day;
}

export interface PhaseState {
  readonly phase: string;
  readonly status: PhaseStatus;
  /** A whole number from 0 to 100. */
  readonly percent?: number;
  readonly count?: number;
}

export const isPhaseStatus = (text: string): text is PhaseStatus =>
  (PHASE_STATUSES as readonly string[]).includes(text);

/** From 0 to 100. A phase in progress counts as half done if it has no percentage and no count. */
export function phasePercentDone(phase: Phase, state: PhaseState): number {
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
