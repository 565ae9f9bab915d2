import { isSlug, parseGoalId, parseRunId, type GoalId, type RunId } from '../domain/common/ids.ts';
import { parseMonth, type Month, type Year } from '../domain/common/month.ts';
import {
  parseAnswerFilter,
  answerQuery,
  parseCardChoice,
  cardQuery,
  parseRiskFilter,
  riskQuery,
  parseRunFilter,
  runQuery,
  parseTrailFilter,
  trailQuery,
  type AnswerFilter,
  type CardChoice,
  type RiskFilter,
  type RunFilter,
  type TrailFilter,
} from './addresses/page-filters.ts';
import { hasViewOptions, type ViewOptions } from './addresses/view-query.ts';
import { queryToView, viewToQuery } from './addresses/view-query.ts';

/** A place in the tab. Cards, links and Teams (as `subPageId`) carry it as one string. */
export type Page =
  | { readonly kind: 'overview'; readonly month?: Month; readonly view?: ViewOptions }
  | { readonly kind: 'goal'; readonly goal: GoalId; readonly month?: Month }
  | { readonly kind: 'explain'; readonly goal: GoalId; readonly month: Month }
  | { readonly kind: 'reminders'; readonly month?: Month }
  | ({ readonly kind: 'run'; readonly month: Month; readonly run: RunId } & RunFilter)
  | { readonly kind: 'schedule' }
  | ({ readonly kind: 'risks'; readonly month?: Month } & RiskFilter)
  /** Without months: the newest and the one before it. */
  | { readonly kind: 'compare'; readonly between?: MonthPair }
  | { readonly kind: 'themes'; readonly month?: Month }
  | { readonly kind: 'theme'; readonly theme: string; readonly month?: Month }
  | { readonly kind: 'programmes'; readonly month?: Month }
  /** Without a goal: its agenda. */
  | { readonly kind: 'meeting'; readonly month?: Month; readonly goal?: GoalId }
  /** Beside the meeting: what is on the stage, and what comes next. */
  | { readonly kind: 'presenter'; readonly month?: Month }
  /** The reader's own goals. */
  | { readonly kind: 'mine' }
  | { readonly kind: 'check-in'; readonly goal: GoalId; readonly month: Month }
  | ({ readonly kind: 'months'; readonly month?: Month } & AnswerFilter)
  | { readonly kind: 'register'; readonly year?: Year }
  /** Without a goal: a new one. */
  | { readonly kind: 'register-goal'; readonly year: Year; readonly goal?: GoalId }
  /** Who changed what in the register. */
  | ({ readonly kind: 'changes'; readonly year?: Year } & TrailFilter)
  | { readonly kind: 'people' }
  | { readonly kind: 'settings' }
  /** Any card as any person sees it. */
  | ({ readonly kind: 'cards'; readonly month?: Month } & CardChoice);

export interface MonthPair {
  readonly from: Month;
  readonly to: Month;
}

export function pageToPath(page: Page): string {
  switch (page.kind) {
    case 'overview':
      return `${page.month ? `month/${page.month}` : ''}${viewToQuery(page.view ?? {})}`;
    case 'goal':
      return path('goal', page.goal, page.month);
    case 'run':
      return path('run', page.month, page.run) + runQuery(page);
    case 'compare':
      return path('compare', page.between?.from, page.between?.to);
    case 'theme':
      return path('theme', page.theme, page.month);
    case 'meeting':
      return path('meeting', page.month ?? (page.goal && NEWEST), page.goal);
    case 'risks':
      return path('risks', page.month) + riskQuery(page);
    case 'months':
      return path('months', page.month) + answerQuery(page);
    case 'reminders':
    case 'themes':
    case 'programmes':
    case 'presenter':
      return path(page.kind, page.month);
    case 'explain':
    case 'check-in':
      return path(page.kind, page.goal, page.month);
    case 'register':
      return path('register', page.year);
    case 'changes':
      return path('changes', page.year) + trailQuery(page);
    case 'register-goal':
      return path('register', page.year, page.goal ?? NEW_GOAL);
    case 'schedule':
    case 'mine':
    case 'people':
    case 'settings':
      return page.kind;
    case 'cards':
      return path('cards', page.month) + cardQuery(page);
  }
}

/** In the place of a month: whichever is the newest. */
const NEWEST = 'newest';
/** In the place of a goal: one that is not in the register yet. No goal's id has a dot. */
const NEW_GOAL = 'new.goal';

const path = (...parts: readonly (string | number | undefined)[]): string =>
  parts.filter((part) => part !== undefined).join('/');

/** Anything that is no page of ours is the overview. */
export function pathToPage(path: string): Page {
  const [pathname = '', ...rest] = path.replace(/^[#/]+/, '').split('?');
  const [kind = '', first = '', second = ''] = pathname.split('/');
  const query = rest.join('?');
  const page = pageOf(kind, first, second, query);
  if (page) return page;
  const view = queryToView(query);
  return {
    kind: 'overview',
    ...(kind === 'month' && monthOption(first)),
    ...(hasViewOptions(view) && { view }),
  };
}

function pageOf(kind: string, first: string, second: string, query: string): Page | undefined {
  switch (kind) {
    case 'goal': {
      const goal = parseGoalId(first);
      return goal && { kind, goal, ...monthOption(second) };
    }
    case 'explain':
    case 'check-in': {
      const [goal, month] = [parseGoalId(first), parseMonth(second)];
      return goal && month && { kind, goal, month };
    }
    case 'run': {
      const [month, run] = [parseMonth(first), parseRunId(second)];
      return month && run && { kind, month, run, ...parseRunFilter(query) };
    }
    case 'compare': {
      const [from, to] = [parseMonth(first), parseMonth(second)];
      return { kind, ...(from && to && { between: { from, to } }) };
    }
    case 'theme':
      return isSlug(first) ? { kind, theme: first, ...monthOption(second) } : undefined;
    case 'meeting': {
      const goal = parseGoalId(second);
      return { kind, ...monthOption(first), ...(goal && { goal }) };
    }
    case 'register': {
      const year = parseYear(first);
      if (year === undefined || second === '') return { kind, ...yearOption(first) };
      const goal = parseGoalId(second);
      return { kind: 'register-goal', year, ...(goal && { goal }) };
    }
    case 'changes':
      return { kind, ...yearOption(first), ...parseTrailFilter(query) };
    case 'risks':
      return { kind, ...monthOption(first), ...parseRiskFilter(query) };
    case 'months':
      return { kind, ...monthOption(first), ...parseAnswerFilter(query) };
    case 'reminders':
    case 'themes':
    case 'programmes':
    case 'presenter':
      return { kind, ...monthOption(first) };
    case 'schedule':
    case 'mine':
    case 'people':
    case 'settings':
      return { kind };
    case 'cards':
      return { kind, ...monthOption(first), ...parseCardChoice(query) };
    default:
      return undefined;
  }
}

const parseYear = (text: string): Year | undefined =>
  /^20\d{2}$/.test(text) ? Number(text) : undefined;

function yearOption(text: string): { readonly year?: Year } {
  const year = parseYear(text);
  return year === undefined ? {} : { year };
}

function monthOption(text: string): { readonly month?: Month } {
  const month = parseMonth(text);
  return month ? { month } : {};
}
