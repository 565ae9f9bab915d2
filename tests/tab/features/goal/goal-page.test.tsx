import { screen, within } from '@testing-library/react';
import type { IndicatorValue } from '../../../../domain/goal/indicator.ts';
import { GoalPage } from '../../../../tab/features/goal/goal-page.tsx';
import { ApiError } from '../../../../tab/lib/api/api-error.ts';
import {
  aClient,
  pseudoTabWords,
  renderTab,
  tabWordsIn,
  textOf,
} from '../../../support/drivers/render-tab.tsx';
import { day } from '../../../support/fixtures/ids.ts';
import { aGoalView, aMe } from '../../../support/fixtures/tab/portfolio-and-goal.ts';
import { findUntranslatedTexts } from '../../../support/checks/untranslated.ts';

type DecisionValue = Extract<IndicatorValue, { readonly kind: 'decision' }>;

const goalPage = (answer: unknown = aGoalView(), words = tabWordsIn('fi')) => {
  const goal = aGoalView();
  return renderTab(<GoalPage goal={goal.id} month={undefined} me={aMe()} />, {
    client: aClient({ [`/goals/${goal.id}`]: answer }),
    words,
  });
};

describe('the page of a goal', () => {
  it('names the goal in its own language and shows its standing, since when and by whom', async () => {
    goalPage(aGoalView(), tabWordsIn('sv'));
    const heading = await screen.findByRole('heading', { level: 1 });
    expect(heading.getAttribute('lang')).toBe('fi');
    expect(screen.getAllByText('uppnås inte').length).toBeGreaterThan(0);
    expect(screen.getByText('sedan oktober')).toBeTruthy();
    expect(screen.getByText(/Besvarat av Biennaalin projektipäällikkö/)).toBeTruthy();
    expect(document.title).toBe(`${aGoalView().name} – Ennuste`);
  });

  it('shows every phase with its reach, status, counter and plan', async () => {
    goalPage();
    const rekry = await screen.findByRole('row', { name: /Paikallisten toimijoiden/ });
    expect(within(rekry).getByRole('img').getAttribute('aria-label')).toMatch(/60/);
    expect(textOf(rekry)).toMatch(/tekeillä 60\s%/);
    expect(textOf(rekry)).toMatch('Suunniteltu valmiiksi 30.9.2020');
    expect(textOf(screen.getByRole('row', { name: /Saavutettavuusauditoinnit/ }))).toMatch(
      'tehty 7 / 7 auditointia',
    );
  });

  it('marks the weakest indicator, and only it, as the one that decides', async () => {
    goalPage();
    const weakest = await screen.findByRole('row', { name: /Järjestettyjä tapahtumia/ });
    expect(textOf(weakest)).toMatch(/Heikoin mittari: ratkaisee/);
    expect(screen.getAllByText(/Heikoin mittari: ratkaisee/)).toHaveLength(1);
  });

  it('draws every number against its target, with a sentence and the same figures as a table', async () => {
    goalPage();
    const chart = await screen.findByRole('figure');
    const sentence =
      'Nyt 0 tapahtumaa, tavoite vähintään 4 tapahtumaa. Tähänastisella tahdilla 31. joulukuuta mennessä 0 tapahtumaa. Omistaja arvioi vuoden lopun luvuksi 0 tapahtumaa.';
    expect(within(chart).getByRole('img', { name: sentence })).toBeTruthy();
    expect(
      within(chart)
        .getAllByText('Toteutunut')
        .some((one) => one.hasAttribute('lang')),
    ).toBe(false);
    const table = within(chart).getByRole('table', { name: 'Järjestettyjä tapahtumia tapahtumaa' });
    expect(within(table).getAllByRole('row').map(textOf)).toEqual([
      'Kuukausi Toteutunut Omistajan arvio vuoden lopusta Tähänastinen tahti',
      'elokuu 0 2 – ei lukua',
      'syyskuu – ei lukua – ei lukua – ei lukua',
      'lokakuu 0 0 0',
      'marraskuu – ei lukua – ei lukua – ei lukua',
      'joulukuu – ei lukua – ei lukua 0',
    ]);
  });

  it('leads those who answer to the check-in of a month that is open', async () => {
    const view = aGoalView();
    const open = { ...view, month: { ...view.month, state: 'open' }, may: { checkIn: true } };
    goalPage(open);
    const link = await screen.findByRole('link', { name: 'Tee kuukausipäivitys: lokakuu' });
    expect(link.getAttribute('href')).toBe(`#/check-in/${view.id}/2020-10`);
  });

  it('counts the meetings that were left in the month that is shown', async () => {
    goalPage();
    const decision = await screen.findByRole('row', { name: /Lautakunta on hyväksynyt/ });
    expect(textOf(decision)).toMatch('Kokouksia ennen määräpäivää 2: 10.11.2020 ja 15.12.2020');
    expect(textOf(decision)).toMatch('päättämättä');
  });

  it.each<[string, Partial<DecisionValue>, RegExp]>([
    ['counts the meetings left while it is', {}, /Kokouksia ennen määräpäivää 2: .*päättämättä/],
    ['counts no meetings once it is not', { decidedOn: day('2020-09-22') }, /22\.9\.2020/],
  ])('%s answered that nothing is decided', async (_, answered, shown) => {
    const view = aGoalView();
    const given: DecisionValue = { kind: 'decision', indicator: 'decision', ...answered };
    const sections = view.sections.map((section) => ({
      ...section,
      ...(section.answer && {
        answer: { ...section.answer, indicators: [...section.answer.indicators, given] },
      }),
    }));
    goalPage({ ...view, sections });
    const decision = textOf(await screen.findByRole('row', { name: /Lautakunta on hyväksynyt/ }));
    expect(decision).toMatch(shown);
    expect(decision.includes('Kokouksia ennen')).toBe(answered.decidedOn === undefined);
  });

  it('lists realised risks before open ones, with preparation or its absence', async () => {
    goalPage();
    await screen.findByRole('heading', { level: 1 });
    const [first, second] = screen
      .getAllByRole('listitem')
      .filter((item) => item.textContent?.includes('Todennäköisyys'));
    expect(textOf(first)).toMatch(/Kokoontumisrajoitukset.*toteutunut.*Siirretään tapahtumia/);
    expect(textOf(second)).toMatch(/Vuokrasopimusta.*avoin.*Varautumista ei ole vielä kirjattu/);
  });

  it('shows the forecast month by month with its reasons', async () => {
    goalPage();
    const may = await screen.findByRole('row', { name: /^toukokuu/ });
    expect(textOf(may)).toMatch(/epävarma.*Kokoontumisrajoitukset koskevat/);
  });

  it('shows who changed what, and that nothing changed', async () => {
    goalPage();
    expect(await screen.findByText('Ennuste: epävarma → ei toteudu')).toBeTruthy();
    expect(screen.getByText('Mikään ei ollut muuttunut.')).toBeTruthy();
    expect(screen.getByText('Ensimmäinen vastaus. Ennuste: toteutuu.')).toBeTruthy();
  });

  it('leads to the goals before and after it in the same month', async () => {
    goalPage();
    const next = await screen.findByRole('link', { name: /^Seuraava/ });
    expect(next.getAttribute('href')).toBe('#/goal/nuoret/2020-10');
  });

  it('shows a goal without any answer', async () => {
    const view = aGoalView();
    const { answer: _answer, ...unanswered } = view;
    const {
      forecast: _f,
      explanation: _e,
      turn: _t,
      previousForecast: _p,
      ...standing
    } = view.standing;
    goalPage({
      ...unanswered,
      standing: { ...standing, standing: 'silent', trajectory: [], silentMonths: 1 },
      sections: view.sections.map(({ answer: _a, ...section }) => section),
      history: [],
    });
    expect(await screen.findByText('Tavoitteesta ei ole vielä vastattu.')).toBeTruthy();
    expect(screen.getByText('Vastauksia ei ole vielä.')).toBeTruthy();
  });

  it('says that the goal is not there, in the server’s words, and leads back', async () => {
    goalPage(new ApiError('goal-not-found', { status: 404, detail: 'Tavoitetta ei löydy.' }));
    expect(await screen.findByText('Tavoitetta ei löydy.')).toBeTruthy();
    expect(screen.getByRole('link', { name: 'Siirry yleisnäkymään' })).toBeTruthy();
  });

  it('shows only text from the words and the data', async () => {
    goalPage(aGoalView(), pseudoTabWords());
    await screen.findByRole('heading', { level: 1 });
    expect(findUntranslatedTexts(document.body, [aGoalView()])).toEqual([]);
  });
});
