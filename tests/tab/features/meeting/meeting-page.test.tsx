import { act, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import type { GoalId } from '../../../../domain/common/ids.ts';
import type { Language } from '../../../../domain/common/person.ts';
import { MeetingPage } from '../../../../tab/features/meeting/meeting-page.tsx';
import { ApiError } from '../../../../tab/lib/api/api-error.ts';
import type { ApiClient } from '../../../../tab/lib/api/client.ts';
import {
  HeadingListenerProvider,
  createHeadingListener,
} from '../../../../tab/lib/navigation/heading-arrival.ts';
import { HostKindProvider } from '../../../../tab/lib/host/host-kind.ts';
import { MeetingProvider, type HostMeeting } from '../../../../tab/lib/host/host-meeting.ts';
import { usePage } from '../../../../tab/lib/navigation/go-to-page.ts';
import { meetingKey } from '../../../support/fixtures/ids.ts';
import {
  aClient,
  pseudoTabWords,
  renderTab,
  textOf,
  tabWordsIn,
} from '../../../support/drivers/render-tab.tsx';
import { aGoalView, aMe, aPortfolio } from '../../../support/fixtures/tab/portfolio-and-goal.ts';
import { findUntranslatedTexts } from '../../../support/checks/untranslated.ts';

const FIRST = 'liikkumisohjelma';
const NOT_FOUND = new ApiError('goal-not-found', { status: 404, detail: 'Tavoitetta ei löydy.' });
const STAGE: HostMeeting = {
  key: meetingKey(1),
  place: 'stage',
  share: () => Promise.resolve('shared'),
};

/** The page of the current address. */
function AtAddress({ me = aMe() }) {
  const page = usePage();
  const [meeting] = useState(page);
  const { month, goal } =
    page.kind === 'meeting' ? page : { ...meeting, month: undefined, goal: undefined };
  return <MeetingPage month={month} goal={goal} me={me} />;
}

const ANSWERS = {
  '/portfolio': aPortfolio(),
  [`/goals/${FIRST}`]: aGoalView(),
};

const open = (
  path: string,
  {
    client = aClient(ANSWERS),
    words = tabWordsIn('fi'),
    me = aMe(),
    host,
    kind = 'browser',
  }: {
    client?: ApiClient;
    words?: ReturnType<typeof tabWordsIn>;
    me?: ReturnType<typeof aMe>;
    host?: HostMeeting;
    kind?: 'teams' | 'browser';
  } = {},
) => {
  window.location.hash = `#/${path}`;
  return renderTab(
    <HeadingListenerProvider value={createHeadingListener(() => undefined)}>
      <HostKindProvider value={kind}>
        <MeetingProvider value={host}>
          <AtAddress me={me} />
        </MeetingProvider>
      </HostKindProvider>
    </HeadingListenerProvider>,
    { client, words },
  );
};

const goalOn = async () => textOf(await screen.findByRole('heading', { level: 1 }));
const names = aPortfolio().goals.map(({ name }) => name);

beforeEach(() => window.localStorage.clear());

describe('the agenda of the meeting', () => {
  it.each<[Language, RegExp]>([
    [
      'fi',
      /^Lokakuun esityslistalla on \d+ tavoitetta\. Ensin käydään läpi ne \d, jotka vaativat huomiota\.$/,
    ],
    [
      'sv',
      /^På föredragningslistan för oktober finns \d+ mål\. De \d som kräver uppmärksamhet behandlas först\.$/,
    ],
    [
      'en',
      /^On the agenda for October there are \d+ goals\. The \d that need attention come first\.$/,
    ],
  ])('says in %s how many goals there are and how many need attention', async (language, text) => {
    open('meeting/2020-10', { words: tabWordsIn(language) });
    expect(await goalOn()).toMatch(text);
  });

  it('lists every goal once, the exceptions first, with the time that each has', async () => {
    open('meeting/2020-10');
    const attention = await screen.findByRole('region', { name: 'Vaatii huomiota' });
    expect(textOf(within(attention).getAllByRole('listitem')[0])).toMatch(
      /^1 Liikkumisohjelman .* ei toteudu noin \d+ min$/,
    );
    expect(screen.getAllByRole('listitem')).toHaveLength(names.length);
  });

  it('starts at the worst goal with its clock running', async () => {
    open('meeting/2020-10');
    await userEvent.selectOptions(await screen.findByLabelText('Kokouksen pituus'), '45 min');
    await userEvent.click(screen.getByRole('button', { name: 'Aloita kokous' }));
    expect(window.location.hash).toBe(`#/meeting/2020-10/${FIRST}`);
    expect(await screen.findByText('Kokousta on jäljellä 45 min.')).toBeTruthy();
  });

  it('shows that there are no goals, or what to do when there is no month', async () => {
    open('meeting', { client: aClient({ '/portfolio': aPortfolio({ goals: [] }) }) });
    expect(await screen.findByText('Tässä kuussa ei ole seurattavia tavoitteita.')).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Aloita kokous' })).toBeNull();
  });

  it('leaves no word untranslated', async () => {
    const { container } = open('meeting/2020-10', { words: pseudoTabWords() });
    await screen.findByRole('heading', { level: 1 });
    expect(findUntranslatedTexts(container, [aPortfolio()])).toEqual([]);
  });
});

describe('a goal on the screen of the meeting', () => {
  it('shows its main facts', async () => {
    open(`meeting/2020-10/${FIRST}`);
    const article = await screen.findByRole('article');
    expect(textOf(article)).toMatch(/1\/\d · Vaatii huomiota · Nämä \d käydään läpi ensin\./);
    expect(textOf(article)).toMatch(
      /ei toteudu lokakuusta lähtien Edellisessä vastauksessa: epävarma/,
    );
    expect(textOf(article)).toMatch('Kevään tapahtuma peruttiin');
    expect(textOf(article)).toMatch(/Heikoin mittari .*Järjestettyjä tapahtumia/);
    expect(await within(article).findByRole('heading', { name: 'Riskit' })).toBeTruthy();
  });

  it('changes by the keys, is announced, and is in the address', async () => {
    open(`meeting/2020-10/${FIRST}`);
    await goalOn();
    await userEvent.keyboard('{ArrowRight}');
    expect(window.location.hash).toBe('#/meeting/2020-10/nuoret');
    expect(document.activeElement?.tagName).toBe('H1');
    expect(screen.getAllByRole('status').map(textOf)).toContain(
      `2/${names.length}: Nuorten syrjäytymistä ehkäisevät toimenpiteet, epävarma.`,
    );
    await userEvent.keyboard('{End}');
    await userEvent.keyboard(' ');
    await userEvent.keyboard('{Home}');
    expect(window.location.hash).toBe(`#/meeting/2020-10/${FIRST}`);
    await userEvent.keyboard('{Escape}');
    expect(window.location.hash).toBe('#/meeting/2020-10');
  });

  it('leaves the focus on the button that was pressed, also at either end', async () => {
    open(`meeting/2020-10/${FIRST}`);
    const next = await screen.findByRole('button', { name: 'Seuraava' });
    expect(screen.getByRole('button', { name: 'Edellinen' }).ariaDisabled).toBe('true');
    await userEvent.click(next);
    await userEvent.keyboard(' ');
    expect(document.activeElement?.textContent).toBe(next.textContent);
    expect(window.location.hash).not.toMatch(FIRST);
    expect(window.location.hash).not.toMatch('nuoret');
  });

  it('shows the keys and hides them again', async () => {
    open(`meeting/2020-10/${FIRST}`);
    await goalOn();
    await userEvent.keyboard('{F1}');
    expect(screen.getByText('→ / välilyönti / Page Down')).toBeTruthy();
    await userEvent.keyboard('{Escape}');
    expect(screen.queryByText('Seuraava tavoite')).toBeNull();
    expect(window.location.hash).toBe(`#/meeting/2020-10/${FIRST}`);
  });

  it('shows a notice when the reader may not see it', async () => {
    open('meeting/2020-10/salainen', {
      client: aClient({ ...ANSWERS, '/goals/salainen': NOT_FOUND }),
    });
    expect(await goalOn()).toBe('Sinulla ei ole pääsyä tähän tavoitteeseen');
    expect(screen.queryByRole('button', { name: 'Yritä uudelleen' })).toBeNull();
  });

  it('offers to try again when it could not be read, with what is known meanwhile', async () => {
    const client = aClient({ ...ANSWERS, [`/goals/${FIRST}`]: new ApiError('network') });
    open(`meeting/2020-10/${FIRST}`, { client });
    expect(await screen.findByRole('button', { name: 'Yritä uudelleen' })).toBeTruthy();
    expect(await goalOn()).toMatch('Liikkumisohjelman');
  });
});

describe('on the stage of a Teams meeting', () => {
  const path = `/meetings/${meetingKey(1)}`;
  const at = (goal: string | GoalId) => ({
    version: 'v1',
    stage: {
      month: '2020-10',
      goal,
      minutes: 60,
      startedAt: new Date().toISOString(),
      changedAt: new Date().toISOString(),
      presenter: { id: '00000000-0000-4000-8000-000000000001', name: 'Kulttuurijohtaja' },
    },
  });
  const reader = aMe({ may: { ...aMe().may, readEveryGoal: false } });

  it('follows the presenter, without controls for people who may not present', async () => {
    open('meeting', {
      client: aClient({ ...ANSWERS, [path]: at('nuoret') }),
      me: reader,
      host: STAGE,
    });
    expect(await screen.findByRole('heading', { level: 1, name: /Nuorten/ })).toBeTruthy();
    expect(screen.queryByRole('group', { name: 'Kokouksen ohjaus' })).toBeNull();
    await userEvent.keyboard('{ArrowRight}');
    expect(window.location.hash).toBe('#/meeting/2020-10/nuoret');
  });

  it('shows a notice when the reader may not see the current goal', async () => {
    const { goal: _, ...stage } = at('').stage;
    const hidden = { version: 'v1', stage: { ...stage, isHidden: true } };
    open('meeting', { client: aClient({ ...ANSWERS, [path]: hidden }), me: reader, host: STAGE });
    const name = 'Sinulla ei ole pääsyä tähän tavoitteeseen';
    expect(await screen.findByRole('heading', { level: 1, name })).toBeTruthy();
    expect(window.location.hash).toBe('#/meeting/2020-10');
  });

  it('waits for the presenter', async () => {
    open('meeting', { client: aClient({ ...ANSWERS, [path]: {} }), me: reader, host: STAGE });
    expect(await screen.findByText(/Esitys alkaa tässä itsestään/)).toBeTruthy();
  });

  it('is moved for everyone by presenters', async () => {
    const sent: unknown[] = [];
    const answers: Record<string, unknown> = { ...ANSWERS, [path]: at(FIRST) };
    const client = aClient(answers, {
      [`PUT ${path}`]: (body) => {
        sent.push(body);
        return (answers[path] = { ...at('nuoret'), version: 'v2' });
      },
    });
    open('meeting', { client, host: STAGE });
    await userEvent.click(await screen.findByRole('button', { name: 'Seuraava' }));
    await act(async () => undefined);
    expect(sent).toEqual([{ month: '2020-10', goal: 'nuoret', minutes: 60, version: 'v1' }]);
  });
});

describe('the link to the presenter’s own window', () => {
  const link = () => screen.queryByRole('link', { name: /^Avaa esittäjän näkymä/ });

  it.each([
    ['browser', true],
    ['teams', false],
  ] as const)('in %s is shown: %s', async (kind, isShown) => {
    open('meeting', { kind });
    await goalOn();
    expect(link() !== null).toBe(isShown);
  });
});
