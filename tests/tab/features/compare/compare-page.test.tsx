import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { CompareView } from '../../../../contract/portfolio/compare.ts';
import type { MonthPair } from '../../../../contract/paths-and-queries/page-filters.ts';
import type { Language } from '../../../../domain/common/person.ts';
import { ComparePage } from '../../../../tab/features/compare/compare-page.tsx';
import { ApiError } from '../../../../tab/lib/api/api-error.ts';
import { month } from '../../../support/fixtures/ids.ts';
import {
  aClient,
  pseudoTabWords,
  renderTab,
  textOf,
  tabWordsIn,
} from '../../../support/drivers/render-tab.tsx';
import { aCompareView } from '../../../support/fixtures/tab/risks.ts';
import { aMe } from '../../../support/fixtures/tab/portfolio-and-goal.ts';
import { findUntranslatedTexts } from '../../../support/checks/untranslated.ts';

const AUGUST_TO_OCTOBER = { from: month('2020-08'), to: month('2020-10') };

interface Shown {
  readonly answer?: unknown;
  readonly words?: ReturnType<typeof tabWordsIn>;
  readonly between?: MonthPair | undefined;
}

const comparePage = ({ answer = aCompareView(), words = tabWordsIn('fi'), between }: Shown = {}) =>
  renderTab(<ComparePage between={between} me={aMe()} />, {
    client: aClient({
      [between ? '/compare?from=2020-08&to=2020-10' : '/compare']: answer,
    }),
    words,
  });

const rowOf = (name: string) => screen.findByRole('row', { name: new RegExp(`^${name}`) });

const NONE: CompareView['totals'] = {
  worse: 0,
  silent: 0,
  better: 0,
  answered: 0,
  added: 0,
  left: 0,
  moved: 0,
  unheard: 0,
  unchanged: 4,
};

describe('the comparison of two months', () => {
  const turned = { ...NONE, worse: 3, better: 1, silent: 2 };

  it.each<[Language, CompareView['totals'], string]>([
    [
      'fi',
      turned,
      'Tavoitteista 3 heikkeni, 1 parani ja 2 jäi vaille vastausta elokuusta lokakuuhun.',
    ],
    ['fi', NONE, 'Yhdenkään tavoitteen ennuste ei muuttunut elokuusta lokakuuhun.'],
    [
      'sv',
      turned,
      'Av målen försämrades 3, förbättrades 1 och blev 2 utan svar från augusti till oktober.',
    ],
    [
      'en',
      { ...turned, added: 1, left: 1 },
      'Of the goals, 3 got worse, 1 got better, 2 went silent, 1 joined and 1 left from August to October.',
    ],
    ['en', NONE, 'No goal’s forecast changed from August to October.'],
  ])('is one sentence in %s', async (language, totals, expected) => {
    comparePage({ answer: aCompareView({ totals }), words: tabWordsIn(language) });
    expect(textOf(await screen.findByRole('heading', { level: 1 }))).toBe(expected);
  });

  it('asks for the months of its address', async () => {
    comparePage({ between: AUGUST_TO_OCTOBER });
    expect(await rowOf('Palvelutorit')).toBeTruthy();
    expect(screen.getByText('Yhdestä tavoitteesta ei ole uutta vastausta.')).toBeTruthy();
  });

  it('has its groups in the order of their weight, and folds what is unchanged', async () => {
    comparePage();
    const headings = await screen.findAllByRole('heading', { level: 2 });
    expect(headings.map(textOf)).toEqual([
      'Heikkeni (1)',
      'Jäi vaille vastausta (1)',
      'Tuli seurantaan (1)',
      'Poistui seurannasta (1)',
      'Ennuste sama, muuta muuttui (1)',
      'Ei uutta vastausta (1)',
    ]);
    expect(screen.getByText('Ennallaan (1)').closest('details')?.open).toBe(false);
  });

  it('shows a changed forecast with its previous value, date, reason and differences', async () => {
    comparePage();
    expect(textOf(await rowOf('Palvelutorit'))).toMatch(
      /toteutuu.*ei toteudu.*Ennuste muuttui syyskuussa\. Tapahtuma peruttiin\. Palvelutorit kauppakeskuksissa : Mittari ”Järjestettyjä tapahtumia”: 1 tapahtumaa → 0 tapahtumaa$/,
    );
  });

  it('opens the goal in each of the months', async () => {
    comparePage();
    const links = within(await rowOf('Palvelutorit')).getAllByRole('link');
    expect(links.map((link) => link.getAttribute('href'))).toEqual([
      '#/goal/worse/2020-10',
      '#/goal/worse/2020-08',
      '#/goal/worse/2020-10',
    ]);
    expect(links.map(textOf)[1]).toBe('toteutuu Palvelutorit, elokuu');
  });

  it('says of a silent goal how long, and what was known last', async () => {
    comparePage();
    expect(textOf(await rowOf('Helsinki Biennaali'))).toMatch(
      /ei vastausta.*viimeksi elokuussa: epävarma 2 kuukaudelta peräkkäin ei ole vastausta/,
    );
  });

  it('says where a goal was not followed, and links to the month where it was', async () => {
    comparePage();
    expect(textOf(await rowOf('Varaamo'))).toMatch(/elokuu ei seurannassa lokakuu toteutuu/);
    const left = await rowOf('Oodi');
    expect(textOf(left)).toMatch(/elokuu toteutuu .* lokakuu ei seurannassa/);
    expect(within(left).getByRole('link', { name: 'Oodi' }).getAttribute('href')).toBe(
      '#/goal/left/2020-08',
    );
  });

  it('folds more than three changes of a goal', async () => {
    comparePage();
    const row = await rowOf('Harrastaminen');
    expect(within(row).getByText('4 muutosta').closest('details')?.open).toBe(false);
    expect(textOf(row)).toMatch('Uusi osatavoite: Talven ryhmät');
  });

  it('offers on each side only months that can be compared with the other', async () => {
    comparePage({
      answer: aCompareView({ from: aCompareView().months[1] ?? aCompareView().from }),
    });
    const earlier = await screen.findByLabelText('Aiempi');
    expect(within(earlier).getAllByRole('option').map(textOf)).toEqual([
      'syyskuu 2020',
      'elokuu 2020',
    ]);
    expect(within(screen.getByLabelText('Myöhempi')).getAllByRole('option').map(textOf)).toEqual([
      'lokakuu 2020',
    ]);
    await userEvent.selectOptions(earlier, 'elokuu 2020');
    expect(window.location.hash).toBe('#/compare/2020-08/2020-10');
  });

  it('moves the later month', async () => {
    comparePage();
    await userEvent.selectOptions(await screen.findByLabelText('Myöhempi'), 'syyskuu 2020');
    expect(window.location.hash).toBe('#/compare/2020-08/2020-09');
  });

  it.each([
    ['months-not-comparable', AUGUST_TO_OCTOBER, 'Vertaa kahta uusinta kuukautta', '#/compare'],
    ['month-not-open', AUGUST_TO_OCTOBER, 'Vertaa kahta uusinta kuukautta', '#/compare'],
    ['months-not-comparable', undefined, 'Siirry yleisnäkymään', '#/'],
  ] as const)('says why %s cannot be shown, and the way on', async (code, between, way, href) => {
    const answer = new ApiError(code, { status: 422, detail: 'Valitse kaksi eri kuukautta.' });
    comparePage({ answer, between });
    expect(await screen.findByText('Valitse kaksi eri kuukautta.')).toBeTruthy();
    expect(screen.getByRole('link', { name: way }).getAttribute('href')).toBe(href);
  });

  it('can be tried again when the server does not answer', async () => {
    comparePage({ answer: new ApiError('network') });
    expect(await screen.findByRole('button', { name: 'Yritä uudelleen' })).toBeTruthy();
  });

  it('shows only text from the words and the data', async () => {
    const { container } = comparePage({ words: pseudoTabWords() });
    await screen.findByRole('heading', { level: 1 });
    expect(findUntranslatedTexts(container, [aCompareView(), aMe()])).toEqual([]);
  });
});
