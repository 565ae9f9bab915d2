import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { ThemeNotesRequest } from '../../../../../contract/portfolio/themes.ts';
import { ThemePage } from '../../../../../tab/features/themes/theme/theme-page.tsx';
import { unsavedNotes } from '../../../../../tab/features/themes/notes/unsaved-notes.ts';
import { ApiError } from '../../../../../tab/lib/api/api-error.ts';
import { aKeyIndicator } from '../../../../support/fixtures/builders.ts';
import {
  aClient,
  pseudoWords,
  renderTab,
  textOf,
  wordsIn,
} from '../../../../support/drivers/render-tab.tsx';
import { aThemeView } from '../../../../support/fixtures/tab/themes.ts';
import { aMe } from '../../../../support/fixtures/tab/portfolio-and-goal.ts';
import { untranslated } from '../../../../support/checks/untranslated.ts';

const PATH = '/themes/uudistuvat-palvelut';
const KEEPER = aThemeView({ may: { keepNotes: true } });

type Put = (body: ThemeNotesRequest) => unknown;

function themePage(answer: unknown = aThemeView(), put?: Put, words = wordsIn('fi')) {
  const acts = put && {
    [`PUT ${PATH}/2020`]: (body: object | undefined) => put(requestIn(body)),
  };
  return renderTab(<ThemePage theme="uudistuvat-palvelut" month={undefined} me={aMe()} />, {
    client: aClient({ [PATH]: answer }, acts),
    words,
  });
}

function requestIn(body: object | undefined): ThemeNotesRequest {
  if (!body || !('successes' in body)) throw new Error('The page sent no notes');
  return body as ThemeNotesRequest;
}

/** A server that accepts everything and returns the next version. */
function aKeepingServer() {
  const taken: ThemeNotesRequest[] = [];
  const put: Put = (body) => {
    taken.push(body);
    const { version: _version, ...content } = body;
    return { ...KEEPER.notes, ...content, version: `v${taken.length + 1}` };
  };
  return { taken, put };
}

const edit = async () => {
  await userEvent.click(await screen.findByRole('button', { name: 'Muokkaa teeman tietoja' }));
  await screen.findByRole('button', { name: 'Tallenna' });
};
const save = () => userEvent.click(screen.getByRole('button', { name: 'Tallenna' }));
const focused = () => document.activeElement;

afterEach(() => unsavedNotes.forget('uudistuvat-palvelut', 2020));

describe('the page of a theme', () => {
  it('has the theme and its sentence as its heading', async () => {
    themePage();
    const heading = await screen.findByRole('heading', { level: 1 });
    expect(textOf(heading)).toBe(
      'Uudistuvat palvelut 2 tavoitteesta 1 toteutuu tai on jo toteutunut. Toteutumatta jää 1.',
    );
    expect(document.title).toBe('Uudistuvat palvelut – Ennuste');
  });

  it('shows changed forecasts and lists its goals like the overview', async () => {
    themePage();
    expect(await screen.findByText('Heikkeni: Palvelutorit')).toBeTruthy();
    const table = screen.getByRole('table', { name: 'Tavoitteet' });
    const link = within(table).getByRole('link', { name: 'Palvelutorit' });
    expect(link.getAttribute('href')).toBe('#/goal/palvelutorit/2020-10');
    expect(textOf(link.closest('tr') ?? undefined)).toMatch('ei toteudu');
  });

  it('leads to the theme after it, in the same month', async () => {
    themePage();
    const link = await screen.findByRole('link', { name: 'Seuraava: Toimivin kaupunki' });
    expect(link.getAttribute('href')).toBe('#/theme/toimivin-kaupunki/2020-10');
    expect(screen.queryByRole('link', { name: /^Edellinen/ })).toBeNull();
  });

  it('draws figures over the years with a sentence, and only a sentence for one figure or none', async () => {
    const one = { name: '', points: [{ period: '2019', value: 3.1 }] };
    const indicators = [
      aKeyIndicator({ source: 'Kysely' }),
      aKeyIndicator({ id: 'b', name: 'Kävijöitä', unit: 'miljoonaa', lines: [one] }),
      aKeyIndicator({ id: 'c', name: 'Harrastaminen', lines: [], note: 'Lisääntyi.' }),
    ];
    themePage(aThemeView({ notes: { ...aThemeView().notes, indicators } }));
    const part = await screen.findByRole('region', { name: 'Avainmittarit' });
    const figure = within(part).getByRole('figure');
    expect(textOf(figure)).toMatch(/^Suositteluindeksi Viimeisin 42,5 \(2020\), ensimmäinen 38/);
    const items = within(part).getAllByRole('listitem').map(textOf);
    expect(items.slice(-2)).toEqual([
      'Kävijöitä 3,1 miljoonaa (2019).',
      'Harrastaminen Lisääntyi.',
    ]);
    expect(within(part).getByText('Lähde: Kysely')).toBeTruthy();
  });

  it('lists successes and challenges in the language in which they are written', async () => {
    themePage(aThemeView(), undefined, wordsIn('sv'));
    const part = await screen.findByRole('region', { name: 'Framgångar' });
    expect(
      within(part).getByText('Yhteistyö laajeni.').closest('[lang]')?.getAttribute('lang'),
    ).toBe('fi');
  });

  it('shows that there are no notes, and lets only its editors write', async () => {
    const notes = { successes: [], challenges: [], indicators: [] };
    themePage(aThemeView({ notes }));
    expect(await screen.findAllByText('Ei vielä kirjattu.')).toHaveLength(3);
    expect(screen.queryByRole('button', { name: 'Muokkaa teeman tietoja' })).toBeNull();
  });

  it.each([
    ['a theme that is none', new ApiError('theme-not-found', { status: 404, detail: 'Ei ole.' })],
    ['no access', new ApiError('not-allowed', { status: 403, detail: 'Ei ole.' })],
  ])('explains the error: %s', async (_, error) => {
    themePage(error);
    expect(await screen.findByText('Ei ole.')).toBeTruthy();
  });

  it('shows only text from the words and the data, in view and in edit mode', async () => {
    const { container } = themePage(KEEPER, undefined, pseudoWords());
    await userEvent.click(await screen.findByRole('button', { name: /Muokkaa teeman tietoja/ }));
    await screen.findByRole('button', { name: /Tallenna/ });
    expect(untranslated(container, [KEEPER, aMe()])).toEqual([]);
  });
});

describe('writing about a theme', () => {
  it('saves what was typed from the version that was read, says so and undoes it', async () => {
    const { taken, put } = aKeepingServer();
    themePage(KEEPER, put);
    await edit();
    expect(focused()).toBe(screen.getByLabelText('Onnistuminen 1'));
    await userEvent.click(screen.getByRole('button', { name: 'Lisää onnistuminen' }));
    expect(focused()).toBe(screen.getByLabelText('Onnistuminen 2'));
    await userEvent.keyboard('Toinen onnistuminen');
    await userEvent.click(screen.getByRole('button', { name: 'Ylös: Onnistuminen 2' }));
    await userEvent.click(screen.getByRole('button', { name: 'Poista: Haaste 1' }));
    expect(focused()).toBe(screen.getByRole('button', { name: 'Lisää haaste' }));
    await save();

    expect(await screen.findByText('Teeman tiedot on tallennettu.')).toBeTruthy();
    expect(taken[0]).toMatchObject({
      version: 'v1',
      successes: ['Toinen onnistuminen', 'Yhteistyö laajeni.'],
      challenges: [],
      indicators: KEEPER.notes.indicators,
    });
    expect(screen.getByText('Toinen onnistuminen')).toBeTruthy();
    expect(focused()).toBe(screen.getByRole('button', { name: 'Muokkaa teeman tietoja' }));

    await userEvent.click(screen.getByRole('button', { name: 'Kumoa' }));
    await waitFor(() => expect(screen.queryByText('Toinen onnistuminen')).toBeNull());
    const { successes, challenges } = KEEPER.notes;
    expect(taken[1]).toMatchObject({ version: 'v2', successes, challenges });
  });

  it('reads figures with a decimal comma, of several lines in one period', async () => {
    const { taken, put } = aKeepingServer();
    themePage(KEEPER, put);
    await edit();
    await userEvent.click(screen.getByRole('button', { name: 'Lisää rinnakkainen sarja' }));
    await userEvent.keyboard('Koko kaupunki');
    await userEvent.type(screen.getByLabelText('Sarjan 1 nimi'), 'Toimiala');
    await userEvent.type(screen.getAllByLabelText('Koko kaupunki')[1] ?? document.body, '73,5');
    await userEvent.selectOptions(screen.getByLabelText('Tavoite on'), 'vähintään');
    await userEvent.type(screen.getByLabelText('Tavoiteluku'), '45,5');
    await save();
    await screen.findByText('Teeman tiedot on tallennettu.');
    expect(taken[0]?.indicators[0]).toMatchObject({
      direction: 'at-least',
      target: 45.5,
      lines: [
        { name: 'Toimiala', points: [{ value: 38 }, { value: 42.5 }] },
        { name: 'Koko kaupunki', points: [{ period: '2020', value: 73.5 }] },
      ],
    });
  });

  it('sends nothing invalid, and moves to the field with the remedy', async () => {
    const { taken, put } = aKeepingServer();
    themePage(KEEPER, put);
    await edit();
    const [value] = screen.getAllByLabelText('Luku');
    if (!value) throw new Error('There is no field for a figure');
    await userEvent.clear(value);
    await userEvent.type(value, 'paljon');
    await save();
    expect(taken).toEqual([]);
    expect(focused()).toBe(value);
    const described = value.getAttribute('aria-describedby') ?? '';
    expect(document.getElementById(described)?.textContent).toBe(
      'Kirjoita luku numeroin, esimerkiksi 71,9.',
    );
    expect(screen.getByText('Yksi kohta pitää korjata.')).toBeTruthy();
  });

  /** Another person has saved `content` since the page was read. */
  const showBesides = (content: Partial<typeof KEEPER.notes>) => {
    const { taken, put } = aKeepingServer();
    let refused = false;
    const theirs = { ...KEEPER.notes, version: 'v7', ...content };
    const answers: Record<string, unknown> = { [PATH]: KEEPER };
    const client = aClient(answers, {
      [`PUT ${PATH}/2020`]: (body) => {
        if (refused) return put(requestIn(body));
        refused = true;
        Object.assign(answers, { [`${PATH}?month=2020-10`]: { ...KEEPER, notes: theirs } });
        throw new ApiError('stale-version', { status: 409, detail: 'Vanha.' });
      },
    });
    renderTab(<ThemePage theme="uudistuvat-palvelut" month={undefined} me={aMe()} />, { client });
    return taken;
  };
  const typeAndSave = async (): Promise<void> => {
    await edit();
    await userEvent.type(screen.getByLabelText('Onnistuminen 1'), ' Paljon.');
    await save();
  };

  it('takes in what another person has saved meanwhile in other fields', async () => {
    const taken = showBesides({ challenges: ['Toisen haaste'] });
    await typeAndSave();
    expect(await screen.findByText(/^Joku muu muutti näitä sillä välin/)).toBeTruthy();
    expect(screen.getByLabelText('Haaste 1')).toHaveProperty('value', 'Toisen haaste');
    expect(taken).toEqual([]);
    await save();
    await screen.findByText('Teeman tiedot on tallennettu.');
    expect(taken[0]).toMatchObject({
      version: 'v7',
      successes: ['Yhteistyö laajeni. Paljon.'],
      challenges: ['Toisen haaste'],
    });
  });

  it('shows theirs beside mine in the same field, and overwrites only on request', async () => {
    const taken = showBesides({ successes: ['Toisen onnistuminen'] });
    await typeAndSave();
    const panel = await screen.findByRole('group', { name: /^Joku muu muutti samoja/ });
    expect(within(panel).getAllByRole('row').slice(1).map(textOf)).toEqual([
      'Onnistuminen 1 Nyt tallessa Toisen onnistuminen Kirjoittamasi Yhteistyö laajeni. Paljon.',
    ]);
    await save();
    expect(taken).toEqual([]);
    await userEvent.click(within(panel).getByRole('button', { name: 'Ota tallennettu' }));
    expect(screen.getByLabelText('Onnistuminen 1')).toHaveProperty('value', 'Toisen onnistuminen');
    expect(focused()).toBe(screen.getByRole('button', { name: 'Tallenna' }));
  });

  it('restores the draft when the page is opened again, and drops it on cancel', async () => {
    const first = themePage(KEEPER);
    await edit();
    await userEvent.type(screen.getByLabelText('Haaste 1'), ' Ja muuta.');
    first.unmount();

    const second = themePage(KEEPER);
    expect(await screen.findByText(/^Jatkat siitä, mihin jäit/)).toBeTruthy();
    const field = screen.getByLabelText<HTMLTextAreaElement>('Haaste 1');
    expect(field.value).toBe('Omistajuus on sopimatta. Ja muuta.');
    await userEvent.click(screen.getByRole('button', { name: 'Peruuta' }));
    expect(await screen.findByText('Omistajuus on sopimatta.')).toBeTruthy();
    second.unmount();

    themePage(KEEPER);
    expect(await screen.findByRole('button', { name: 'Muokkaa teeman tietoja' })).toBeTruthy();
  });
});
