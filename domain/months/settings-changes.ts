import type { LocalisedText, StrategyTheme } from '../common/organisation.ts';
import { changedSettings, removedThemes, type Settings } from './settings.ts';

export type SettingsChange =
  | { readonly kind: 'settings'; readonly part: Exclude<keyof Settings, 'themes'> }
  | { readonly kind: 'theme-added' | 'theme-removed'; readonly name: LocalisedText }
  | { readonly kind: 'theme-renamed'; readonly from: LocalisedText; readonly to: LocalisedText }
  | { readonly kind: 'themes-moved' };

export const settingsChanges = (before: Settings, after: Settings): readonly SettingsChange[] =>
  changedSettings(before, after).flatMap((part): readonly SettingsChange[] =>
    part === 'themes' ? themeChanges(before.themes, after.themes) : [{ kind: 'settings', part }],
  );

function themeChanges(
  before: readonly StrategyTheme[],
  after: readonly StrategyTheme[],
): readonly SettingsChange[] {
  const named = new Map(before.map(({ id, name }) => [id, name]));
  const staying = after.filter(({ id }) => named.has(id));
  const stayingBefore = before.filter(({ id }) => staying.some((theme) => theme.id === id));
  return [
    ...after
      .filter(({ id }) => !named.has(id))
      .map(({ name }) => ({ kind: 'theme-added', name }) as const),
    ...removedThemes(before, after).map(({ name }) => ({ kind: 'theme-removed', name }) as const),
    ...staying.flatMap(({ id, name }) => {
      const from = named.get(id);
      return from === undefined || isSameName(from, name)
        ? []
        : [{ kind: 'theme-renamed', from, to: name } as const];
    }),
    ...(staying.some(({ id }, index) => stayingBefore[index]?.id !== id)
      ? [{ kind: 'themes-moved' } as const]
      : []),
  ];
}

const isSameName = (a: LocalisedText, b: LocalisedText): boolean =>
  a.fi === b.fi && a.sv === b.sv && a.en === b.en;
