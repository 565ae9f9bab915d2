import { act, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { App } from '../../../tab/app/app.tsx';
import type { FetchResponse } from '../../../tab/lib/api/fetch.ts';
import type { Host } from '../../../tab/lib/host/host.ts';
import { aProblem, aResponse, aServer } from '../../support/drivers/render-tab.tsx';
import {
  aGoalView,
  aMe,
  aPortfolio,
  personRef,
} from '../../support/fixtures/tab/portfolio-and-goal.ts';

const PEOPLE = [
  { ...personRef(1, 'Kulttuurijohtaja'), roles: ['leadership'] },
  { ...personRef(2, 'Biennaalin projektipäällikkö'), roles: ['owner'] },
  { ...personRef(3, 'Olli-Pekka Sarasoja'), roles: ['facilitator', 'owner'] },
];

function aHost(): Host & { readonly ready: () => number } {
  let count = 0;
  return {
    kind: 'browser',
    locale: 'fi-FI',
    theme: () => 'light',
    onThemeChange: () => () => undefined,
    notifyLoaded: () => undefined,
    notifyFailed: () => undefined,
    sharePage: async () => 'clipboard',
    notifyReady: () => {
      count += 1;
    },
    ready: () => count,
  };
}

const local = (more: Readonly<Record<string, () => FetchResponse>> = {}) =>
  aServer({
    '/local/people': () => aResponse(200, PEOPLE),
    '/local/token': () => aResponse(200, { token: 'a-token' }),
    '/api/v1/me': () => aResponse(200, aMe()),
    '/api/v1/portfolio': () => aResponse(200, aPortfolio()),
    [`/api/v1/goals/${aGoalView().id}`]: () => aResponse(200, aGoalView()),
    ...more,
  });

beforeEach(() => {
  window.sessionStorage.clear();
  window.localStorage.clear();
  window.location.hash = '';
});

describe('the places of the tab', () => {
  const facilitator = () =>
    aResponse(200, aMe({ may: { ...aMe().may, runReminders: true, keepRegister: true } }));

  const READERS = ['Yleisnäkymä', 'Teemat', 'Riskit', 'Vertailu', 'Kokous'];
  const linksOf = async (name: string): Promise<readonly (string | null)[]> =>
    within(await screen.findByRole('navigation', { name }))
      .getAllByRole('link')
      .map((link) => link.textContent);

  it.each([
    ['leadership', aMe(), READERS],
    ['an owner in leadership', aMe({ roles: ['owner'] }), [...READERS, 'Omat tavoitteet']],
    [
      'owners',
      aMe({ roles: ['owner'], may: { ...aMe().may, readEveryGoal: false } }),
      ['Yleisnäkymä', 'Omat tavoitteet'],
    ],
  ])('are those that %s may read', async (_, me, expected) => {
    window.sessionStorage.setItem('ennuste.token', 'a-token');
    const server = local({ '/api/v1/me': () => aResponse(200, me) });
    render(<App host={aHost()} fetch={server.fetch} />);
    expect(await linksOf('Sivut')).toEqual(expected);
    expect(screen.queryByRole('navigation', { name: 'Fasilitaattorin sivut' })).toBeNull();
  });

  it('are more for facilitators, and say which one is open', async () => {
    window.sessionStorage.setItem('ennuste.token', 'a-token');
    render(<App host={aHost()} fetch={local({ '/api/v1/me': facilitator }).fetch} />);
    expect(await linksOf('Sivut')).toEqual(READERS);
    expect(await linksOf('Fasilitaattorin sivut')).toEqual([
      'Kuukaudet',
      'Muistutukset',
      'Aikataulu',
      'Rekisteri',
      'Henkilöt',
      'Asetukset',
      'Kortit',
    ]);
    const [here] = screen.getAllByRole('link', { current: 'page' });
    expect(here?.textContent).toBe('Yleisnäkymä');
  });

  it('fold behind a button where there is little room', async () => {
    window.sessionStorage.setItem('ennuste.token', 'a-token');
    render(<App host={aHost()} fetch={local({ '/api/v1/me': facilitator }).fetch} />);
    const menu = await screen.findByRole('button', { name: 'Valikko', expanded: false });
    await userEvent.click(menu);
    expect(menu.getAttribute('aria-expanded')).toBe('true');
  });

  it('are not shown to people who may read only their own goals', async () => {
    window.sessionStorage.setItem('ennuste.token', 'a-token');
    const owner = () =>
      aResponse(200, aMe({ roles: [], may: { ...aMe().may, readEveryGoal: false } }));
    render(<App host={aHost()} fetch={local({ '/api/v1/me': owner }).fetch} />);
    await screen.findByRole('heading', { level: 1 });
    expect(screen.queryByRole('navigation', { name: 'Sivut' })).toBeNull();
  });

  it('tell a person without permission that the server refuses access', async () => {
    window.sessionStorage.setItem('ennuste.token', 'a-token');
    window.location.hash = '#/schedule';
    const server = local({
      '/api/v1/schedule': () =>
        aProblem({ status: 403, code: 'not-allowed', detail: 'Vain fasilitaattori voi tämän.' }),
    });
    render(<App host={aHost()} fetch={server.fetch} />);
    expect(await screen.findByRole('heading', { name: 'Sinulla ei ole pääsyä' })).toBeTruthy();
    expect(screen.getByText('Vain fasilitaattori voi tämän.')).toBeTruthy();
  });
});

describe('the tab in a plain browser', () => {
  it('says that Ennuste opens in Teams where there is no local sign-in', async () => {
    render(<App host={aHost()} fetch={aServer({}).fetch} />);
    expect(
      await screen.findByRole('heading', { name: 'Ennuste avautuu Microsoft Teamsissa' }),
    ).toBeTruthy();
  });

  it('signs in as the person that is chosen and shows the overview', async () => {
    const server = local();
    render(<App host={aHost()} fetch={server.fetch} />);
    await userEvent.click(await screen.findByRole('button', { name: /Olli-Pekka Sarasoja/ }));
    expect(await screen.findByRole('heading', { level: 1, name: /5 tavoitteesta/ })).toBeTruthy();
    expect(server.requests.find(({ path }) => path === '/local/token')?.request?.body).toBe(
      JSON.stringify({ personId: personRef(3, '').id }),
    );
  });

  it('goes back to the sign-in when the person is switched', async () => {
    window.sessionStorage.setItem('ennuste.token', 'a-token');
    render(<App host={aHost()} fetch={local().fetch} />);
    await userEvent.click(await screen.findByRole('button', { name: 'Vaihda henkilöä' }));
    expect(await screen.findByRole('heading', { name: 'Kenenä jatkat?' })).toBeTruthy();
    expect(window.sessionStorage.getItem('ennuste.token')).toBeNull();
  });

  it('goes back to the sign-in when the token is refused', async () => {
    window.sessionStorage.setItem('ennuste.token', 'old');
    const server = local({
      '/api/v1/me': () => aProblem({ status: 401, code: 'unauthenticated', detail: 'Kirjaudu.' }),
    });
    render(<App host={aHost()} fetch={server.fetch} />);
    expect(await screen.findByRole('heading', { name: 'Kenenä jatkat?' })).toBeTruthy();
    expect(window.sessionStorage.getItem('ennuste.token')).toBeNull();
  });

  it('moves the focus to the heading of the page that is opened, and tells the host once', async () => {
    window.sessionStorage.setItem('ennuste.token', 'a-token');
    const host = aHost();
    render(<App host={host} fetch={local().fetch} />);
    const [link] = await screen.findAllByRole('link', { name: /^Liikkumisohjelman/ });
    expect(host.ready()).toBe(1);
    window.location.hash = link?.getAttribute('href') ?? '';
    const heading = await screen.findByRole('heading', { level: 1, name: /^Liikkumisohjelman/ });
    expect(document.activeElement).toBe(heading);
    expect(host.ready()).toBe(1);
  });

  it('changes the language of the page and of its document', async () => {
    window.sessionStorage.setItem('ennuste.token', 'a-token');
    render(<App host={aHost()} fetch={local().fetch} />);
    await userEvent.selectOptions(await screen.findByLabelText('Kieli'), 'svenska');
    expect(await screen.findByRole('heading', { level: 1, name: /2 av 5 mål/ })).toBeTruthy();
    expect(document.documentElement.lang).toBe('sv');
  });
});

describe('the tab when the connection breaks', () => {
  beforeEach(() => window.sessionStorage.setItem('ennuste.token', 'a-token'));
  const broken = (): never => {
    throw new TypeError('Failed to fetch');
  };

  it('keeps the page, says how old it is, and refreshes it when the connection is back', async () => {
    let portfolio = (): FetchResponse => aResponse(200, aPortfolio());
    const server = local({ '/api/v1/portfolio': () => portfolio() });
    render(<App host={aHost()} fetch={server.fetch} />);
    const heading = await screen.findByRole('heading', { level: 1, name: /5 tavoitteesta/ });
    portfolio = broken;
    act(() => void window.dispatchEvent(new Event('offline')));
    expect(await screen.findByText(/Näet tiedot, jotka haettiin kello \d+\.\d\d\.$/)).toBeTruthy();
    expect(screen.getByRole('heading', { level: 1 })).toBe(heading);

    portfolio = () => aResponse(200, { ...aPortfolio(), goals: [] });
    act(() => void window.dispatchEvent(new Event('online')));
    expect(await screen.findByText('Yhteys on palannut.')).toBeTruthy();
    expect(await screen.findByText('Tässä kuussa ei ole seurattavia tavoitteita.')).toBeTruthy();
  });

  it('keeps the page through a fault of the server, but not through a refusal', async () => {
    let portfolio = (): FetchResponse => aResponse(200, aPortfolio());
    const server = local({ '/api/v1/portfolio': () => portfolio() });
    render(<App host={aHost()} fetch={server.fetch} />);
    await screen.findByRole('heading', { level: 1, name: /5 tavoitteesta/ });
    portfolio = () => aProblem({ status: 500, code: 'fault', detail: 'Jotain meni vikaan.' });
    act(() => void window.dispatchEvent(new Event('online')));
    expect(await screen.findByText(/^Tietoja ei saatu päivitettyä\./)).toBeTruthy();
    expect(screen.getByRole('heading', { level: 1, name: /5 tavoitteesta/ })).toBeTruthy();

    portfolio = () => aProblem({ status: 403, code: 'not-allowed', detail: 'Et saa lukea tätä.' });
    await userEvent.click(screen.getByRole('button', { name: 'Yritä uudelleen' }));
    expect(await screen.findByText('Et saa lukea tätä.')).toBeTruthy();
    expect(screen.queryByText(/^Tietoja ei saatu päivitettyä\./)).toBeNull();
  });
});

describe('the tab when something fails', () => {
  beforeEach(() => window.sessionStorage.setItem('ennuste.token', 'a-token'));

  it('shows the server’s own words and tries again', async () => {
    let failing = true;
    const server = local({
      '/api/v1/portfolio': () =>
        failing
          ? aProblem({ status: 500, code: 'fault', detail: 'Jotain meni vikaan.' })
          : aResponse(200, aPortfolio()),
    });
    render(<App host={aHost()} fetch={server.fetch} />);
    expect(await screen.findByText('Jotain meni vikaan.')).toBeTruthy();
    failing = false;
    await userEvent.click(screen.getByRole('button', { name: 'Yritä uudelleen' }));
    expect(await screen.findByRole('heading', { level: 1, name: /5 tavoitteesta/ })).toBeTruthy();
  });

  it('tells a person who is not in the register why they see nothing', async () => {
    const server = local({
      '/api/v1/me': () =>
        aProblem({ status: 403, code: 'not-registered', detail: 'Sinua ei ole rekisterissä.' }),
    });
    render(<App host={aHost()} fetch={server.fetch} />);
    expect(await screen.findByRole('heading', { name: 'Sinulla ei ole pääsyä' })).toBeTruthy();
    expect(screen.getByText('Sinua ei ole rekisterissä.')).toBeTruthy();
  });

  it('shows an error page when rendering fails', async () => {
    const broken = { ...aPortfolio(), goals: [null] };
    const server = local({ '/api/v1/portfolio': () => aResponse(200, broken) });
    const silenced = jest.spyOn(console, 'error').mockImplementation(() => undefined);
    render(<App host={aHost()} fetch={server.fetch} />);
    expect(await screen.findByRole('heading', { name: 'Sivua ei voitu näyttää' })).toBeTruthy();
    silenced.mockRestore();
  });
});
