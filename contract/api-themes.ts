/** The contract of strategy themes in `/api/v1/`. Types only. */
import type { OrganisationView, MonthView, PersonRef, PortfolioGoal } from './api.ts';
import type { StrategyTheme } from '../domain/common/organisation.ts';
import type { Instant, Year } from '../domain/common/month.ts';
import type { ThemeNotesContent } from '../domain/portfolio/theme-notes.ts';
import type { ThemeStanding } from '../domain/portfolio/theme-standings.ts';

/** GET /themes?month= ; without a month the newest opened one. */
export interface ThemesView {
  readonly body: OrganisationView;
  readonly month: MonthView;
  readonly months: readonly MonthView[];
  /** In the order of the strategy. */
  readonly themes: readonly ThemeSummary[];
}

export interface ThemeSummary extends Omit<
  ThemeStanding<PortfolioGoal>,
  'goals' | 'worse' | 'better'
> {
  readonly worse: number;
  readonly better: number;
  /** How many of each the year’s notes hold. */
  readonly notes: Readonly<Record<keyof ThemeNotesContent, number>>;
}

/** GET /themes/{theme}?month= ; the goals as they stood in the month, the notes as they are now. */
export interface ThemeView extends ThemeStanding<PortfolioGoal> {
  readonly body: OrganisationView;
  readonly year: Year;
  readonly month: MonthView;
  readonly months: readonly MonthView[];
  readonly notes: ThemeNotesView;
  readonly previous?: StrategyTheme;
  readonly next?: StrategyTheme;
  readonly may: { readonly keepNotes: boolean };
}

export interface ThemeNotesView extends ThemeNotesContent {
  /** Give it back when changing the notes; absent while nobody has written any. */
  readonly version?: string;
  readonly keptBy?: PersonRef;
  readonly keptAt?: Instant;
}

/** PUT /themes/{theme}/{year} ; answers the notes as they are kept. */
export interface ThemeNotesRequest extends ThemeNotesContent {
  readonly version?: string;
}
