import { parseGoalId, parseRunId, type GoalId, type RunId } from './ids.ts';
import { parseMonth, type Month } from './month.ts';
import { isSet, type View } from './portfolio-view.ts';
import { queryToView, viewToQuery } from './view-query.ts';

/** A place in the tab. Cards, links and Teams (as `subPageId`) carry it as one string. */
export type Page =
  | { readonly kind: 'overview'; readonly month?: Month; readonly view?: View }
  | { readonly kind: 'goal'; readonly goal: GoalId; readonly month?: Month }
  | { readonly kind: 'explain'; readonly goal: GoalId; readonly month: Month }
  | { readonly kind: 'reminders'; readonly month?: Month }
  | { readonly kind: 'run'; readonly month: Month; readonly run: RunId }
  | { readonly kind: 'schedule' }
  | { readonly kind: 'risks'; readonly month?: Month }
  /** Without months: the newest and the one before it. */
  | { readonly kind: 'compare'; readonly between?: MonthPair };

export interface MonthPair {
  readonly from: Month;
  readonly to: Month;
}

export function pageToPath(page: Page): string {
  switch (page.kind) {
    case 'overview':
      return `${page.month ? `month/${page.month}` : ''}${viewToQuery(page.view ?? {})}`;
    case 'goal':
      return `goal/${page.goal}${page.month ? `/${page.month}` : ''}`;
    case 'explain':
      return `explain/${page.goal}/${page.month}`;
    case 'reminders':
      return `reminders${page.month ? `/${page.month}` : ''}`;
    case 'run':
      return `run/${page.month}/${page.run}`;
    case 'schedule':
      return 'schedule';
    case 'risks':
      return `risks${page.month ? `/${page.month}` : ''}`;
    case 'compare':
      return page.between ? `compare/${page.between.from}/${page.between.to}` : 'compare';
  }
}

/** Anything that is no page of ours is the overview. */
export function pathToPage(path: string): Page {
  const [place = '', ...query] = path.replace(/^[#/]+/, '').split('?');
  const [kind, id = '', month = ''] = place.split('/');
  if (kind === 'goal') {
    const goal = parseGoalId(id);
    if (goal) return { kind: 'goal', goal, ...monthOption(month) };
  }
  if (kind === 'explain') {
    const [goal, of] = [parseGoalId(id), parseMonth(month)];
    if (goal && of) return { kind: 'explain', goal, month: of };
  }
  if (kind === 'run') {
    const [of, run] = [parseMonth(id), parseRunId(month)];
    if (of && run) return { kind: 'run', month: of, run };
  }
  if (kind === 'reminders') return { kind: 'reminders', ...monthOption(id) };
  if (kind === 'schedule') return { kind: 'schedule' };
  if (kind === 'risks') return { kind: 'risks', ...monthOption(id) };
  if (kind === 'compare') {
    const [from, to] = [parseMonth(id), parseMonth(month)];
    return { kind: 'compare', ...(from && to && { between: { from, to } }) };
  }
  const view = queryToView(query.join('?'));
  return {
    kind: 'overview',
    ...(kind === 'month' && monthOption(id)),
    ...(isSet(view) && { view }),
  };
}

function monthOption(text: string): { readonly month?: Month } {
  const month = parseMonth(text);
  return month ? { month } : {};
}
