import { z } from 'zod';
import type {
  CopiedGoalView,
  CopyResult,
  CopyPlanView,
  GoalSaved,
  PersonChoice,
  RegisterChangesView,
  RegisteredGoal,
  RegisterEntryView,
  RegisterFormView,
  RegisterView,
} from './api-register.ts';
import { TRAIL_ACTS } from '../domain/trail/trail.ts';
import { goal } from './values/goal.ts';
import { monthDays } from './values/month.ts';
import { goalId, instant, month, personId, type Fields } from './values/scalars.ts';
import { trailChange } from './values/trail-change.ts';
import { bodyView, count, goalRef, personRef, theme } from './common.ts';

const registered = { goal, version: z.string() } satisfies Fields<RegisteredGoal>;

export const registerView = z.object({
  body: bodyView,
  year: z.int(),
  goals: z.array(z.object(registered)),
  themes: z.array(theme),
  people: z.array(personRef),
  missing: count,
} satisfies Fields<RegisterView>);

const personChoice = z.object({
  id: personId,
  name: z.string(),
  active: z.boolean(),
} satisfies Fields<PersonChoice>);

export const registerFormView = z.object({
  body: bodyView,
  year: z.int(),
  themes: z.array(theme),
  people: z.array(personChoice),
  taken: z.array(goalId),
  nextOrder: z.int(),
  openMonths: z.array(month),
  entry: z
    .object({
      ...registered,
      archivedBy: personRef.exactOptional(),
      answered: z.array(z.string()),
    } satisfies Fields<NonNullable<RegisterFormView['entry']>>)
    .exactOptional(),
} satisfies Fields<RegisterFormView>);

export const goalSaved = z.object({
  goal: goalId,
  version: z.string().exactOptional(),
} satisfies Fields<GoalSaved>);

const copiedGoal = z.object({
  id: goalId,
  name: z.string(),
  phases: count,
  indicators: count,
  movedDays: count,
  droppedMeetings: count,
  left: z.array(personRef),
  themeGone: z.boolean(),
} satisfies Fields<CopiedGoalView>);

export const copyPlanView = z.object({
  body: bodyView,
  from: z.int(),
  goals: z.array(copiedGoal),
} satisfies Fields<CopyPlanView>);

export const copyDone = z.object({ copied: count } satisfies Fields<CopyResult>);

const registerEntry = z.object({
  at: instant,
  by: personRef,
  act: z.enum(TRAIL_ACTS),
  goal: goalRef.exactOptional(),
  person: personRef.exactOptional(),
  theme: z.string().exactOptional(),
  month: month.exactOptional(),
  days: monthDays.exactOptional(),
  changes: z.array(trailChange).exactOptional(),
  more: count.exactOptional(),
  note: z.string().exactOptional(),
  people: z.array(personRef),
} satisfies Fields<RegisterEntryView>);

export const registerChangesView = z.object({
  body: bodyView,
  year: z.int(),
  entries: z.array(registerEntry),
  next: z.string().exactOptional(),
  goals: z.array(goalRef),
  people: z.array(personRef),
  themes: z.array(theme),
} satisfies Fields<RegisterChangesView>);
