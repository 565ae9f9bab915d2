import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { HolidaysView } from '../../../../../contract/register/settings.ts';
import type { OrganisationCalendar } from '../../../../../domain/common/organisation.ts';
import { Holidays } from '../../../../../tab/features/settings/sections/holidays.tsx';
import { ApiError } from '../../../../../tab/lib/api/api-error.ts';
import { aClient, renderTab, tabWordsIn } from '../../../../support/drivers/render-tab.tsx';
import { day } from '../../../../support/fixtures/ids.ts';

const THIS_YEAR = new Date().getUTCFullYear();
const inYear = (year: number, monthAndDay: string) => day(`${year}-${monthAndDay}`);

const holidaysOf = (year: number, over: Partial<HolidaysView> = {}): HolidaysView => ({
  year,
  regions: [],
  holidays: [
    { day: inYear(year, '01-06'), name: 'Loppiainen' },
    { day: inYear(year, '12-25'), name: 'Joulupäivä' },
  ],
  ...over,
});

const pathOf = (year: number) => `/settings/holidays?year=${year}`;

function show(answers: Readonly<Record<string, unknown>>, calendar: OrganisationCalendar = {}) {
  const regions: string[] = [];
  renderTab(
    <Holidays calendar={calendar} timeZone="UTC" onRegion={(region) => regions.push(region)} />,
    { client: aClient(answers), words: tabWordsIn('en') },
  );
  return { regions };
}

const optionsOf = (select: HTMLElement) =>
  within(select)
    .getAllByRole('option')
    .map((option) => [option.getAttribute('value'), option.textContent]);

describe('the days off of a year', () => {
  it('are in order, with days of our own in that year, a holiday first', async () => {
    const daysOff = ['12-25', '06-01', '01-02'].map((one) => inYear(THIS_YEAR, one));
    const ofNextYear = inYear(THIS_YEAR + 1, '01-02');
    show({ [pathOf(THIS_YEAR)]: holidaysOf(THIS_YEAR) }, { daysOff: [...daysOff, ofNextYear] });
    const items = await screen.findAllByRole('listitem', { hidden: true });
    const own = 'day off of our own';
    expect(items.map(({ textContent }) => textContent?.replace(/^\w+ /, ''))).toEqual([
      `2 January: ${own}`,
      '6 January: Loppiainen',
      `1 June: ${own}`,
      '25 December: Joulupäivä',
      `25 December: ${own}`,
    ]);
  });

  it('can be those of this year or the next', async () => {
    show({
      [pathOf(THIS_YEAR)]: holidaysOf(THIS_YEAR),
      [pathOf(THIS_YEAR + 1)]: holidaysOf(THIS_YEAR + 1, {
        holidays: [{ day: inYear(THIS_YEAR + 1, '04-02'), name: 'Pitkäperjantai' }],
      }),
    });
    const years = await screen.findByLabelText('Year');
    const offered = [THIS_YEAR, THIS_YEAR + 1].map(String);
    expect(optionsOf(years)).toEqual(offered.map((year) => [year, year]));
    expect(years).toHaveProperty('value', String(THIS_YEAR));
    await userEvent.selectOptions(years, String(THIS_YEAR + 1));
    expect(await screen.findByText(/2 April: Pitkäperjantai/)).toBeTruthy();
    expect(screen.getByLabelText('Year')).toHaveProperty('value', String(THIS_YEAR + 1));
  });

  it('are requested again after a failure', async () => {
    const failed = new ApiError('network');
    const answers: Record<string, unknown> = { [pathOf(THIS_YEAR)]: failed };
    show(answers);
    const alert = await screen.findByRole('alert');
    answers[pathOf(THIS_YEAR)] = holidaysOf(THIS_YEAR);
    await userEvent.click(within(alert).getByRole('button'));
    expect(await screen.findByText(/6 January: Loppiainen/)).toBeTruthy();
  });
});

describe('the region', () => {
  it('is chosen among those of the country, or none', async () => {
    const regions = [{ code: 'BY', name: 'Bayern' }];
    const chosen = show({ [pathOf(THIS_YEAR)]: holidaysOf(THIS_YEAR, { regions }) });
    const select = await screen.findByLabelText('Region');
    expect(optionsOf(select)).toEqual([
      ['', 'no region'],
      ['BY', 'Bayern'],
    ]);
    expect(select).toHaveProperty('value', '');
    await userEvent.selectOptions(select, 'Bayern');
    expect(chosen.regions).toEqual(['BY']);
  });

  it('is not offered in a country without regions', async () => {
    show({ [pathOf(THIS_YEAR)]: holidaysOf(THIS_YEAR) });
    await screen.findByLabelText('Year');
    expect(screen.queryByLabelText('Region')).toBeNull();
  });
});
