/** The contract of `/api/v1/people`: types only. */
import type { GoalRef, PersonRef } from './api.ts';
import type { Month, Year } from '../domain/common/month.ts';
import type { Language, Person, Role } from '../domain/common/person.ts';
import type { ChatBarrier } from '../domain/reminders/reminders.ts';

/** GET /people */
export interface PeopleView {
  /** By name. */
  readonly people: readonly PersonView[];
}

export interface PersonView extends PersonRef {
  readonly roles: readonly Role[];
  readonly active: boolean;
  readonly language?: Language;
  /** Whether the bot can write to them, and what bars it. */
  readonly chat: 'open' | 'never-reached' | ChatBarrier;
  /** Goals of this year that they answer for. */
  readonly goals: readonly GoalRef[];
  /** Give it back when changing the person. */
  readonly version: string;
}

/** PUT /people/{person} */
export interface PersonRequest {
  readonly person: Person;
  /** Absent for somebody new. */
  readonly version?: string;
}

/** GET /people/{person}/leaving: what would be left behind, if they were marked as left. */
export interface LeavingView {
  readonly person: PersonRef;
  /** This one. */
  readonly year: Year;
  /**
   * Goals that name them, by year: of this year, of those to come, and of last year where an answer is still
   * wanted.
   */
  readonly goals: readonly (GoalRef & {
    readonly year: Year;
    /** No other owner or project manager of it is still here. */
    readonly nobodyLeft: boolean;
  })[];
  /** Of the months that take answers: asked and not answered, and taken by them. */
  readonly handOvers: readonly {
    readonly goal: GoalRef;
    readonly month: Month;
    readonly from: PersonRef;
    readonly to: PersonRef;
    readonly state: 'asked' | 'accepted';
  }[];
  /** How many answers they have begun and not stored; nobody else sees what is in them. */
  readonly drafts: number;
}
