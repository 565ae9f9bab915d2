import { act, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { RunPage } from '../../../../tab/features/run/run-page.tsx';
import { ApiError } from '../../../../tab/lib/api/api-error.ts';
import type { ApiClient } from '../../../../tab/lib/api/client.ts';
import {
  aClient,
  pseudoTabWords,
  renderTab,
  textOf,
  tabWordsIn,
} from '../../../support/drivers/render-tab.tsx';
import { TabAtAddress } from '../../../support/drivers/tab-at-address.tsx';
import {
  aDelivery,
  aRunView,
  FACILITATOR,
  OCTOBER,
  RUN_ID,
  sentRun,
} from '../../../support/fixtures/tab/reminders.ts';
import type { RecipientsView } from '../../../../contract/reminders/recipients.ts';
import { goalId, instant, personId } from '../../../support/fixtures/ids.ts';
import { aMe } from '../../../support/fixtures/tab/portfolio-and-goal.ts';
import { findUntranslatedTexts } from '../../../support/checks/untranslated.ts';

const PATH = '/runs/2020-10/r1';
const plan = aRunView([aDelivery(1, 'planned'), aDelivery(2, 'planned'), aDelivery(3, 'skipped')]);
const QUIET: RecipientsView = {
  accounts: { state: 'off', findings: [] },
  presence: { state: 'checked', away: [] },
  opens: [],
};
const PLANNED = { [PATH]: plan, [`${PATH}/recipients`]: QUIET };
const finished = { ...sentRun, finishedAt: sentRun.sentAt } as const;

const show = (client: ApiClient, words = tabWordsIn('en')) =>
  renderTab(<RunPage month={OCTOBER} run={RUN_ID} me={aMe()} />, { client, words });

const title = async (): Promise<string> => textOf(await screen.findByRole('heading', { level: 1 }));

describe('a plan', () => {
  it('shows who would get a card and why, who would not, and what to do', async () => {
    show(aClient(PLANNED));
    expect(await title()).toBe('A card would go to 2 people');
    const planned = await screen.findByRole('table', { name: /planned 2/ });
    expect(textOf(within(planned).getByRole('row', { name: /^Vastaaja 1/ }))).toMatch(
      /Biennaalin.*the goal waits for an answer/,
    );
    const skipped = screen.getByRole('table', { name: /left out 1/ });
    expect(textOf(within(skipped).getByRole('row', { name: /^Vastaaja 3/ }))).toMatch(
      /has not opened Ennuste.*Ask them to open/,
    );
  });

  it('tells before sending whose account is closed, who is away and who has no chat', async () => {
    const [person, deputy] = [FACILITATOR, { id: personId(5), name: 'Sirpa Sijainen' }];
    const goals = [{ id: goalId('a'), name: 'Varaamo', deputy }];
    const recipients: RecipientsView = {
      accounts: {
        state: 'checked',
        findings: [
          { person, problem: 'not-found', since: instant('2020-10-01T08:00:00.000Z'), goals },
        ],
      },
      presence: { state: 'checked', away: [{ person, goals }] },
      opens: [person, deputy],
    };
    show(aClient({ [PATH]: plan, [`${PATH}/recipients`]: recipients }));
    const heading = await screen.findByRole('heading', { name: 'Before you send' });
    const told = textOf(heading.closest('section') ?? undefined);
    expect(told).toMatch(/the directory does not know this person \(noticed/);
    expect(told).toMatch(/out of office:.*Varaamo \(deputy Sirpa Sijainen\)/);
    expect(told).toMatch(/opens a chat first, because there is none yet: 2 people/);
    expect(screen.getByRole('button', { name: 'Send to 2 people' })).toBeTruthy();
  });

  it('says what could not be checked, and nothing when there is nothing to tell', async () => {
    const nothing = { ...QUIET, presence: { state: 'no-permission', away: [] } };
    const { unmount } = show(aClient({ [PATH]: plan, [`${PATH}/recipients`]: nothing }));
    expect(await screen.findByText(/Absences are not known, because Ennuste may not/)).toBeTruthy();
    unmount();
    show(aClient(PLANNED));
    await screen.findByRole('button', { name: 'Send to 2 people' });
    expect(screen.queryByText('Before you send')).toBeNull();
  });

  it('shows the deliveries together with what it tells of the recipients', async () => {
    let answer: (view: RecipientsView) => void = () => undefined;
    const recipients = new Promise<RecipientsView>((resolve) => {
      answer = resolve;
    });
    const client = aClient(PLANNED);
    const get: ApiClient['get'] = async <Answer,>(path: string, signal: AbortSignal) =>
      path === `${PATH}/recipients` ? ((await recipients) as Answer) : client.get(path, signal);
    show({ ...client, get });
    expect(await title()).toBe('A card would go to 2 people');
    expect(screen.queryByRole('table')).toBeNull();
    await act(async () => answer({ ...QUIET, opens: [FACILITATOR] }));
    expect(screen.getByText('Before you send')).toBeTruthy();
    expect(screen.getByRole('table', { name: /planned 2/ })).toBeTruthy();
  });

  it('can be sent although the directory is slow', async () => {
    jest.useFakeTimers();
    try {
      show(aClient({ [PATH]: plan }));
      await act(async () => jest.advanceTimersByTimeAsync(0));
      await act(async () => jest.advanceTimersByTimeAsync(1900));
      expect(screen.queryByRole('button', { name: 'Send to 2 people' })).toBeNull();
      await act(async () => jest.advanceTimersByTimeAsync(200));
      expect(screen.getByRole('button', { name: 'Send to 2 people' })).toBeTruthy();
    } finally {
      jest.useRealTimers();
    }
  });

  it('is sent after one confirmation, and not before', async () => {
    const requests: string[] = [];
    const send = () => {
      requests.push('send');
      return aRunView([aDelivery(1, 'queued'), aDelivery(2, 'queued')], sentRun);
    };
    show(aClient(PLANNED, { [`POST ${PATH}/send`]: send }));
    await userEvent.click(await screen.findByRole('button', { name: 'Send to 2 people' }));
    expect(requests).toEqual([]);
    const sure = screen.getByRole('button', { name: 'Send now' });
    expect(document.activeElement).toBe(sure);
    await userEvent.click(sure);
    expect(await screen.findByText('The run is under way: 0 of 2 done')).toBeTruthy();
    expect(requests).toEqual(['send']);
    expect(screen.queryByRole('button', { name: /^Send/ })).toBeNull();
  });

  it('is not sent when the question is answered with no', async () => {
    show(aClient(PLANNED));
    await userEvent.click(await screen.findByRole('button', { name: 'Send to 2 people' }));
    await userEvent.click(screen.getByRole('button', { name: 'Do not' }));
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Send to 2 people' }));
  });

  it('that another person has sent shows the server’s message and the current run', async () => {
    const answers: Record<string, unknown> = { ...PLANNED };
    const refuse = () => {
      answers[PATH] = aRunView([aDelivery(1, 'sent')], finished);
      throw new ApiError('run-already-sent', { status: 409, detail: 'It was sent already.' });
    };
    show(aClient(answers, { [`POST ${PATH}/send`]: refuse }));
    await userEvent.click(await screen.findByRole('button', { name: 'Send to 2 people' }));
    await userEvent.click(screen.getByRole('button', { name: 'Send now' }));
    expect(await screen.findByText('It was sent already.')).toBeTruthy();
    expect(await screen.findByText(/The run is finished/)).toBeTruthy();
  });

  it('without recipients cannot be sent, and says so', async () => {
    show(aClient({ [PATH]: aRunView([aDelivery(3, 'skipped')]) }));
    expect(await title()).toBe('The plan has nobody to send to');
    expect(screen.queryByRole('button', { name: /^Send/ })).toBeNull();
    expect(screen.getByText(/You can plan again/)).toBeTruthy();
  });

  it('of a test run shows who gets the cards, and sends only to them', async () => {
    show(aClient({ ...PLANNED, [PATH]: { ...plan, redirectTo: FACILITATOR } }));
    expect(await screen.findByText('Trial: every card goes to Fasilitaattori.')).toBeTruthy();
    expect(await screen.findByRole('button', { name: 'Send me 2 cards' })).toBeTruthy();
  });
});

describe('a run that has been sent', () => {
  const deliveries = [
    aDelivery(1, 'sent'),
    aDelivery(2, 'failed'),
    aDelivery(3, 'unknown'),
    aDelivery(4, 'answered'),
    aDelivery(5, 'retrying'),
    aDelivery(6, 'skipped'),
  ];

  it('shows first what needs attention', async () => {
    show(aClient({ [PATH]: aRunView(deliveries, sentRun) }));
    await title();
    expect(screen.getAllByRole('heading', { level: 2 }).map((one) => textOf(one))).toEqual([
      'failed 1',
      'unclear 1',
      'trying again 1',
      'sent 1',
      'answered 1',
      'left out 1',
    ]);
  });

  it('has totals that add up to all recipients', async () => {
    show(aClient({ [PATH]: aRunView(deliveries, finished) }));
    const items = within(await screen.findByRole('list', { name: 'People by state' }));
    const texts = items.getAllByRole('listitem').map((one) => textOf(one));
    const counts = texts.slice(0, -1).map((text) => Number(/\d+$/.exec(text)?.[0]));
    expect(texts.at(-1)).toBe('6 people');
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(6);
  });

  it('shows a single state on request', async () => {
    window.location.hash = `#${PATH.replace('runs', 'run')}`;
    renderTab(<TabAtAddress />, {
      client: aClient({ [PATH]: aRunView(deliveries, finished) }),
      words: tabWordsIn('en'),
    });
    await userEvent.selectOptions(await screen.findByLabelText('Show'), 'failed');
    await waitFor(() =>
      expect(screen.getAllByRole('heading', { level: 2 }).map(textOf)).toEqual(['failed 1']),
    );
    expect(window.location.hash).toBe('#/run/2020-10/r1?state=failed');
  });

  it('reads further pages of a state', async () => {
    const [one, two] = [aDelivery(1, 'sent'), aDelivery(2, 'sent')];
    const { totals } = aRunView([one, two]);
    const client = aClient({
      [PATH]: aRunView([one], { ...finished, totals, more: true }),
      [`${PATH}?state=sent&after=${one.person.id}`]: aRunView([two], { ...finished, totals }),
    });
    show(client);
    await userEvent.click(await screen.findByRole('button', { name: 'Show more (1 of 2 shown)' }));
    expect(await screen.findByText('Vastaaja 2')).toBeTruthy();
    expect(screen.queryByRole('button', { name: /Show more/ })).toBeNull();
    expect(document.activeElement).toBe(screen.getByRole('region', { name: /^sent/ }));
  });

  it('leaves the focus where it is when the rest of a state loads automatically', async () => {
    const rows = [aDelivery(1, 'sent'), aDelivery(2, 'sent'), aDelivery(3, 'sent')];
    const [one, two] = rows;
    if (!one || !two) throw new Error('Too few rows.');
    const { totals } = aRunView(rows);
    const first = aRunView([one], { ...sentRun, totals, more: true });
    const answers: Record<string, unknown> = {
      [PATH]: first,
      [`${PATH}?state=sent&after=${one.person.id}`]: aRunView([two], { ...sentRun, totals }),
    };
    const ended = Promise.withResolvers<string>();
    const event = (summary: unknown) =>
      `event: run\ndata: ${JSON.stringify({ summary, changed: [] })}\n\n`;
    show({
      ...aClient(answers),
      stream: async () => streamOf([() => event(first), () => ended.promise]),
    });
    await userEvent.click(await screen.findByRole('button', { name: 'Show more (1 of 3 shown)' }));
    await screen.findByText('Vastaaja 2');
    const link = screen.getByRole('link', { name: 'Reminders' });
    link.focus();
    answers[PATH] = aRunView(rows, finished);
    ended.resolve(event(answers[PATH]));
    expect(await screen.findByText('Vastaaja 3')).toBeTruthy();
    await waitFor(() => expect(screen.queryByRole('button', { name: /Show more/ })).toBeNull());
    expect(document.activeElement).toBe(link);
  });

  it('is cancelled after one confirmation', async () => {
    const cancelled = { ...sentRun, cancelledBy: FACILITATOR, cancelledAt: sentRun.sentAt };
    const cancel = () => aRunView([aDelivery(1, 'sent'), aDelivery(2, 'skipped')], cancelled);
    const underWay = aRunView([aDelivery(1, 'sent'), aDelivery(2, 'queued')], sentRun);
    show(aClient({ [PATH]: underWay }, { [`POST ${PATH}/cancel`]: cancel }));
    await userEvent.click(await screen.findByRole('button', { name: 'Cancel what is left (1)' }));
    await userEvent.click(screen.getByRole('button', { name: 'Cancel what is left' }));
    expect(await screen.findByText(/The run was cancelled: a card had gone to/)).toBeTruthy();
    expect(screen.queryByRole('button', { name: /Cancel/ })).toBeNull();
  });

  it('is updated by the server’s events', async () => {
    const before = aRunView([aDelivery(1, 'queued')], sentRun);
    const after = aRunView([aDelivery(1, 'sent')], finished);
    const first = `event: run\ndata: ${JSON.stringify({ summary: before, changed: [] })}\n\n`;
    const last = `event: run\ndata: ${JSON.stringify({ summary: after, changed: after.deliveries })}\n\n`;
    const answers: Record<string, unknown> = { [PATH]: before };
    const finish = (): string => {
      answers[PATH] = after;
      return last;
    };
    const client: ApiClient = {
      ...aClient(answers),
      stream: async () => streamOf([() => first, finish]),
    };
    show(client);
    expect(await screen.findByText('The run is finished: a card went to one person')).toBeTruthy();
    expect(await screen.findByRole('heading', { level: 2, name: 'sent 1' })).toBeTruthy();
  });

  it('shows only text from the words and the data', async () => {
    const view = aRunView(deliveries, sentRun);
    show(aClient({ [PATH]: view }), pseudoTabWords());
    await screen.findByRole('heading', { level: 1 });
    expect(findUntranslatedTexts(document.body, [view, aMe()])).toEqual([]);
  });
});

/** The used part of a stream; jsdom has none. */
function streamOf(chunks: readonly (() => string | Promise<string>)[]): ReadableStream<Uint8Array> {
  const left = [...chunks];
  const reader = {
    read: async () => {
      const next = left.shift();
      return next
        ? { done: false, value: new TextEncoder().encode(await next()) }
        : { done: true, value: undefined };
    },
  };
  return Object.assign(Object.create(null), { getReader: () => reader });
}
