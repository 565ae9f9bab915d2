import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { Language } from '../../../../domain/common/person.ts';
import { ProgrammesPage } from '../../../../tab/features/themes/programmes-page.tsx';
import { ThemesPage } from '../../../../tab/features/themes/themes-page.tsx';
import { ApiError } from '../../../../tab/lib/api/api-error.ts';
import {
  aClient,
  pseudoTabWords,
  renderTab,
  textOf,
  tabWordsIn,
} from '../../../support/drivers/render-tab.tsx';
import { aThemesView, GOALS } from '../../../support/fixtures/tab/themes.ts';
import {
  aMe,
  aPortfolio,
  aPortfolioGoal,
} from '../../../support/fixtures/tab/portfolio-and-goal.ts';
import { findUntranslatedTexts } from '../../../support/checks/untranslated.ts';

const themesPage = (answer: unknown = aThemesView(), words = tabWordsIn('fi'), me = aMe()) =>
  renderTab(<ThemesPage month={undefined} me={me} />, {
    client: aClient({ '/themes': answer }),
    words,
  });

const NONE = { cityWide: [], separateProgrammes: [], jointThemes: [] };
const LINKED = aPortfolio({
  goals: [
    aPortfolioGoal('palvelutorit', {
      name: 'Palvelutorit',
      standing: 'uncertain',
      links: { ...NONE, cityWide: ['Liikkumisohjelma'], jointThemes: ['Osallisuus'] },
    }),
    aPortfolioGoal('biennaali', { name: 'Helsinki Biennaali' }),
  ],
});

const programmesPage = (answer: unknown = LINKED, words = tabWordsIn('fi')) =>
  renderTab(<ProgrammesPage month={undefined} me={aMe()} />, {
    client: aClient({ '/portfolio': answer }),
    words,
  });

const headings = async (level: number) =>
  (await screen.findAllByRole('heading', { level })).map((one) => textOf(one));

describe('the page of the themes', () => {
  it.each<[Language, string]>([
    ['fi', '1/2 teemassa jokin tavoite jää toteutumatta, on epävarma tai vailla vastausta.'],
    ['sv', 'I 1 av 2 teman finns ett mål som inte uppnås, är osäkert eller saknar svar.'],
    ['en', 'In 1 of 2 themes a goal will not be met, is uncertain or has no answer.'],
  ])('shows in how many of them goals are in trouble, in %s', async (language, expected) => {
    themesPage(aThemesView(), tabWordsIn(language));
    expect(await headings(1)).toEqual([expected]);
  });

  it('shows for each theme its sentence, counts, changed forecasts and notes', async () => {
    themesPage();
    const [first, second] = await screen.findAllByRole('region');
    expect(textOf(first)).toMatch(
      /^Uudistuvat palvelut 2 tavoitteesta 1 toteutuu .*toteutuu 1 ei toteudu 1 1 parani Onnistumisia 2, haasteita 0, avainmittareita 0\.$/,
    );
    expect(textOf(second)).toBe('Toimivin kaupunki Teemalla ei ole tavoitteita tässä kuussa.');
  });

  it('leads to each theme in the month that is shown, and to the programmes', async () => {
    themesPage();
    const link = await screen.findByRole('link', { name: 'Uudistuvat palvelut' });
    expect(link.getAttribute('href')).toBe('#/theme/uudistuvat-palvelut/2020-10');
    const other = screen.getByRole('link', { name: 'Ohjelmat ja hankkeet' });
    expect(other.getAttribute('href')).toBe('#/programmes/2020-10');
  });

  it('opens another month', async () => {
    themesPage();
    await userEvent.selectOptions(await screen.findByLabelText('Kuukausi'), 'syyskuu 2020');
    expect(window.location.hash).toBe('#/themes/2020-09');
  });

  it('explains the situation without goals, before the first month, without access and offline', async () => {
    const totals = { met: 0, 'will-be-met': 0, uncertain: 0, silent: 0, 'will-not-be-met': 0 };
    const themes = aThemesView().themes.map((one) => ({ ...one, totals }));
    themesPage(aThemesView({ themes }));
    expect(await headings(1)).toEqual(['Tässä kuussa ei ole seurattavia tavoitteita.']);
    themesPage(new ApiError('no-months', { status: 404 }));
    expect(
      await screen.findByRole('heading', { name: 'Yhtään kuukautta ei ole vielä avattu' }),
    ).toBeTruthy();
    themesPage(new ApiError('not-allowed', { status: 403, detail: 'Ei kuulu sinulle.' }));
    expect(await screen.findByText('Ei kuulu sinulle.')).toBeTruthy();
    themesPage(new ApiError('network'));
    expect(await screen.findAllByRole('button', { name: 'Yritä uudelleen' })).toBeTruthy();
  });

  it('shows only text from the words and the data', async () => {
    const { container } = themesPage(aThemesView(), pseudoTabWords());
    await screen.findAllByRole('region');
    expect(findUntranslatedTexts(container, [aThemesView(), aMe()])).toEqual([]);
  });
});

describe('the page of the programmes', () => {
  it('says how many goals belong to one', async () => {
    programmesPage();
    expect(await headings(1)).toEqual([
      '2 tavoitteesta 1 kytkeytyy ohjelmiin, hankkeisiin tai yhteisiin teemoihin.',
    ]);
  });

  it('has the kinds that occur, each programme by name, and the goals without any', async () => {
    programmesPage();
    expect(await headings(2)).toEqual([
      'Kaupunkiyhteiset hankkeet',
      'Yhteissuunnittelun teemat',
      'Ei ohjelmaa eikä hanketta',
    ]);
    expect(await headings(3)).toEqual(['Liikkumisohjelma', 'Osallisuus']);
  });

  it('shows the standing of each goal, and links to it', async () => {
    programmesPage();
    const [first, , last] = await screen.findAllByRole('link', { name: /Palvelutorit|Biennaali/ });
    expect(first?.getAttribute('href')).toMatch(/^#\/goal\/palvelutorit\/2020-\d\d$/);
    expect(textOf(first?.closest('li') ?? undefined)).toMatch(
      /^Palvelutorit epävarma .*2\/4 tehty$/,
    );
    expect(textOf(last)).toBe('Helsinki Biennaali');
  });

  it('leads to the overview of a programme’s goals alone, and says of which', async () => {
    programmesPage();
    const [link] = await screen.findAllByRole('link', { name: 'Rajaa yleisnäkymä tähän' });
    expect(link?.getAttribute('href')).toMatch(/\?programme=Liikkumisohjelma$/);
    const named = link?.getAttribute('aria-describedby') ?? '';
    expect(document.getElementById(named)?.textContent).toBe('Liikkumisohjelma');
  });

  it('says who links goals when none is', async () => {
    programmesPage(aPortfolio({ goals: GOALS }));
    expect((await headings(1))[0]).toMatch(/^Tavoitteita ei ole liitetty .*Fasilitaattori/);
    expect(screen.queryByRole('heading', { level: 2 })).toBeNull();
  });

  it('marks names of programmes as the body’s language', async () => {
    programmesPage(LINKED, tabWordsIn('sv'));
    const heading = await screen.findByRole('heading', { level: 3, name: 'Osallisuus' });
    expect(heading.getAttribute('lang')).toBe('fi');
  });

  it('shows only text from the words and the data', async () => {
    const { container } = programmesPage(LINKED, pseudoTabWords());
    await screen.findAllByRole('heading', { level: 3 });
    expect(findUntranslatedTexts(container, [LINKED, aMe()])).toEqual([]);
  });
});
