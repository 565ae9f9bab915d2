import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { Language } from '../../../../domain/common/person.ts';
import { RisksPage } from '../../../../tab/features/risks/risks-page.tsx';
import { ApiError } from '../../../../tab/lib/api/api-error.ts';
import { ShareProvider } from '../../../../tab/lib/host/share-page.ts';
import {
  aClient,
  pseudoTabWords,
  renderTab,
  textOf,
  tabWordsIn,
} from '../../../support/drivers/render-tab.tsx';
import { TabAtAddress } from '../../../support/drivers/tab-at-address.tsx';
import { aRisksView, aRiskView } from '../../../support/fixtures/tab/risks.ts';
import { aMe } from '../../../support/fixtures/tab/portfolio-and-goal.ts';
import { findUntranslatedTexts } from '../../../support/checks/untranslated.ts';

const risksPage = (answer: unknown = aRisksView(), words = tabWordsIn('fi'), me = aMe()) =>
  renderTab(<RisksPage month={undefined} me={me} />, {
    client: aClient({ '/risks': answer }),
    words,
  });

const items = async () => {
  const list = await screen.findByRole('region', { name: 'Avoimet ja toteutuneet' });
  return within(list).getAllByRole('listitem');
};

describe('the page of the risks', () => {
  it.each<[Language, string]>([
    ['fi', 'Toteutuneita riskejä on 1 ja avoimia 3. Uusia on 1 ja varautumista vailla on 1.'],
    ['sv', 'Inträffade risker: 1, öppna: 3. 1 är ny och 1 saknar beredskap.'],
    ['en', 'Risks realised: 1, open: 3. 1 is new and 1 has no preparation.'],
  ])('says the counts as its heading in %s, closed ones left out', async (language, expected) => {
    risksPage(aRisksView(), tabWordsIn(language));
    expect(textOf(await screen.findByRole('heading', { level: 1 }))).toBe(expected);
  });

  it('counts the goals that have risks', async () => {
    risksPage();
    expect(await screen.findByText('Riskejä on kirjattu 2/4 tavoitteeseen.')).toBeTruthy();
  });

  it('shows for each risk its size in words, owner, age and changes', async () => {
    risksPage();
    const [realised, added, , old] = await items();
    expect(textOf(realised)).toMatch(
      /^toteutunut muuttui tässä kuussa vakava, 15\/25 Todennäköisyys kohtalainen, vaikutus hyvin suuri Kokoontumisrajoitukset jatkuvat Oli avoin, todennäköisyys oli kohtalainen, vaikutus suuri, kuvausta muutettiin ja varautumista muutettiin\. Varautuminen: Varatila on sovittu Palvelutorit › Syksyn tapahtuma Tiedossa maaliskuusta lähtien$/,
    );
    expect(textOf(added)).toMatch(/^avoin uusi tässä kuussa .*Varautumista ei ole vielä kirjattu/);
    expect(textOf(added)).not.toMatch('Tiedossa');
    expect(textOf(old)).toMatch('Tiedot ovat elokuun vastauksesta');
  });

  it('links a risk to its goal in the month that is shown', async () => {
    risksPage();
    const [realised] = await items();
    const link = realised && within(realised).getByRole('link', { name: 'Palvelutorit' });
    expect(link?.getAttribute('href')).toBe('#/goal/palvelutorit/2020-10');
  });

  it('folds the closed ones', async () => {
    risksPage();
    const summary = await screen.findByText('Yksi päättynyt riski');
    const folded = summary.closest('details');
    expect(folded?.open).toBe(false);
    expect(folded?.textContent).toMatch('Avustusta ei saada');
  });

  it('has a grid of likelihood and impact with accessible names', async () => {
    risksPage();
    const grid = await screen.findByRole('table', { name: 'Todennäköisyys ja vaikutus' });
    expect(within(grid).getAllByRole('rowheader').map(textOf)).toEqual([
      '5 hyvin suuri',
      '4 suuri',
      '3 kohtalainen',
      '2 pieni',
      '1 hyvin pieni',
    ]);
    expect(
      within(grid)
        .getAllByRole('button')
        .map((button) => [button.textContent, button.getAttribute('aria-label')]),
    ).toEqual([
      ['1', '1: todennäköisyys hyvin suuri, vaikutus hyvin suuri, vakava'],
      ['2', '2: todennäköisyys kohtalainen, vaikutus suuri, merkittävä'],
      ['1', '1: todennäköisyys kohtalainen, vaikutus hyvin suuri, vakava'],
    ]);
  });

  it('filters by a cell of the grid, says so, and shows all again', async () => {
    window.location.hash = '#/risks';
    renderTab(<TabAtAddress />, { client: aClient({ '/risks': aRisksView() }) });
    const figure = await screen.findByRole('button', { name: /^2: / });
    await userEvent.click(figure);
    expect(window.location.hash).toBe('#/risks?size=3-4');
    await waitFor(() => expect(figure.getAttribute('aria-pressed')).toBe('true'));
    expect((await items()).map((item) => /Kävijöitä|Näyttely/.exec(textOf(item))?.[0])).toEqual([
      'Kävijöitä',
      'Näyttely',
    ]);
    const notice = screen.getByText(
      'Luettelossa on 2/4: todennäköisyys kohtalainen, vaikutus suuri.',
    );
    expect(notice.getAttribute('role')).toBe('status');
    await userEvent.click(screen.getByRole('button', { name: 'Näytä kaikki' }));
    await waitFor(async () => expect(await items()).toHaveLength(4));
    expect(document.activeElement?.textContent).toBe('Luettelossa on 4 riskiä.');
    await userEvent.click(figure);
    await waitFor(async () => expect(await items()).toHaveLength(2));
    await userEvent.click(figure);
    await waitFor(async () => expect(await items()).toHaveLength(4));
    window.history.back();
    await waitFor(async () => expect(await items()).toHaveLength(2));
  });

  it('shows the cell that a link names, and keeps it in links', async () => {
    window.location.hash = '#/risks/2020-10?size=3-4';
    const shared: string[] = [];
    renderTab(
      <ShareProvider value={async ({ path }) => (shared.push(path), 'host')}>
        <TabAtAddress />
      </ShareProvider>,
      { client: aClient({ '/risks': aRisksView() }) },
    );
    expect(await items()).toHaveLength(2);
    await userEvent.click(screen.getByRole('button', { name: tabWordsIn('fi').tab.share.button }));
    expect(shared).toEqual(['risks/2020-10?size=3-4']);
  });

  it('opens another month', async () => {
    risksPage();
    await userEvent.selectOptions(await screen.findByLabelText('Kuukausi'), 'syyskuu 2020');
    expect(window.location.hash).toBe('#/risks/2020-09');
  });

  it.each([
    ['no risk has been recorded', aRisksView({ risks: [] }), /Yhtään riskiä ei ole kirjattu/],
    ['there are no goals', aRisksView({ goals: 0, risks: [] }), /ei ole seurattavia tavoitteita/],
    [
      'the reader has no goals',
      aRisksView({ goals: 0, risks: [], scope: 'own' }),
      /Sinulla ei ole tavoitteita tässä kuussa/,
    ],
  ])('explains the situation when %s', async (_, view, expected) => {
    risksPage(view);
    expect(await screen.findByText(expected)).toBeTruthy();
    expect(screen.queryByRole('table')).toBeNull();
  });

  it('has no grid when every risk is closed', async () => {
    risksPage(aRisksView({ risks: [aRiskView({ state: 'closed' })] }));
    expect(await screen.findByText('Yksi päättynyt riski')).toBeTruthy();
    expect(screen.queryByRole('table')).toBeNull();
  });

  it('says what to do before the first month and when the server does not answer', async () => {
    risksPage(new ApiError('no-months', { status: 404 }));
    expect(
      await screen.findByRole('heading', { name: 'Yhtään kuukautta ei ole vielä avattu' }),
    ).toBeTruthy();
    risksPage(new ApiError('network'));
    expect(await screen.findByRole('button', { name: 'Yritä uudelleen' })).toBeTruthy();
  });

  it('shows only text from the words and the data', async () => {
    const { container } = risksPage(aRisksView(), pseudoTabWords());
    await screen.findByRole('heading', { level: 1 });
    expect(findUntranslatedTexts(container, [aRisksView(), aMe()])).toEqual([]);
  });
});
