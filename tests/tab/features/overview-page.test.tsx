import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { OverviewPage } from '../../../tab/features/overview/overview-page.tsx';
import { ApiError } from '../../../tab/lib/api/api-error.ts';
import { aClient, pseudoWords, renderTab, textOf, wordsIn } from '../../support/render-tab.tsx';
import { aMe, aPortfolio } from '../../support/tab-views.ts';
import { untranslated } from '../../support/untranslated.ts';

const overview = (answer: unknown, me = aMe(), words = wordsIn('fi')) =>
  renderTab(<OverviewPage month={undefined} me={me} />, {
    client: aClient({ '/portfolio': answer }),
    words,
  });

beforeEach(() => {
  window.location.hash = '';
});

describe('the overview', () => {
  it('says the totals as its one heading', async () => {
    overview(aPortfolio());
    expect(textOf(await screen.findByRole('heading', { level: 1 }))).toMatch(
      '5 tavoitteesta 2 toteutuu tai on jo toteutunut. Epävarmoja on 1, toteutumatta jää 1 ja vastausta vailla on 1.',
    );
    expect(document.title).toBe('Yleisnäkymä – Ennuste');
  });

  it('tells first what needs attention, what it was before and why', async () => {
    overview(aPortfolio());
    const [worst, , silent] = within(
      await screen.findByRole('region', { name: 'Vaatii huomiota' }),
    ).getAllByRole('listitem');
    expect(textOf(worst)).toMatch(
      /Liikkumisohjelman.*ei toteudu.*oli epävarma syyskuussa.*Kevään tapahtuma peruttiin.*0 \/ 4 tapahtumaa/,
    );
    expect(textOf(silent)).toMatch(/Biennaalin.*ei vastausta.*viimeksi toteutuu \(elokuu\)/);
  });

  it('tells which forecasts got worse and which better', async () => {
    overview(aPortfolio());
    const turned = await screen.findByRole('region', { name: 'Mikä muuttui' });
    expect(textOf(turned)).toMatch(
      /2 heikkeni.*epävarma → ei toteudu.*1 parani.*Oodin.*toteutuu → toteutunut/,
    );
  });

  it('has a row for every goal and sub-project, with its forecast, months and phases', async () => {
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

  it('speaks to an owner of their own goals', async () => {
    overview(aPortfolio({ scope: 'own' }), aMe(), wordsIn('en'));
    expect(textOf(await screen.findByRole('heading', { level: 1 }))).toMatch('2 of your 5 goals');
    expect(screen.getByRole('heading', { name: 'Your goals' })).toBeTruthy();
  });

  it('tells a facilitator what to do while no month is open', async () => {
    const may = { ...aMe().may, keepRegister: true };
    overview(new ApiError('no-months', { status: 404 }), aMe({ may }));
    expect(await screen.findByText(/Kun avaat ensimmäisen kuukauden/)).toBeTruthy();
  });

  it('shows nothing that did not come from the words or the data', async () => {
    overview(aPortfolio(), aMe(), pseudoWords());
    await screen.findByRole('heading', { level: 1 });
    expect(untranslated(document.body, [aPortfolio(), aMe()])).toEqual([]);
  });
});
