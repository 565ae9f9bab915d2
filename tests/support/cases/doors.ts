import type { PrepareDoor } from './prepare-doors.ts';
import { CALLERS, TARGETS, type Caller, type Target } from './door-callers.ts';

/** Who may pass a door, in the words of docs and product. */
export const PASSES = {
  registered: ['owner', 'projectManager', 'deputy', 'otherOwner', 'leader', 'facilitator'],
  leads: ['leader', 'facilitator'],
  asks: ['leader', 'facilitator'],
  facilitates: ['facilitator'],
  everyone: Object.keys(CALLERS) as readonly Caller[],
  'reads-goal': ['owner', 'projectManager', 'deputy', 'leader', 'facilitator'],
  answers: ['owner', 'projectManager'],
  'answers-something': ['owner', 'projectManager', 'otherOwner'],
  'answers-or-leads': ['owner', 'projectManager', 'leader', 'facilitator'],
  'hands-over': ['owner', 'projectManager'],
  'takes-over': ['owner', 'projectManager', 'deputy'],
  'asked-to-take-over': ['deputy'],
  /** One's own data, and those of everybody for the facilitator. */
  'sees-data-of-owner': ['owner', 'facilitator'],
  /** The leader has asked the question. */
  asked: ['leader'],
} as const satisfies Readonly<Record<string, readonly Caller[]>>;
export type Needs = keyof typeof PASSES;

export interface Door {
  readonly prepare?: PrepareDoor;
  readonly needs: Needs;
  /** `goal` when the door is about one goal. It is then tried with every target. */
  readonly target?: 'goal';
  /** Passing the door changes what is stored. A door without `writes` never changes anything. */
  readonly writes?: true;
  /** Text of the answer to those who may see the goal. Nobody else may receive it. */
  readonly shows?: string;
  /** Who is shown `shows`, if not everyone who passes. */
  readonly shownTo?: Needs;
  /**
   * Who passes for an archived goal and for last year's goal. By default the same people for doors
   * that only read, and nobody for doors that write.
   */
  readonly elsewhere?: Partial<Readonly<Record<Target, 'same' | 'nobody'>>>;
  /** Where a door that writes is passed, but has nothing to change. */
  readonly noEffect?: readonly (Caller | Target)[];
}

/** Every caller with every target of the door. */
export const casesOf = (door: Door) =>
  (door.target === 'goal' ? TARGETS : (['current'] as const)).flatMap((target) =>
    (Object.keys(CALLERS) as readonly Caller[]).map((caller) => ({
      target,
      caller,
      passes: mayPass(door, caller, target),
    })),
  );

function mayPass(door: Door, caller: Caller, target: Target): boolean {
  const usual = target === 'current' || !door.writes ? 'same' : 'nobody';
  if ((door.elsewhere?.[target] ?? usual) === 'nobody') return false;
  return isAmong(caller, door.needs);
}

export const hasEffect = ({ writes, noEffect = [] }: Door, caller: Caller, target: Target) =>
  writes === true && !noEffect.includes(caller) && !noEffect.includes(target);

export const isShown = (door: Door, caller: Caller): boolean =>
  isAmong(caller, door.shownTo ?? door.needs);

/** Returns true for those who may see the goals whose names have the marker. */
export const mayRead = (caller: Caller): boolean => isAmong(caller, 'reads-goal');

function isAmong(caller: Caller, needs: Needs): boolean {
  const passing: readonly Caller[] = PASSES[needs];
  return passing.includes(caller);
}
