import type { Actor } from '../../../domain/goal/who-may-do-what.ts';
import type { SettingsRequest, SettingsView } from '../../../contract/register/settings.ts';
import type { StrategyTheme } from '../../../domain/common/organisation.ts';
import { Refusal } from '../../../domain/common/refusal.ts';
import { settingsChanges } from '../../../domain/months/settings-changes.ts';
import { applySettings, removedThemes, toSettings } from '../../../domain/months/settings.ts';
import { today, type Context } from '../shared/context.ts';
import type { BaseContext } from '../shared/current-settings.ts';
import { createAuditEntry, authorize } from '../shared/authorize.ts';
import { readOrganisationSettings } from './read-settings.ts';
import { yearOf } from '../../../domain/common/month.ts';

/** No goal is from a year before this one. */
const FIRST_YEAR = 2000;

/** Includes the cached settings, because a change must invalidate them. */
type SettingsContext = Context & Pick<BaseContext, 'settings'>;

/** The settings take effect on this server at once, and on other servers within seconds. */
export async function saveOrganisationSettings(
  context: SettingsContext,
  actor: Actor,
  { version, settings }: SettingsRequest,
): Promise<SettingsView> {
  authorize(actor, 'keep-register');
  const found = await context.stores.settings.get();
  if (version !== found?.version) throw new Refusal('stale-version');
  const before = toSettings(applySettings(context.organisation, found?.value));
  const removed = removedThemes(before.themes, settings.themes);
  if (removed.length > 0) await requireUnusedThemes(context, removed);
  const at = context.clock();
  const changes = settingsChanges(before, settings);
  const audit = { ...createAuditEntry(context, actor, 'save-settings', 'settings'), changes };
  const stored = { ...settings, keptBy: actor.id, keptAt: at };
  const saved = await context.stores.settings.save(stored, version, audit);
  context.settings.invalidate();
  if (saved === 'conflict') throw new Refusal('stale-version');
  return readOrganisationSettings(context, actor);
}

/** Checks the goals of all years, because old goals still show their themes. */
async function requireUnusedThemes(
  context: Context,
  themes: readonly StrategyTheme[],
): Promise<void> {
  const last = yearOf(today(context)) + 1;
  const years = Array.from({ length: last - FIRST_YEAR + 1 }, (_, index) => FIRST_YEAR + index);
  const goals = (await Promise.all(years.map((year) => context.stores.goals.list(year)))).flat();
  for (const { id, name } of themes) {
    const count = goals.filter(({ value }) => value.theme === id).length;
    if (count > 0) throw new Refusal('theme-has-goals', { name, goals: count });
  }
}
