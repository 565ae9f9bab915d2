import { fireEvent, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { HolidaysView, SettingsView } from '../../../../contract/register/settings.ts';
import { SettingsPage } from '../../../../tab/features/settings/settings-page.tsx';
import { ApiError } from '../../../../tab/lib/api/api-error.ts';
import type { ApiClient } from '../../../../tab/lib/api/client.ts';
import { PEOPLE, someSettings } from '../../../support/fixtures/builders.ts';
import { day, instant, month } from '../../../support/fixtures/ids.ts';
import {
  aClient,
  pseudoTabWords,
  renderTab,
  textOf,
  tabWordsIn,
} from '../../../support/drivers/render-tab.tsx';
import { aMe } from '../../../support/fixtures/tab/portfolio-and-goal.ts';
import { findUntranslatedTexts } from '../../../support/checks/untranslated.ts';

const PATH = '/settings';

const aView = (over: Partial<SettingsView> = {}): SettingsView => ({
  settings: someSettings({ calendar: { daysOff: [day('2026-12-07')] } }),
  timeZone: 'Europe/Helsinki',
  goals: { 'uudistuvat-palvelut': 3 },
  countries: ['FI', 'DE'],
  next: {
    month: month('2026-04'),
    opensOn: day('2026-04-01'),
    dueOn: day('2026-04-22'),
    closesOn: day('2026-04-30'),
  },
  ...over,
});

const holidays: HolidaysView = {
  year: 2026,
  regions: [{ code: 'BY', name: 'Bayern' }],
  holidays: [{ day: day('2026-06-19'), name: 'Juhannusaatto' }],
};

/** Echoes each save with the next version; the first one fails with `refuse` if given. */
function aServer(first = aView(), refuse?: ApiError) {
  const requests: { version?: string; settings: SettingsView['settings'] }[] = [];
  const answers: Record<string, unknown> = { [PATH]: first, [`${PATH}/holidays`]: holidays };
  const save = (body: unknown): SettingsView => {
    const request = body as (typeof requests)[number];
    requests.push(request);
    if (refuse && requests.length === 1) throw refuse;
    return aView({ settings: request.settings, version: `v${requests.length}` });
  };
  const become = (next: SettingsView): void => {
    answers[PATH] = next;
  };
  return { client: aClient(answers, { [`PUT ${PATH}`]: save }), requests, become };
}

const STALE = new ApiError('stale-version', { status: 409 });

const theirView = (settings: SettingsView['settings']): SettingsView =>
  aView({
    version: 'theirs',
    settings,
    keptBy: { id: PEOPLE.leader, name: 'Toinen' },
    keptAt: instant('2026-03-10T08:00:00.000Z'),
  });

const show = (client: ApiClient, words = tabWordsIn('en')) =>
  renderTab(<SettingsPage me={aMe({ roles: ['facilitator'] })} />, { client, words });

const part = async (name: string) => within(await screen.findByRole('form', { name }));
const saveIn = async (name: string): Promise<void> =>
  userEvent.click((await part(name)).getByRole('button', { name: 'Save' }));

describe('the page of settings', () => {
  it('shows the effect: days off of the year, the time zone and the coming month', async () => {
    show(aServer().client);
    expect(await screen.findByText(/friday 19 June: Juhannusaatto/i)).toBeTruthy();
    expect(screen.getByText(/monday 7 December: day off of our own/i)).toBeTruthy();
    expect(screen.getByText(/time zone is Europe\/Helsinki/)).toBeTruthy();
    expect(screen.getByText(/April 2026: opens 1 April, answers due 22 April/)).toBeTruthy();
    expect(screen.getByText(/No one has changed these yet/)).toBeTruthy();
  });

  it('holds what is stored once it is saved, without the spaces that were typed', async () => {
    show(aServer().client);
    const name = await part('Name and languages');
    const field = name.getByLabelText('in English');
    await userEvent.type(field, '! ');
    await saveIn('Name and languages');
    expect(await screen.findByText('Saved: Name and languages.')).toBeTruthy();
    expect(field).toHaveProperty('value', 'Culture and Leisure!');
    expect(name.queryByRole('button', { name: 'Back to what is saved' })).toBeNull();
  });

  it('saves one part beside the others as they are stored, and undoes it', async () => {
    const server = aServer();
    show(server.client);
    const texts = await part('Texts of our own');
    const [inFinnish] = texts.getAllByLabelText('in Finnish');
    if (!inFinnish) throw new Error('There is no field');
    await userEvent.type(inFinnish, 'Kiitos');
    await saveIn('Texts of our own');
    expect(await screen.findByText('Saved: Texts of our own.')).toBeTruthy();
    const before = aView().settings;
    expect(server.requests).toEqual([
      { settings: { ...before, texts: { onCard: { fi: 'Kiitos' } } } },
    ]);
    await userEvent.click(screen.getByRole('button', { name: 'Undo' }));
    expect(server.requests[1]).toEqual({ settings: before, version: 'v1' });
    expect(await screen.findByText('The change has been undone.')).toBeTruthy();
    expect(inFinnish).toHaveProperty('value', '');
  });

  it('names the remedy at the field, and sends nothing', async () => {
    const server = aServer();
    show(server.client);
    const rhythm = await part('Rhythm of a month');
    const closes = rhythm.getByLabelText('Closes on working day');
    await userEvent.clear(closes);
    await userEvent.type(closes, '40');
    await saveIn('Rhythm of a month');
    expect(document.activeElement).toBe(closes);
    expect(rhythm.getByText('Write a whole number, 1–23.')).toBeTruthy();
    await userEvent.clear(closes);
    await userEvent.type(closes, '3');
    expect(rhythm.getByText(/Answers would be due before it opens/)).toBeTruthy();
    expect(server.requests).toEqual([]);
  });

  it('saves without losing another person’s change of another part', async () => {
    const server = aServer(aView({ version: 'v0' }), STALE);
    show(server.client);
    const name = await part('Name and languages');
    await userEvent.type(name.getByLabelText('in English'), '!');
    const theirs = someSettings({ texts: { contact: { en: 'the help desk' } } });
    server.become(theirView(theirs));
    await saveIn('Name and languages');
    expect(await screen.findByText('Saved: Name and languages.')).toBeTruthy();
    expect(server.requests[1]).toMatchObject({
      version: 'theirs',
      settings: { texts: theirs.texts, name: { en: 'Culture and Leisure!' } },
    });
  });

  it('takes over another person’s field of the same part, and saves it the next time', async () => {
    const server = aServer(aView({ version: 'v0' }), STALE);
    show(server.client);
    const name = await part('Name and languages');
    const field = name.getByLabelText('in English');
    await userEvent.type(field, '!');
    const { name: before } = someSettings();
    server.become(theirView(someSettings({ name: { ...before, sv: 'Kultur' } })));
    await saveIn('Name and languages');
    expect(await name.findByText(/Someone else changed the settings meanwhile/)).toBeTruthy();
    expect(screen.getByText(/Last changed by Toinen/)).toBeTruthy();
    expect(field).toHaveProperty('value', 'Culture and Leisure!');
    expect(name.getByLabelText('in Swedish')).toHaveProperty('value', 'Kultur');
    await saveIn('Name and languages');
    expect(server.requests[1]).toMatchObject({
      version: 'theirs',
      settings: { name: { sv: 'Kultur', en: 'Culture and Leisure!' } },
    });
  });

  describe('when another person changed the same field', () => {
    const theirs = someSettings({ rhythm: { opens: 4, closes: 23, dueBefore: 5 } });

    async function conflict() {
      const server = aServer(aView({ version: 'v0' }), STALE);
      show(server.client);
      const rhythm = await part('Rhythm of a month');
      const opens = rhythm.getByLabelText('Opens on working day');
      await userEvent.clear(opens);
      await userEvent.type(opens, '2');
      server.become(theirView(theirs));
      await saveIn('Rhythm of a month');
      const panel = await rhythm.findByRole('group', { name: /Someone else changed the same/ });
      return { server, rhythm, opens, panel };
    }

    it('shows what is stored beside what was typed, and only what differs', async () => {
      const { panel, opens } = await conflict();
      expect(document.activeElement).toBe(panel);
      const rows = within(panel).getAllByRole('row').slice(1);
      expect(rows.map((row) => textOf(row))).toEqual([
        'Opens on working day Saved now 4 What you wrote 2',
      ]);
      expect(opens).toHaveProperty('value', '2');
    });

    it('saves what was typed only after that was chosen', async () => {
      const { server, rhythm, panel } = await conflict();
      await saveIn('Rhythm of a month');
      expect(server.requests).toHaveLength(1);
      await userEvent.click(within(panel).getByRole('button', { name: 'Keep mine' }));
      expect(document.activeElement).toBe(rhythm.getByRole('button', { name: 'Save' }));
      expect(rhythm.queryByRole('group', { name: /Someone else/ })).toBeNull();
      await saveIn('Rhythm of a month');
      expect(server.requests[1]).toMatchObject({
        version: 'theirs',
        settings: { rhythm: { opens: 2, closes: 23, dueBefore: 5 } },
      });
    });

    it('takes what is stored', async () => {
      const { rhythm, opens, panel } = await conflict();
      await userEvent.click(within(panel).getByRole('button', { name: 'Take what is saved' }));
      expect(opens).toHaveProperty('value', '4');
      expect(document.activeElement).toBe(rhythm.getByRole('button', { name: 'Save' }));
      expect(rhythm.queryByRole('button', { name: 'Back to what is saved' })).toBeNull();
    });
  });

  it('adds, moves and removes themes, and keeps the focus in the list', async () => {
    const server = aServer();
    show(server.client);
    const themes = await part('Strategy themes');
    expect(themes.queryByRole('button', { name: 'Remove: Renewing services' })).toBeNull();
    await userEvent.click(themes.getByRole('button', { name: 'Down: Renewing services' }));
    expect(screen.getByText('Renewing services is now number 2 of 2.')).toBeTruthy();
    expect(document.activeElement).toBe(
      themes.getByRole('button', { name: 'Down: Renewing services' }),
    );
    await userEvent.click(themes.getByRole('button', { name: /^Remove: The most functional/ }));
    await userEvent.click(themes.getByRole('button', { name: 'Add a theme' }));
    const added = within(themes.getByRole('group', { name: 'Theme 2' }));
    expect(document.activeElement).toBe(added.getByLabelText('in Finnish'));
    await saveIn('Strategy themes');
    expect(added.getAllByText('Write the text in every language.')).toHaveLength(3);
    for (const label of ['in Finnish', 'in Swedish', 'in English'])
      await userEvent.type(added.getByLabelText(label), 'Uusi teema');
    await saveIn('Strategy themes');
    expect(server.requests[0]?.settings.themes.map(({ id }) => id)).toEqual([
      'uudistuvat-palvelut',
      'uusi-teema',
    ]);
  });

  it('adds a day off that is typed when the field is left or Enter is pressed, and none before', async () => {
    const server = aServer();
    show(server.client);
    const calendar = await part('Calendar');
    const field = calendar.getByLabelText<HTMLInputElement>('New day off');
    const type = (value: string): void => {
      fireEvent.keyDown(field, { key: '1' });
      fireEvent.input(field, { target: { value } });
    };
    field.focus();
    type('2026-12-01');
    expect(calendar.queryByRole('button', { name: 'Remove 01/12/2026' })).toBeNull();
    type('2026-12-12');
    fireEvent.keyDown(field, { key: 'Enter' });
    expect(calendar.getByRole('button', { name: 'Remove 12/12/2026' })).toBeTruthy();
    expect(field.value).toBe('');
    type('2026-12-05');
    fireEvent.blur(field);
    expect(calendar.getByRole('button', { name: 'Remove 05/12/2026' })).toBeTruthy();
    expect(calendar.queryByRole('button', { name: 'Remove 01/12/2026' })).toBeNull();
    expect(server.requests).toEqual([]);
  });

  it('adds a day off, chooses another country and a region of it', async () => {
    const server = aServer();
    show(server.client);
    const calendar = await part('Calendar');
    fireEvent.input(calendar.getByLabelText('New day off'), { target: { value: '2026-12-07' } });
    expect(calendar.getByText('The day is in the list already.')).toBeTruthy();
    fireEvent.input(calendar.getByLabelText('New day off'), { target: { value: '2026-12-04' } });
    await userEvent.selectOptions(
      calendar.getByLabelText('Country whose public holidays are observed'),
      'Germany',
    );
    await userEvent.selectOptions(await calendar.findByLabelText('Region'), 'Bayern');
    expect(await calendar.findByLabelText('Region')).toHaveProperty('value', 'BY');
    await saveIn('Calendar');
    expect(server.requests[0]?.settings.calendar).toEqual({
      country: 'DE',
      region: 'BY',
      daysOff: ['2026-12-04', '2026-12-07'],
    });
  });

  it('shows the region that is stored', async () => {
    const calendar = { country: 'DE', region: 'BY', daysOff: [] };
    show(aServer(aView({ settings: someSettings({ calendar }) })).client);
    const region = await (await part('Calendar')).findByLabelText('Region');
    expect(region).toHaveProperty('value', 'BY');
  });

  it('shows only text from the words and the data', async () => {
    const { container } = show(aServer().client, pseudoTabWords());
    await screen.findByText(/Juhannusaatto/);
    const byIntl = ['Suomi', 'Saksa', 'perjantai', 'maanantai'];
    expect(findUntranslatedTexts(container, [aView(), holidays, byIntl])).toEqual([]);
  });
});
