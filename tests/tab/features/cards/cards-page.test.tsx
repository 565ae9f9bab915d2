import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { CardPreviewView } from '../../../../contract/reminders/card-preview.ts';
import type { PeopleView } from '../../../../contract/register/people.ts';
import { receiptCard } from '../../../../bot/cards/check-in/receipt.ts';
import { createReader } from '../../../../bot/cards/kit/reader.ts';
import { CardsPage } from '../../../../tab/features/cards/cards-page.tsx';
import { ApiError } from '../../../../tab/lib/api/api-error.ts';
import type { ApiClient } from '../../../../tab/lib/api/client.ts';
import { usePage } from '../../../../tab/lib/navigation/go-to-page.ts';
import {
  anOrganisation,
  aCheckIn,
  aGoal,
  anOpenedMonth,
  aSectionAnswer,
} from '../../../support/fixtures/builders.ts';
import { goalId, month } from '../../../support/fixtures/ids.ts';
import { aClient, renderTab, textOf } from '../../../support/drivers/render-tab.tsx';
import { aMe, aMonth, personRef } from '../../../support/fixtures/tab/portfolio-and-goal.ts';

const OWNER = personRef(1, 'Kulttuurijohtaja');
const SWEDE = personRef(2, 'Museichefen');
const GOAL = { id: goalId('palvelutorit'), name: 'Palvelutorit' };

const PEOPLE: PeopleView = {
  directory: false,
  people: [
    {
      ...OWNER,
      roles: ['owner'],
      active: true,
      language: 'fi',
      chat: 'open',
      goals: [GOAL],
      version: '1',
    },
    {
      ...SWEDE,
      roles: ['owner'],
      active: true,
      language: 'sv',
      chat: 'open',
      goals: [],
      version: '1',
    },
    {
      ...personRef(3, 'Lähtenyt'),
      roles: [],
      active: false,
      chat: 'gone',
      goals: [],
      version: '1',
    },
  ],
};

const checkIn = aCheckIn({
  sections: [
    aSectionAnswer({ explanation: '<img src=x onerror=alert(1)> [x](javascript:alert(1))' }),
  ],
});
const { card, summary } = receiptCard(
  {
    situation: {
      goal: aGoal(),
      month: anOpenedMonth(),
      state: 'on-time',
      answer: checkIn,
      mayCheckIn: true,
    },
    checkIn,
    answeredBy: 'Kulttuurijohtaja',
    canCorrect: true,
  },
  createReader('fi', anOrganisation()),
);

const aPreview = (drawn: CardPreviewView['drawn']): CardPreviewView => ({
  person: OWNER,
  language: 'fi',
  month: aMonth('2020-10', 'open'),
  months: [aMonth('2020-09'), aMonth('2020-10', 'open')],
  goals: [GOAL],
  goal: GOAL.id,
  drawn,
});
const DRAWN = aPreview({ kind: 'card', card, summary, refused: false });

function cardsPage(answer: unknown = DRAWN, people: unknown = PEOPLE) {
  const requests: string[] = [];
  const client: ApiClient = {
    ...aClient({}),
    get: (path, signal) => {
      requests.push(path);
      return aClient({ '/people': people, '/cards': answer }).get(path, signal);
    },
  };
  renderTab(<Page />, { client });
  return requests;
}

/** Uses the address like the app. */
function Page() {
  const page = usePage();
  if (page.kind !== 'cards') return null;
  const { person, card: shown, goal, month: asked } = page;
  return <CardsPage person={person} card={shown} goal={goal} month={asked} me={aMe()} />;
}

const address = (): string => window.location.hash;
beforeEach(() => {
  window.location.hash = '#/cards';
});

const choose = async (label: string, option: string) =>
  userEvent.selectOptions(await screen.findByLabelText(label), option);
const picture = () => screen.findByRole('region', { name: /^Esikatselu: / });

describe('the preview of cards', () => {
  it('asks for the card of the person, the goal and the month that are chosen', async () => {
    const requests = cardsPage();
    await picture();
    await choose('Henkilö', 'Museichefen (svenska)');
    await choose('Kortti', 'kuittaus vastauksesta');
    await choose('Tavoite', 'Palvelutorit');
    await waitFor(() =>
      expect(requests.at(-1)).toBe(`/cards?person=${SWEDE.id}&card=receipt&goal=palvelutorit`),
    );
    await choose('Kuukausi', 'syyskuu 2020');
    await waitFor(() =>
      expect(requests.at(-1)).toBe(
        `/cards?person=${SWEDE.id}&card=receipt&month=${month('2020-09')}`,
      ),
    );
    expect(requests[1]).toBe(`/cards?person=${OWNER.id}&card=my-goals`);
    expect(screen.queryByRole('option', { name: /Lähtenyt/ })).toBeNull();
  });

  it('drops the goal of an event card when another card is chosen', async () => {
    window.location.hash = `#/cards?person=${SWEDE.id}&card=hand-over-reply&goal=palvelutorit`;
    cardsPage();
    await picture();
    await choose('Kortti', 'kuittaus vastauksesta');
    expect(address()).toBe(`#/cards?person=${SWEDE.id}&card=receipt`);
  });

  it('keeps the choices in the address', async () => {
    window.location.hash = `#/cards/2020-09?person=${SWEDE.id}&card=receipt&goal=palvelutorit`;
    const requests = cardsPage();
    await picture();
    expect(requests[1]).toBe(
      `/cards?person=${SWEDE.id}&card=receipt&month=2020-09&goal=palvelutorit`,
    );
    await choose('Kortti', 'ohje');
    expect(address()).toBe(`#/cards/2020-09?person=${SWEDE.id}&card=help&goal=palvelutorit`);
    await choose('Henkilö', 'Kulttuurijohtaja (suomi)');
    expect(address()).toBe(`#/cards/2020-09?person=${OWNER.id}&card=help`);
  });

  it('shows the first person and their goals when the address names an unknown person', async () => {
    window.location.hash = `#/cards?person=${personRef(9, '').id}&card=ei-ole`;
    const requests = cardsPage();
    await picture();
    expect(requests[1]).toBe(`/cards?person=${OWNER.id}&card=my-goals`);
  });

  it('renders the card, and no active content from people’s texts', async () => {
    cardsPage();
    const drawn = await picture();
    expect(within(drawn).getByRole('heading', { name: 'Palvelutorit', level: 3 })).toBeTruthy();
    expect(drawn.querySelector('img, script, a')).toBeNull();
    expect(drawn.textContent).toContain('<img src=x onerror=alert(1)>');
    expect(drawn.querySelector('[lang="fi"]')).toBeTruthy();
    expect(drawn.querySelector('div[tabindex]')).toBeNull();
  });

  it('says that buttons do nothing when one is pressed', async () => {
    cardsPage();
    await userEvent.click(within(await picture()).getByRole('button', { name: 'Korjaa' }));
    expect((await screen.findByText(/painikkeet eivät tee mitään\.$/)).getAttribute('role')).toBe(
      'status',
    );
  });

  it('says of each field that what is written there is not sent', async () => {
    const body = [{ type: 'Input.Text', id: 'answer', label: 'Vastauksesi', isMultiline: true }];
    const form = { type: 'AdaptiveCard', version: '1.5', body };
    cardsPage(aPreview({ kind: 'card', card: form, summary, refused: false }));
    const field = within(await picture()).getByRole('textbox');
    const note = document.getElementById(field.getAttribute('aria-describedby') ?? '');
    expect(note?.textContent).toMatch(/mitään ei lähetetä eikä tallenneta/);
  });

  it('says why the person would not get it now', async () => {
    cardsPage(aPreview({ kind: 'card', card, summary, refused: false, unsent: 'snoozed' }));
    const line = 'Ei lähtisi hänelle nyt: pyysi muistutusta myöhemmin.';
    expect(await screen.findByText(line)).toBeTruthy();
  });

  it('shows another theme and width', async () => {
    cardsPage();
    const drawn = await picture();
    const place = drawn.querySelector<HTMLElement>('.card-preview');
    expect(place?.style.width).toBe('480px');
    const light = drawn.style.backgroundColor;
    await choose('Teema', 'tumma');
    await choose('Leveys', 'puhelin, 320');
    expect(drawn.style.backgroundColor).not.toBe(light);
    expect(place?.style.width).toBe('320px');
  });

  it('keeps the order of the card’s style rules', async () => {
    cardsPage();
    await picture();
    const rules = [...document.styleSheets]
      .flatMap(({ cssRules }) => [...cssRules].map(({ cssText }) => cssText))
      .filter((rule) => rule.includes('.card-preview'));
    const [all, tall] = ['input.ac-input', 'textarea.ac-input {'].map((part) =>
      rules.findIndex((rule) => rule.includes(part)),
    );
    expect(all).toBeGreaterThan(0);
    expect(tall).toBeGreaterThan(all ?? 0);
  });

  it('says why there is no card', async () => {
    cardsPage(aPreview({ kind: 'none', why: 'nothing-waits' }));
    expect(textOf(await screen.findByText(/Tätä korttia ei lähtisi/))).toMatch(
      /ei odota vastausta/,
    );
  });

  it('says that the bot would refuse', async () => {
    cardsPage(aPreview({ kind: 'card', card, summary, refused: true }));
    expect(await screen.findByText(/Botti ei voi tehdä tätä/)).toBeTruthy();
  });

  it('keeps the choices when a card cannot be read', async () => {
    cardsPage(new ApiError('no-months', { status: 404, detail: 'Kuukausia ei ole.' }));
    expect(await screen.findByText('Kuukausia ei ole.')).toBeTruthy();
    expect(screen.getByLabelText('Kortti')).toBeTruthy();
  });
});
