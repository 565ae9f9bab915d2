import type { Actor } from '../../../domain/goal/access.ts';
import type { HolidaysView, SettingsView } from '../../../contract/api-settings.ts';
import { DEFAULT_COUNTRY, type OrganisationCalendar } from '../../../domain/common/organisation.ts';
import { addMonths, monthOf, type Year } from '../../../domain/common/month.ts';
import { proposedDays } from '../../../domain/months/month-days.ts';
import type { Language } from '../../../domain/common/person.ts';
import { Refusal } from '../../../domain/common/refusal.ts';
import { applySettings, settingsOf } from '../../../domain/months/settings.ts';
import { bodyCalendar } from '../../calendar/body-calendar.ts';
import { isKnownPlace, knownCountries, namedHolidays, regionsOf } from '../../calendar/holidays.ts';
import { today, type Context } from '../shared/context.ts';
import { demand } from '../shared/authorize.ts';
import { readNames } from '../shared/names.ts';

/**
 * What the facilitator decides of the body; the operator's, without a version, while nobody has saved any.
 * @throws Refusal `not-allowed`
 */
export async function readSettings(context: Context, actor: Actor): Promise<SettingsView> {
  demand(actor, 'keep-register');
  const year = Number(today(context).slice(0, 4));
  const [found, goals, names] = await Promise.all([
    context.stores.settings.get(),
    context.stores.goals.list(year),
    readNames(context),
  ]);
  const byTheme = Object.groupBy(goals, ({ value }) => value.theme);
  const counts = Object.entries(byTheme).map(([theme, some = []]) => [theme, some.length] as const);
  const kept = found?.value;
  const body = applySettings(context.body, kept);
  const next = addMonths(monthOf(today(context)), 1);
  return {
    ...(found && { version: found.version }),
    settings: settingsOf(body),
    timeZone: context.body.timeZone,
    goals: Object.fromEntries(counts),
    countries: knownCountries(),
    next: {
      month: next,
      ...proposedDays(next, today(context), bodyCalendar(body), body.rhythm),
    },
    ...(kept && { keptBy: names(kept.keptBy), keptAt: kept.keptAt }),
  };
}

/**
 * The holidays of a place, saved or only thought of.
 * @throws Refusal `not-allowed`, `invalid-request` (no such place)
 */
export function readHolidays(
  context: Context,
  actor: Actor,
  { country = DEFAULT_COUNTRY, region, year }: Place & { readonly year?: Year },
  language: Language,
): HolidaysView {
  demand(actor, 'keep-register');
  const place = { country, ...(region !== undefined && { region }) };
  if (!isKnownPlace(place))
    throw new Refusal('invalid-request', {
      problems: [{ field: 'query.country', message: 'no holidays are known of the place' }],
    });
  const of = year ?? Number(today(context).slice(0, 4));
  return {
    year: of,
    regions: regionsOf(country, language),
    holidays: namedHolidays(place, of, language),
  };
}

type Place = Pick<OrganisationCalendar, 'country' | 'region'>;
