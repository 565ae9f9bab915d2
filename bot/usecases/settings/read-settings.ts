import type { Actor } from '../../../domain/goal/who-may-do-what.ts';
import type { HolidaysView, SettingsView } from '../../../contract/register/settings.ts';
import { DEFAULT_COUNTRY, type OrganisationCalendar } from '../../../domain/common/organisation.ts';
import { addMonths, monthOf, type Year, yearOf } from '../../../domain/common/month.ts';
import { proposeMonthDays } from '../../../domain/months/month-days.ts';
import type { Language } from '../../../domain/common/person.ts';
import { Refusal } from '../../../domain/common/refusal.ts';
import { applySettings, toSettings } from '../../../domain/months/settings.ts';
import { createOrganisationCalendar } from '../../calendar/organisation-calendar.ts';
import {
  isKnownHolidayRegion,
  listCountries,
  listHolidays,
  listRegions,
} from '../../calendar/holidays.ts';
import { today, type Context } from '../shared/context.ts';
import { authorize } from '../shared/authorize.ts';
import { readNameLookup } from '../shared/name-lookup.ts';

/** The result has no version if nobody has saved settings yet. */
export async function readOrganisationSettings(
  context: Context,
  actor: Actor,
): Promise<SettingsView> {
  authorize(actor, 'keep-register');
  const year = yearOf(today(context));
  const [found, goals, names] = await Promise.all([
    context.stores.settings.get(),
    context.stores.goals.list(year),
    readNameLookup(context),
  ]);
  const byTheme = Object.groupBy(goals, ({ value }) => value.theme);
  const counts = Object.entries(byTheme).map(([theme, some = []]) => [theme, some.length] as const);
  const stored = found?.value;
  const organisation = applySettings(context.organisation, stored);
  const next = addMonths(monthOf(today(context)), 1);
  return {
    ...(found && { version: found.version }),
    settings: toSettings(organisation),
    timeZone: context.organisation.timeZone,
    goals: Object.fromEntries(counts),
    countries: listCountries(),
    next: {
      month: next,
      ...proposeMonthDays(
        next,
        today(context),
        createOrganisationCalendar(organisation),
        organisation.rhythm,
      ),
    },
    ...(stored && { keptBy: names(stored.keptBy), keptAt: stored.keptAt }),
  };
}

/** Accepts any country and region, so that the facilitator sees their holidays before saving. */
export function readHolidays(
  context: Context,
  actor: Actor,
  { country = DEFAULT_COUNTRY, region, year }: HolidayRegion & { readonly year?: Year },
  language: Language,
): HolidaysView {
  authorize(actor, 'keep-register');
  const holidayRegion = { country, ...(region !== undefined && { region }) };
  if (!isKnownHolidayRegion(holidayRegion))
    throw new Refusal('invalid-request', {
      problems: [{ field: 'query.country', message: 'no holidays are known of the place' }],
    });
  const of = year ?? yearOf(today(context));
  return {
    year: of,
    regions: listRegions(country, language),
    holidays: listHolidays(holidayRegion, of, language),
  };
}

type HolidayRegion = Pick<OrganisationCalendar, 'country' | 'region'>;
