import { z } from 'zod';
import type {
  AnswerRef,
  OrganisationView,
  CheckInRequest,
  CheckInView,
  DraftRequest,
  DraftSectionView,
  DraftView,
  SavedDraftView,
  GoalRef,
  GoalView,
  HistoryEntry,
  MeView,
  MonthsView,
  MonthView,
  PersonRef,
  PortfolioGoal,
  PortfolioView,
  SectionView,
} from './api.ts';
import { ANSWER_STATES } from '../domain/goal/board.ts';
import type { LocalisedText, StrategyTheme } from '../domain/common/organisation.ts';
import type { AnswerChange } from '../domain/check-in/answer-changes.ts';
import { FORECASTS } from '../domain/goal/forecast.ts';
import type {
  IndicatorPoint,
  IndicatorSeries,
  PaceProjection,
} from '../domain/portfolio/indicator-series.ts';
import { LIMITS } from '../domain/common/limits.ts';
import { PHASE_STATUSES } from '../domain/goal/phase.ts';
import {
  STANDINGS,
  type PhasePoint,
  type SectionStanding,
  type Totals,
  type TrajectoryPoint,
  type WeakestIndicator,
} from '../domain/portfolio/portfolio.ts';
import { indicatorValue, phaseState, risk, sectionAnswer } from './values/check-in.ts';
import { draftValues } from './values/draft.ts';
import { archiving, indicator, links, phase } from './values/goal.ts';
import { language, role } from './values/person.ts';
import { ownText } from './values/settings.ts';
import { day, goalId, instant, month, personId, type Fields } from './values/scalars.ts';

/** What the API answers, as schemas; the compiler holds them to `domain/api.ts`. */

export const forecast = z.enum(FORECASTS);
export const answerState = z.enum(ANSWER_STATES);
export const standing = z.enum(STANDINGS);

const localisedText = z.object({
  fi: z.string(),
  sv: z.string(),
  en: z.string(),
} satisfies Fields<LocalisedText>);

export const theme = z.object({
  id: z.string(),
  name: localisedText,
} satisfies Fields<StrategyTheme>);

export const personRef = z.object({ id: personId, name: z.string() } satisfies Fields<PersonRef>);
export const goalRef = z.object({ id: goalId, name: z.string() } satisfies Fields<GoalRef>);

export const bodyView = z.object({
  name: localisedText,
  contentLanguage: language,
  timeZone: z.string(),
  contact: ownText.exactOptional(),
} satisfies Fields<OrganisationView>);

export const monthView = z.object({
  month,
  opensOn: day,
  dueOn: day,
  closesOn: day,
  state: z.enum(['not-yet-open', 'open', 'closed']),
} satisfies Fields<MonthView>);

export const monthsView = z.object({ months: z.array(monthView) } satisfies Fields<MonthsView>);

export const meView = z.object({
  person: personRef,
  roles: z.array(role),
  language: language.exactOptional(),
  body: bodyView,
  may: z.object({
    readEveryGoal: z.boolean(),
    readPeople: z.boolean(),
    runReminders: z.boolean(),
    keepRegister: z.boolean(),
  } satisfies Fields<MeView['may']>),
} satisfies Fields<MeView>);

export const count = z.int().min(0);

export const totals = z.object({
  'will-not-be-met': count,
  uncertain: count,
  silent: count,
  'will-be-met': count,
  met: count,
} satisfies Fields<Totals>);

const answers = z.object({
  pending: count,
  'on-time': count,
  late: count,
  missed: count,
  excused: count,
} satisfies Fields<PortfolioView['answers']>);

const trajectoryPoint = z.object({
  month,
  state: answerState,
  forecast: forecast.exactOptional(),
  explanation: z.string().exactOptional(),
} satisfies Fields<TrajectoryPoint>);

export const phasePoint = z.object({
  id: z.string(),
  name: z.string(),
  status: z.enum(PHASE_STATUSES),
  reach: z.number(),
} satisfies Fields<PhasePoint>);

const sectionStanding = z.object({
  id: z.string(),
  name: z.string().exactOptional(),
  forecast: forecast.exactOptional(),
  phases: z.array(phasePoint),
} satisfies Fields<SectionStanding>);

const weakest = z.object({
  section: z.string().exactOptional(),
  indicator,
  value: indicatorValue.exactOptional(),
} satisfies Fields<WeakestIndicator>);

const standingFields = {
  standing,
  state: answerState,
  forecast: forecast.exactOptional(),
  turn: z.enum(['worse', 'better', 'same']).exactOptional(),
  previousForecast: forecast.exactOptional(),
  silentMonths: count,
  explanation: z.string().exactOptional(),
  weakest: weakest.exactOptional(),
  sections: z.array(sectionStanding),
  trajectory: z.array(trajectoryPoint),
} satisfies Fields<GoalView['standing']>;

export const portfolioGoal = z.object({
  ...standingFields,
  id: goalId,
  order: z.int(),
  name: z.string(),
  theme: z.string(),
  binding: z.boolean(),
  owners: z.array(personRef),
  links,
  indicators: count,
  answeredAt: z.exactOptional(instant),
  answeredOn: z.exactOptional(day),
} satisfies Fields<PortfolioGoal>);

export const portfolioView = z.object({
  body: bodyView,
  scope: z.enum(['all', 'own']),
  today: day,
  month: monthView,
  months: z.array(monthView),
  totals,
  answers,
  themes: z.array(
    z.object({
      theme: z.string(),
      name: localisedText,
      totals,
      goals: z.array(goalId),
    } satisfies Fields<PortfolioView['themes'][number]>),
  ),
  worse: z.array(goalId),
  better: z.array(goalId),
  silent: z.array(goalId),
  goals: z.array(portfolioGoal),
} satisfies Fields<PortfolioView>);

export const answerRefFields = {
  month,
  revision: z.int(),
  by: personRef,
  at: instant,
} satisfies Fields<AnswerRef>;

const ofSection = { section: z.string() };
type ChangeOf<Kind extends AnswerChange['kind']> = Extract<AnswerChange, { readonly kind: Kind }>;

export const change = z.discriminatedUnion('kind', [
  z.object({
    ...ofSection,
    kind: z.literal('forecast'),
    from: forecast,
    to: forecast,
  } satisfies Fields<ChangeOf<'forecast'>>),
  z.object({
    ...ofSection,
    kind: z.literal('explanation'),
  } satisfies Fields<ChangeOf<'explanation'>>),
  z.object({
    ...ofSection,
    kind: z.literal('phase'),
    phase: z.string(),
    from: phaseState.exactOptional(),
    to: phaseState,
  } satisfies Fields<ChangeOf<'phase'>>),
  z.object({
    ...ofSection,
    kind: z.literal('indicator'),
    indicator: z.string(),
    from: indicatorValue.exactOptional(),
    to: indicatorValue.exactOptional(),
  } satisfies Fields<ChangeOf<'indicator'>>),
  z.object({
    ...ofSection,
    kind: z.literal('risk-added'),
    risk,
  } satisfies Fields<ChangeOf<'risk-added'>>),
  z.object({
    ...ofSection,
    kind: z.literal('risk-changed'),
    from: risk,
    risk,
  } satisfies Fields<ChangeOf<'risk-changed'>>),
  z.object({
    ...ofSection,
    kind: z.literal('risk-removed'),
    risk,
  } satisfies Fields<ChangeOf<'risk-removed'>>),
]);

const historyEntry = z.object({
  ...answerRefFields,
  forecast: forecast.exactOptional(),
  changes: z.array(change),
  first: z.boolean(),
  reflection: z.string().exactOptional(),
} satisfies Fields<HistoryEntry>);

export const sectionView = z.object({
  id: z.string(),
  name: z.string().exactOptional(),
  description: z.string().exactOptional(),
  phases: z.array(phase),
  indicators: z.array(indicator),
  answer: sectionAnswer.exactOptional(),
} satisfies Fields<SectionView>);

const indicatorSeries = z.object({
  section: z.string(),
  indicator: z.string(),
  points: z.array(
    z.object({
      month,
      value: z.number(),
      expected: z.number().exactOptional(),
    } satisfies Fields<IndicatorPoint>),
  ),
  pace: z.object({ day, value: z.number() } satisfies Fields<PaceProjection>).exactOptional(),
} satisfies Fields<IndicatorSeries>);

export const goalView = z.object({
  body: bodyView,
  id: goalId,
  year: z.int(),
  order: z.int(),
  name: z.string(),
  description: z.string(),
  theme,
  aim: z.string().exactOptional(),
  binding: z.boolean(),
  owners: z.array(personRef),
  projectManagers: z.array(personRef),
  deputy: personRef.exactOptional(),
  links,
  archived: archiving.omit({ by: true }).exactOptional(),
  month: monthView,
  months: z.array(monthView),
  standing: z.object(standingFields),
  sections: z.array(sectionView),
  series: z.array(indicatorSeries),
  answer: z.object(answerRefFields).exactOptional(),
  history: z.array(historyEntry),
  place: z.object({ position: z.int(), of: z.int() }).exactOptional(),
  previous: goalRef.exactOptional(),
  next: goalRef.exactOptional(),
  may: z.object({ checkIn: z.boolean() }),
} satisfies Fields<GoalView>);

export const checkInView = z.object({
  goal: goalId,
  month,
  state: answerState,
  revision: z.int(),
  answer: z.object({ ...answerRefFields, sections: z.array(sectionAnswer) }).exactOptional(),
} satisfies Fields<CheckInView>);

export const submission = z.string().regex(/^[\w-]{8,64}$/);
/** What is too long for an answer is refused with a reason by its rules. */
export const reflection = z.string().max(4 * LIMITS.reflection);
const edition = z.string().regex(/^[\w-]{1,64}$/);

export const checkInRequest = z.strictObject({
  basedOn: z.int().min(0),
  submission,
  sections: z.array(sectionAnswer).max(50),
  reflection: reflection.exactOptional(),
  draft: edition.exactOptional(),
} satisfies Fields<CheckInRequest>);

const draftFields = {
  basedOn: z.int().min(0),
  values: draftValues,
  savedAt: instant,
  edition: z.string(),
} satisfies Fields<SavedDraftView>;

export const savedDraft = z.object(draftFields);

const draftSection = z.object({
  field: z.string(),
  name: z.string().exactOptional(),
  stored: z.string().exactOptional(),
  previous: z.string().exactOptional(),
} satisfies Fields<DraftSectionView>);

export const draftView = z.object({
  body: bodyView,
  goal: goalRef,
  month: monthView,
  revision: z.int(),
  previousMonth: z.exactOptional(month),
  sections: z.array(draftSection),
  draft: z.object({ ...draftFields, outdated: z.boolean() }).exactOptional(),
} satisfies Fields<DraftView>);

export const draftRequest = z.strictObject({
  basedOn: z.int().min(0),
  values: draftValues,
  edition: edition.exactOptional(),
} satisfies Fields<DraftRequest>);
