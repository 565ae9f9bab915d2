import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { PresenterPage } from '../../../../../tab/features/meeting/presenter/presenter-page.tsx';
import {
  MeetingProvider,
  type HostMeeting,
  type StageShare,
} from '../../../../../tab/lib/host/host-meeting.ts';
import { meetingKey } from '../../../../support/fixtures/ids.ts';
import {
  aClient,
  pseudoTabWords,
  renderTab,
  textOf,
  tabWordsIn,
} from '../../../../support/drivers/render-tab.tsx';
import { shownAgenda } from '../../../../../tab/features/meeting/agenda/agenda-items.ts';
import { aMe, aPortfolio } from '../../../../support/fixtures/tab/portfolio-and-goal.ts';
import { findUntranslatedTexts } from '../../../../support/checks/untranslated.ts';

const path = `/meetings/${meetingKey(1)}`;
const at = (goal: string, version = 'v1') => ({
  version,
  stage: {
    month: '2020-10',
    goal,
    minutes: 60,
    startedAt: new Date().toISOString(),
    changedAt: new Date().toISOString(),
    presenter: { id: '00000000-0000-4000-8000-000000000001', name: 'Kulttuurijohtaja' },
  },
});

function panel(
  stage: unknown,
  {
    outcome = 'shared',
    me = aMe(),
    words = tabWordsIn('fi'),
    portfolio = aPortfolio(),
  }: {
    outcome?: StageShare;
    me?: ReturnType<typeof aMe>;
    words?: ReturnType<typeof tabWordsIn>;
    portfolio?: ReturnType<typeof aPortfolio>;
  } = {},
) {
  const sent: unknown[] = [];
  const shared: string[] = [];
  const host: HostMeeting = {
    key: meetingKey(1),
    place: 'side-panel',
    share: async (address) => {
      shared.push(address);
      return outcome;
    },
  };
  // Also used for later requests.
  const answers: Record<string, unknown> = { '/portfolio': portfolio, [path]: stage };
  const client = aClient(answers, {
    [`PUT ${path}`]: (body) => {
      sent.push(body);
      return (answers[path] = at(String(Reflect.get(body ?? {}, 'goal')), `v${sent.length + 1}`));
    },
  });
  const { container } = renderTab(
    <MeetingProvider value={host}>
      <PresenterPage month={undefined} me={me} />
    </MeetingProvider>,
    { client, words },
  );
  return { sent, shared, container };
}

/** Goals of the agenda, first to last. */
const agenda = shownAgenda(aPortfolio(), tabWordsIn('fi')).flatMap(({ items }) =>
  items.map(({ goal }) => goal),
);
const LAST = String(agenda.at(-1));
const mayOnlyFollow = aMe({ may: { ...aMe().may, readEveryGoal: false } });
const isDisabled = (name: string): boolean =>
  screen.getByRole('button', { name }).getAttribute('aria-disabled') === 'true';

const nowOn = async () => {
  const heading = await screen.findByRole('heading', { name: /^Nyt/ });
  return textOf(heading.closest('section') ?? undefined);
};

describe('the presenter’s panel', () => {
  it('starts the meeting', async () => {
    const { sent } = panel({});
    await userEvent.click(await screen.findByRole('button', { name: 'Aloita kokous' }));
    expect(sent).toEqual([
      { month: '2020-10', goal: 'liikkumisohjelma', minutes: 60, starts: true },
    ]);
    expect(await nowOn()).toMatch('Liikkumisohjelman');
    expect(document.activeElement?.textContent).toBe('Seuraava');
  });

  it('has no goal and no buttons to turn before the meeting starts', async () => {
    panel({});
    await screen.findByRole('button', { name: 'Aloita kokous' });
    expect(screen.queryByRole('heading', { name: /^Nyt/ })).toBeNull();
    expect(screen.queryByRole('button', { name: 'Seuraava' })).toBeNull();
  });

  it.each([
    ['readers who may not present', { me: mayOnlyFollow }],
    ['a month without goals', { portfolio: { ...aPortfolio(), goals: [] } }],
  ])('offers no start to %s', async (_, more) => {
    panel({}, more);
    expect(await screen.findByText(/Kokousta ei ole vielä aloitettu/)).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Aloita kokous' })).toBeNull();
  });

  it('lets every reader start outside a meeting of Teams', async () => {
    const client = aClient({ '/portfolio': aPortfolio() });
    const words = tabWordsIn('fi');
    renderTab(<PresenterPage month={undefined} me={mayOnlyFollow} />, { client, words });
    expect(await screen.findByRole('button', { name: 'Aloita kokous' })).toBeTruthy();
  });

  it('proposes the length of the meeting that was on the stage for another month', async () => {
    const { version, stage } = at('liikkumisohjelma');
    panel({ version, stage: { ...stage, month: '2020-09', minutes: 90 } });
    const length = await screen.findByRole('combobox', { name: 'Kokouksen pituus' });
    expect(length).toHaveProperty('value', '90');
  });

  it('shows the current goal, the presenter and the next goal', async () => {
    panel(at('liikkumisohjelma'));
    expect(await nowOn()).toMatch(/^Nyt · 1\/\d Liikkumisohjelman .* ei toteudu Kevään tapahtuma/);
    expect(screen.getByText('Esittää Kulttuurijohtaja')).toBeTruthy();
    expect(screen.getByText('Seuraavaksi:').parentElement?.textContent).toMatch(
      'Nuorten syrjäytymistä ehkäisevät toimenpiteet, epävarma',
    );
    expect(screen.getByText('Kokousta on jäljellä 60 min.')).toBeTruthy();
  });

  it('leaves the focus where it is when the meeting is already running', async () => {
    panel(at('liikkumisohjelma'));
    await nowOn();
    expect(document.activeElement).toBe(document.body);
  });

  it('shows the time for the goal on the stage, also while the reader browses', async () => {
    panel(at(LAST));
    const itsTime = 'Tähän tavoitteeseen 60 min.';
    expect(await screen.findByText(itsTime)).toBeTruthy();
    await userEvent.click(screen.getByRole('checkbox'));
    await userEvent.click(screen.getByRole('button', { name: 'Edellinen' }));
    expect(screen.getByText(itsTime)).toBeTruthy();
  });

  it('turns no further than the first and the last goal', async () => {
    const { sent } = panel(at('liikkumisohjelma'));
    await nowOn();
    expect([isDisabled('Edellinen'), isDisabled('Seuraava')]).toEqual([true, false]);
    await userEvent.click(screen.getByRole('button', { name: 'Seuraava' }));
    expect([isDisabled('Edellinen'), isDisabled('Seuraava')]).toEqual([false, false]);
    await userEvent.click(screen.getByRole('button', { name: 'Edellinen' }));
    expect(sent).toMatchObject([{ goal: 'nuoret' }, { goal: 'liikkumisohjelma' }]);
  });

  it('ends at the last goal', async () => {
    panel(at(LAST));
    await nowOn();
    expect([isDisabled('Edellinen'), isDisabled('Seuraava')]).toEqual([false, true]);
  });

  it('browses from the goal on the stage, and offers to show only another one', async () => {
    panel(at('nuoret'));
    await nowOn();
    const offers = () => screen.queryByRole('button', { name: 'Näytä tämä kaikille' }) !== null;
    expect(offers()).toBe(false);
    await userEvent.click(screen.getByRole('checkbox'));
    expect(await nowOn()).toMatch('Nuorten');
    expect(offers()).toBe(false);
    await userEvent.click(screen.getByRole('button', { name: 'Edellinen' }));
    expect(await nowOn()).toMatch('Liikkumisohjelman');
    expect(offers()).toBe(true);
  });

  it('moves the stage by its buttons and by the agenda', async () => {
    const { sent } = panel(at('liikkumisohjelma'));
    await userEvent.click(await screen.findByRole('button', { name: 'Seuraava' }));
    expect(sent).toEqual([{ month: '2020-10', goal: 'nuoret', minutes: 60, version: 'v1' }]);
    const item = screen.getByRole('button', { name: /Liikkumisohjelman/ });
    await userEvent.click(item);
    expect(sent).toHaveLength(2);
    expect(item.getAttribute('aria-current')).toBe('step');
  });

  it('lets the presenter look ahead without moving the others, and then shows the goal to all', async () => {
    const { sent } = panel(at('liikkumisohjelma'));
    await userEvent.click(await screen.findByRole('checkbox', { name: 'Seuraa esitystä' }));
    await userEvent.click(screen.getByRole('button', { name: 'Seuraava' }));
    expect(await nowOn()).toMatch('Nuorten');
    expect(sent).toEqual([]);
    await userEvent.click(screen.getByRole('button', { name: 'Näytä tämä kaikille' }));
    expect(sent).toEqual([{ month: '2020-10', goal: 'nuoret', minutes: 60, version: 'v1' }]);
    expect(screen.getByRole('checkbox')).toHaveProperty('checked', true);
    expect(document.activeElement?.textContent).toBe('Seuraava');
  });

  it('lets people who may not present only follow and browse', async () => {
    const { sent } = panel(at('liikkumisohjelma'), {
      me: mayOnlyFollow,
    });
    await nowOn();
    expect(screen.queryByRole('button')).toBeNull();
    await userEvent.click(screen.getByRole('checkbox'));
    await userEvent.click(screen.getByRole('button', { name: 'Seuraava' }));
    expect(await nowOn()).toMatch('Nuorten');
    expect(screen.queryByRole('button', { name: 'Näytä tämä kaikille' })).toBeNull();
    expect(sent).toEqual([]);
  });

  it('shows a notice when the reader may not see the current goal', async () => {
    panel(at('salainen'));
    expect(await nowOn()).toMatch('Sinulla ei ole pääsyä tähän tavoitteeseen');
  });

  it.each<[StageShare, RegExp]>([
    ['shared', /näkyy nyt kaikille kokouksessa/],
    ['not-permitted', /Teams ei salli Ennusteen näyttämistä tässä kokouksessa/],
    ['failed', /Yritä hetken kuluttua uudelleen/],
  ])('shares the meeting to the stage: %s', async (outcome, said) => {
    const { shared } = panel({}, { outcome });
    await userEvent.click(
      await screen.findByRole('button', { name: 'Näytä kaikille kokouksessa' }),
    );
    expect(await screen.findByText(said)).toBeTruthy();
    expect(shared).toEqual(['http://localhost/?host=teams#/meeting']);
  });

  it('has the whole agenda', async () => {
    panel(at('liikkumisohjelma'));
    const agenda = (await screen.findByText('Esityslista')).closest('details');
    expect(agenda && within(agenda).getAllByRole('listitem')).toHaveLength(
      aPortfolio().goals.length,
    );
  });

  it('leaves no word untranslated', async () => {
    const { container } = panel(at('liikkumisohjelma'), { words: pseudoTabWords() });
    await screen.findByRole('checkbox');
    expect(findUntranslatedTexts(container, [aPortfolio(), 'Kulttuurijohtaja'])).toEqual([]);
  });
});
