import type { ThemesView, ThemeView } from '../../contract/api-themes.ts';
import { themePartsOf } from '../../domain/portfolio/theme-standings.ts';
import { aBody, aThemeNotes, PEOPLE } from './builders.ts';
import { goalId } from './ids.ts';
import { aMonth, aPortfolioGoal } from './tab-views.ts';

const BODY = { ...aBody(), timeZone: 'Europe/Helsinki' };
const { themes } = BODY;
const MONTHS = ['2020-08', '2020-09', '2020-10'].map((of) => aMonth(of));
const OCTOBER = aMonth('2020-10', 'open');
const FRAME = {
  body: { name: BODY.name, contentLanguage: 'fi', timeZone: BODY.timeZone },
  month: OCTOBER,
  months: [...MONTHS.slice(0, 2), OCTOBER],
} as const;

const goal = (id: string, name: string, more: Parameters<typeof aPortfolioGoal>[1] | object = {}) =>
  aPortfolioGoal(id, { name, theme: 'uudistuvat-palvelut', ...more });

export const GOALS = [
  goal('palvelutorit', 'Palvelutorit', { standing: 'will-not-be-met' }),
  goal('biennaali', 'Helsinki Biennaali'),
];

/** Two goals, of which one turned worse, with notes as `aThemeNotes` has them; the first of two themes. */
export function aThemeView(more: Partial<ThemeView> = {}): ThemeView {
  const turned = { goals: GOALS, worse: [goalId('palvelutorit')], better: [] };
  const [part] = themePartsOf(turned, themes);
  if (!part) throw new Error('The body of the tests has no theme');
  const { successes, challenges, indicators, keptAt } = aThemeNotes();
  const next = themes[1];
  return {
    ...FRAME,
    ...part,
    year: 2020,
    notes: {
      version: 'v1',
      successes,
      challenges,
      indicators,
      keptBy: { id: PEOPLE.facilitator, name: 'Seurannan suunnittelija' },
      keptAt,
    },
    ...(next && { next }),
    may: { keepNotes: false },
    ...more,
  };
}

export function aThemesView(more: Partial<ThemesView> = {}): ThemesView {
  const parts = themePartsOf({ goals: GOALS, worse: [], better: [goalId('biennaali')] }, themes);
  return {
    ...FRAME,
    themes: parts.map(({ theme, totals, worse, better, goals }) => ({
      theme,
      totals,
      worse: worse.length,
      better: better.length,
      notes: { successes: goals.length, challenges: 0, indicators: 0 },
    })),
    ...more,
  };
}
