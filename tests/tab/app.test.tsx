import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { App } from '../../tab/app/app.tsx';
import type { FetchResponse } from '../../tab/lib/api/fetch.ts';
import type { Host } from '../../tab/lib/host/host.ts';
import { aProblem, aResponse, aServer } from '../support/render-tab.tsx';
import { aGoalView, aMe, aPortfolio, personRef } from '../support/tab-views.ts';

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

  it.each([
    ['leadership', aMe().may, ['Yleisnäkymä', 'Vertailu', 'Riskit']],
    [
      'facilitators',
      { ...aMe().may, runReminders: true },
      ['Yleisnäkymä', 'Vertailu', 'Riskit', 'Muistutukset', 'Aikataulu'],
    ],
  ])('are those that %s may read', async (_, may, expected) => {
    window.sessionStorage.setItem('ennuste.token', 'a-token');
    const me = () => aResponse(200, aMe({ may }));
    render(<App host={aHost()} fetch={local({ '/api/v1/me': me }).fetch} />);
    const places = within(await screen.findByRole('navigation', { name: 'Sivut' }));
    expect(places.getAllByRole('link').map((link) => link.textContent)).toEqual(expected);
  });

  it('are shown to those who run reminders, and say which one is open', async () => {
    window.sessionStorage.setItem('ennuste.token', 'a-token');
    render(<App host={aHost()} fetch={local({ '/api/v1/me': facilitator }).fetch} />);
    const places = within(await screen.findByRole('navigation', { name: 'Sivut' }));
    expect(
      places.getAllByRole('link').map((link) => [link.textContent, link.getAttribute('href')]),
    ).toEqual([
      ['Yleisnäkymä', '#/'],
      ['Vertailu', '#/compare'],
      ['Riskit', '#/risks'],
      ['Muistutukset', '#/reminders'],
      ['Aikataulu', '#/schedule'],
    ]);
    expect(places.getByRole('link', { current: 'page' }).textContent).toBe('Yleisnäkymä');
  });

  it('are not shown to those who read their own goals alone', async () => {
    window.sessionStorage.setItem('ennuste.token', 'a-token');
    const owner = () => aResponse(200, aMe({ may: { ...aMe().may, readEveryGoal: false } }));
    render(<App host={aHost()} fetch={local({ '/api/v1/me': owner }).fetch} />);
    await screen.findByRole('heading', { level: 1 });
    expect(screen.queryByRole('navigation', { name: 'Sivut' })).toBeNull();
  });

  it('say to somebody without the right that the server refuses them', async () => {
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
    expect(server.asked.find(({ path }) => path === '/local/token')?.request?.body).toBe(
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

  it('says why somebody who is not in the register sees nothing', async () => {
    const server = local({
      '/api/v1/me': () =>
        aProblem({ status: 403, code: 'not-registered', detail: 'Sinua ei ole rekisterissä.' }),
    });
    render(<App host={aHost()} fetch={server.fetch} />);
    expect(await screen.findByRole('heading', { name: 'Sinulla ei ole pääsyä' })).toBeTruthy();
    expect(screen.getByText('Sinua ei ole rekisterissä.')).toBeTruthy();
  });

  it('leaves a page with words when drawing it breaks', async () => {
    const broken = { ...aPortfolio(), goals: [null] };
    const server = local({ '/api/v1/portfolio': () => aResponse(200, broken) });
    const silenced = jest.spyOn(console, 'error').mockImplementation(() => undefined);
    render(<App host={aHost()} fetch={server.fetch} />);
    expect(await screen.findByRole('heading', { name: 'Sivua ei voitu näyttää' })).toBeTruthy();
    silenced.mockRestore();
  });
});
