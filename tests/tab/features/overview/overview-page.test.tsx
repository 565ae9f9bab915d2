import { act, fireEvent, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { OverviewPage } from '../../../../tab/features/overview/overview-page.tsx';
import { ApiError } from '../../../../tab/lib/api/api-error.ts';
import { createApiClient } from '../../../../tab/lib/api/client.ts';
import { usePage } from '../../../../tab/lib/navigation/go-to-page.ts';
import {
  aClient,
  aResponse,
  aServer,
  pseudoTabWords,
  renderTab,
  textOf,
  tabWordsIn,
} from '../../../support/drivers/render-tab.tsx';
import {
  aMe,
  aPortfolio,
  aPortfolioGoal,
} from '../../../support/fixtures/tab/portfolio-and-goal.ts';
import { findUntranslatedTexts } from '../../../support/checks/untranslated.ts';

const overview = (answer: unknown, me = aMe(), words = tabWordsIn('fi')) =>
  renderTab(<OverviewPage month={undefined} me={me} />, {
    client: aClient({ '/portfolio': answer }),
    words,
  });

/** Like the app: the page of the current address, updated when it changes. */
function OverviewAtAddress() {
  const page = usePage();
  if (page.kind !== 'overview') return null;
  return <OverviewPage month={page.month} view={page.view} me={aMe()} />;
}

const overviewAt = (path: string, answer: unknown = aPortfolio()) => {
  window.location.hash = `#/${path}`;
  return renderTab(<OverviewAtAddress />, { client: aClient({ '/portfolio': answer }) });
};

/** The goals in the table, each as the first word of its name. */
const goalsShown = (): readonly string[] =>
  within(screen.getByRole('table'))
    .getAllByRole('link')
    .map((link) => link.textContent.replace(/ .*/, ''));

beforeEach(() => {
  window.location.hash = '';
});

describe('the overview', () => {
  it('has the totals as its only heading', async () => {
    overview(aPortfolio());
    expect(textOf(await screen.findByRole('heading', { level: 1 }))).toMatch(
      '5 tavoitteesta 2 toteutuu tai on jo toteutunut. Epävarma on 1, toteutumatta jää 1 ja vastausta vailla on 1.',
    );
    expect(document.title).toBe('Yleisnäkymä – Ennuste');
  });

  it('shows first what needs attention, its previous forecast and the reason', async () => {
    overview(aPortfolio());
    const [worst, , silent] = within(
      await screen.findByRole('region', { name: 'Vaatii huomiota' }),
    ).getAllByRole('listitem');
    expect(textOf(worst)).toMatch(
      /Liikkumisohjelman.*ei toteudu.*syyskuussa: epävarma.*Kevään tapahtuma peruttiin.*0 \/ 4 tapahtumaa/,
    );
    expect(textOf(silent)).toMatch(/Biennaalin.*ei vastausta.*viimeksi elokuussa: toteutuu/);
  });

  it('shows which forecasts got worse and which better', async () => {
    overview(aPortfolio());
    const turned = await screen.findByRole('region', { name: 'Mikä muuttui' });
    expect(textOf(turned)).toMatch(
      /2 heikkeni.*epävarma → ei toteudu.*1 parani.*Oodin.*toteutuu → toteutunut/,
    );
  });

  it('links changed forecasts to the comparison with the month before', async () => {
    overview(aPortfolio());
    const link = await screen.findByRole('link', { name: 'Vertaa syyskuuhun' });
    expect(link.getAttribute('href')).toBe('#/compare/2020-09/2020-10');
  });

  it('has a row for every goal and sub-goal, with its forecast, months and phases', async () => {
    overview(aPortfolio());
    const row = await screen.findByRole('row', { name: /^Ensimmäisen Helsinki Biennaalin/ });
    expect(textOf(row)).toMatch('sitova');
    expect(textOf(row)).toMatch('ei vastausta');
    expect(within(row).getByRole('img').getAttribute('aria-label')).toMatch(
      /elokuu: toteutuu, syyskuu: ei vastattu/,
    );
    const part = screen.getByRole('row', { name: /^Palvelutorit kauppakeskuksissa/ });
    expect(textOf(part)).toMatch(/ei toteudu.*1\/4 tehty/);
  });

  it('links a goal to its page in the month that is shown', async () => {
    overview(aPortfolio());
    const [link] = await screen.findAllByRole('link', { name: /Biennaalin/ });
    expect(link?.getAttribute('href')).toBe('#/goal/biennaali/2020-10');
    expect(link?.getAttribute('lang')).toBe('fi');
  });

  it('opens another month from the list', async () => {
    overview(aPortfolio());
    await userEvent.selectOptions(await screen.findByLabelText('Kuukausi'), 'elokuu 2020');
    expect(window.location.hash).toBe('#/month/2020-08');
  });

  it('takes the view along into another month', async () => {
    overviewAt('?silent=yes');
    await userEvent.selectOptions(await screen.findByLabelText('Kuukausi'), 'elokuu 2020');
    expect(window.location.hash).toBe('#/month/2020-08?silent=yes');
  });

  it('addresses an owner about their own goals', async () => {
    overview(aPortfolio({ scope: 'own' }), aMe(), tabWordsIn('en'));
    expect(textOf(await screen.findByRole('heading', { level: 1 }))).toMatch('2 of your 5 goals');
    expect(screen.getByRole('heading', { name: 'Your goals' })).toBeTruthy();
  });

  it('shows how many forecasts are from an earlier month', async () => {
    const totals = { met: 1, 'will-be-met': 9, uncertain: 2, 'will-not-be-met': 1, silent: 3 };
    const answers = { 'on-time': 5, late: 1, pending: 10, missed: 0, excused: 0 };
    overview(aPortfolio({ totals, answers }));
    expect(await screen.findByText(/7 tavoitteen ennuste on aiemmalta kuukaudelta/)).toBeTruthy();
  });

  it('tells a facilitator what to do while no month is open', async () => {
    const may = { ...aMe().may, keepRegister: true };
    overview(new ApiError('no-months', { status: 404 }), aMe({ may }));
    const way = await screen.findByRole('link', { name: 'Siirry kuukausiin' });
    expect(way.getAttribute('href')).toBe('#/months');
  });

  it('shows only text from the words and the data', async () => {
    overview(aPortfolio(), aMe(), pseudoTabWords());
    await screen.findByRole('heading', { level: 1 });
    expect(findUntranslatedTexts(document.body, [aPortfolio(), aMe()])).toEqual([]);
  });
});

const ALL = ['Liikkumisohjelman', 'Nuorten', 'Ensimmäisen', 'Keskustakirjasto', 'Parannetaan'];

describe('the view of the table', () => {
  it.each<[string, string, readonly string[]]>([
    ['the plain address', '', ALL],
    ['silent ones', '?silent=yes', ['Ensimmäisen']],
    ['a theme', '?theme=palvelut', ['Liikkumisohjelman', 'Nuorten']],
    ['a search', '?q=oodi', ['Keskustakirjasto']],
    ['a theme that is gone', '?theme=poistettu', ALL],
    [
      'an order without groups',
      '?sort=forecast&group=none',
      ['Liikkumisohjelman', 'Nuorten', 'Ensimmäisen', 'Parannetaan', 'Keskustakirjasto'],
    ],
  ])('is that of the address: %s', async (_what, path, expected) => {
    overviewAt(path);
    await screen.findByRole('table');
    expect(goalsShown()).toEqual(expected);
  });

  it('has its choices in the fields, and says how many goals fit', async () => {
    overviewAt('?binding=yes&forecast=will-not-be-met&q=liik&sort=name&group=owner');
    const find = within(
      await screen.findByRole('search', { name: 'Rajaa ja järjestä tavoitteita' }),
    );
    expect(find.getByLabelText('Hae')).toHaveProperty('value', 'liik');
    expect(find.getByLabelText('Ennuste')).toHaveProperty('value', 'will-not-be-met');
    expect(find.getByLabelText('Vain sitovat')).toHaveProperty('checked', true);
    expect(find.getByLabelText('Järjestys')).toHaveProperty('value', 'name');
    expect(find.getByLabelText('Ryhmittely')).toHaveProperty('value', 'owner');
    expect(screen.getByText('1 / 5 tavoitetta').getAttribute('role')).toBe('status');
  });

  it('goes into the address, with a history entry for each choice', async () => {
    overviewAt('');
    const before = window.history.length;
    await userEvent.selectOptions(await screen.findByLabelText('Ryhmittely'), 'ennuste');
    await userEvent.click(screen.getByLabelText('Vain sitovat'));
    expect(window.location.hash).toBe('#/?binding=yes&group=forecast');
    expect(window.history.length).toBe(before + 2);
    expect(await screen.findByText('2 / 5 tavoitetta')).toBeTruthy();
    expect(goalsShown()).toEqual(['Liikkumisohjelman', 'Ensimmäisen']);
    expect(screen.getAllByRole('heading', { level: 3 }).map((heading) => textOf(heading))).toEqual(
      expect.arrayContaining(['ei toteudu', 'ei vastausta']),
    );
  });

  it('goes into the address without a history entry for every letter', async () => {
    overviewAt('');
    const search = await screen.findByLabelText('Hae');
    const before = window.history.length;
    await userEvent.type(search, 'olli NUORTEN');
    expect(search).toHaveProperty('value', 'olli NUORTEN');
    expect(window.location.hash).toBe('#/?q=olli%20NUORTEN');
    expect(window.history.length).toBe(before);
    expect(await screen.findByText('1 / 5 tavoitetta')).toBeTruthy();
    expect(goalsShown()).toEqual(['Nuorten']);
  });

  it('says what to do when no goal fits, and shows all again, the focus in the search', async () => {
    overviewAt('?q=olematon&sort=name');
    expect(await screen.findByText(/Mikään tavoite ei täytä kaikkia valintoja/)).toBeTruthy();
    expect(screen.queryByRole('table')).toBeNull();
    await userEvent.click(screen.getByRole('button', { name: 'Tyhjennä valinnat' }));
    expect(await screen.findByText('5 tavoitetta')).toBeTruthy();
    expect(window.location.hash).toBe('#/');
    expect(document.activeElement).toBe(screen.getByLabelText('Hae'));
    expect(screen.queryByRole('button', { name: 'Tyhjennä valinnat' })).toBeNull();
  });

  it('does not change the summary of the whole portfolio', async () => {
    overviewAt('?q=oodi');
    expect(textOf(await screen.findByRole('heading', { level: 1 }))).toMatch('5 tavoitteesta');
    const attention = screen.getByRole('region', { name: 'Vaatii huomiota' });
    expect(within(attention).getAllByRole('listitem')).toHaveLength(3);
  });

  it('can be of a programme only where goals have some', async () => {
    const [first, ...rest] = aPortfolio().goals;
    if (!first) throw new Error('The fixture has no goals.');
    const linked = { ...first, links: { ...first.links, jointThemes: ['Itäkeskus'] } };
    const { unmount } = overviewAt('');
    await screen.findByRole('table');
    expect(screen.queryByLabelText('Ohjelma')).toBeNull();
    unmount();
    overviewAt('?group=programme', aPortfolio({ goals: [linked, ...rest] }));
    await userEvent.selectOptions(await screen.findByLabelText('Ohjelma'), 'Itäkeskus');
    expect(await screen.findByText('1 / 5 tavoitetta')).toBeTruthy();
    expect(goalsShown()).toEqual(['Liikkumisohjelman']);
    expect(screen.getByRole('heading', { level: 3, name: 'Itäkeskus' })).toBeTruthy();
  });

  it('is not offered for a single goal', async () => {
    overviewAt('', aPortfolio({ goals: aPortfolio().goals.slice(0, 1) }));
    await screen.findByRole('table');
    expect(screen.queryByRole('search')).toBeNull();
  });

  it('shows how far all phases of a goal reach', async () => {
    overviewAt('');
    const row = await screen.findByRole('row', { name: /^Liikkumisohjelman/ });
    expect(textOf(row)).toMatch(/70 % 3\/5 tehty/);
  });
});

describe('a portfolio of many goals', () => {
  const many = (count: number) =>
    aPortfolio({
      goals: Array.from({ length: count }, (_, index) =>
        aPortfolioGoal(`g${index}`, {
          name: `Tavoite${index}`,
          order: index + 1,
          standing: 'uncertain',
          trajectory: [],
          sections: [{ id: 'goal', phases: [] }],
        }),
      ),
    });

  /** By element, because computing roles for thousands of elements is slow. */
  const rowCount = (): number => document.querySelectorAll('tbody th[scope=row]').length;

  /** Rows are rendered in steps, which is slow in jsdom. */
  const shownSoFar = (text: string) => screen.findByText(text, {}, { timeout: 20_000 });

  it('is rendered as far as it is visible, and further on request', async () => {
    overviewAt('', many(160));
    const more = await shownSoFar('Näytä lisää (120 / 160 näkyvissä)');
    expect(rowCount()).toBe(120);
    fireEvent.click(more);
    expect(await screen.findByText('Näytä lisää (150 / 160 näkyvissä)')).toBeTruthy();
    expect(rowCount()).toBe(150);
  });

  it('is searched in full, whatever part is rendered', async () => {
    overviewAt('?q=tavoite159', many(160));
    await screen.findByText('1 / 160 tavoitetta');
    expect(goalsShown()).toEqual(['Tavoite159']);
  });

  it('is printed whole', async () => {
    overviewAt('', many(130));
    await shownSoFar('Näytä lisää (120 / 130 näkyvissä)');
    act(() => void window.dispatchEvent(new Event('beforeprint')));
    expect(rowCount()).toBe(130);
    expect(screen.queryByText(/^Näytä lisää/)).toBeNull();
  });

  it('shows the first goals that need attention, and all on request', async () => {
    overviewAt('', many(13));
    const attention = within(await screen.findByRole('region', { name: 'Vaatii huomiota' }));
    expect(attention.getAllByRole('listitem')).toHaveLength(10);
    await userEvent.click(attention.getByRole('button', { name: 'Näytä kaikki 13' }));
    expect(attention.getAllByRole('listitem')).toHaveLength(13);
    expect(attention.queryByRole('button')).toBeNull();
  });

  it('prints all of what needs attention', async () => {
    overviewAt('', many(13));
    const attention = within(await screen.findByRole('region', { name: 'Vaatii huomiota' }));
    act(() => void window.dispatchEvent(new Event('beforeprint')));
    expect(attention.getAllByRole('listitem')).toHaveLength(13);
  });
});

describe('coming back to the overview', () => {
  it('shows at once the cached answer, and then the server’s current one', async () => {
    const answers = [aPortfolio(), aPortfolio({ goals: aPortfolio().goals.slice(0, 2) })];
    let turn = 0;
    const server = aServer({
      '/api/v1/portfolio': () => {
        const response = aResponse(200, answers[turn]);
        turn += 1;
        const tag = `"${turn}"`;
        const get = (name: string) => (name === 'etag' ? tag : response.headers.get(name));
        return { ...response, headers: { get } };
      },
    });
    const session = { getToken: () => Promise.resolve('a-token'), refused: () => 'ended' as const };
    const client = createApiClient(session, () => 'fi', server.fetch);
    const { unmount } = renderTab(<OverviewAtAddress />, { client });
    expect(await screen.findByText('5 tavoitetta')).toBeTruthy();
    unmount();
    renderTab(<OverviewAtAddress />, { client });
    expect(textOf(screen.getByRole('heading', { level: 1 }))).toMatch('5 tavoitteesta');
    expect(await screen.findByText('2 tavoitetta')).toBeTruthy();
  });
});
