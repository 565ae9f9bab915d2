import { act, fireEvent, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { ExplainPage } from '../../../../tab/features/explain/explain-page.tsx';
import { ApiError } from '../../../../tab/lib/api/api-error.ts';
import { DialogProvider, type HostDialog } from '../../../../tab/lib/host/host-dialog.ts';
import { aDraftServer, type FakeDraftServer } from '../../../support/fakes/fake-draft-server.ts';
import { pseudoTabWords, renderTab, tabWordsIn } from '../../../support/drivers/render-tab.tsx';
import {
  aDraftView,
  aMe,
  aMonth,
  EXPLANATION,
} from '../../../support/fixtures/tab/portfolio-and-goal.ts';
import { findUntranslatedTexts } from '../../../support/checks/untranslated.ts';

const TYPED = 'Tilaa etsitään yhä.';

function open(server: FakeDraftServer, words = tabWordsIn('fi'), close?: HostDialog['close']) {
  const { goal, month } = server.view();
  return renderTab(
    <DialogProvider value={close && { close, openInTab: async () => false }}>
      <ExplainPage goal={goal.id} month={month.month} me={aMe()} />
    </DialogProvider>,
    { client: server.client, words },
  );
}

const field = () => screen.findByRole<HTMLTextAreaElement>('textbox', { name: 'Perustelu' });
const type = async (text: string) => fireEvent.input(await field(), { target: { value: text } });
const leave = async () => fireEvent.blur(await field());

beforeEach(() => window.sessionStorage.clear());

describe('the page for long explanations', () => {
  it('starts from the last explanation and shows it folded, with its month', async () => {
    open(aDraftServer(aDraftView()));
    expect((await field()).value).toBe('Syksyn tapahtumat siirtyvät.');
    expect(screen.getByText('Edellinen perustelu (syyskuu)').closest('details')?.open).toBe(false);
  });

  it('saves while the person types, and shows the time', async () => {
    const server = aDraftServer(aDraftView());
    open(server);
    await type(TYPED);
    expect(await screen.findByText(/^Luonnos tallennettu 12\.31$/)).toBeTruthy();
    expect(server.received).toEqual([{ basedOn: 0, values: { [EXPLANATION]: TYPED } }]);
  });

  it.each([
    ['the field is left', async () => leave()],
    ['the page is left', async () => fireEvent(window, new Event('pagehide'))],
  ])('saves at once when %s', async (_when, leaving) => {
    const server = aDraftServer(aDraftView());
    open(server);
    await type(TYPED);
    await leaving();
    expect(server.received).toHaveLength(1);
    expect(await screen.findByText(/^Luonnos tallennettu/)).toBeTruthy();
  });

  it('saves at once when another page is opened', async () => {
    const server = aDraftServer(aDraftView());
    const { unmount } = open(server);
    await type(TYPED);
    unmount();
    expect(server.received).toHaveLength(1);
  });

  it('shows after a reload what was saved', async () => {
    const server = aDraftServer(aDraftView());
    const { unmount } = open(server);
    await type(TYPED);
    unmount();
    open(server);
    expect((await field()).value).toBe(TYPED);
    expect(screen.getByText(/^Luonnos tallennettu/)).toBeTruthy();
  });

  it('has a label for each sub-goal', async () => {
    const sections = [
      { field: 'kevat.explanation', name: 'Kevään tapahtuma' },
      { field: 'syksy.explanation', name: 'Syksyn tapahtuma' },
    ];
    open(aDraftServer(aDraftView({ sections })));
    expect(await screen.findByRole('textbox', { name: 'Kevään tapahtuma' })).toBeTruthy();
    expect(screen.getByRole('textbox', { name: 'Syksyn tapahtuma' })).toBeTruthy();
  });

  it('counts the characters and says when an answer could not hold them', async () => {
    open(aDraftServer(aDraftView()));
    await type('x'.repeat(4001));
    const area = await field();
    expect(area.getAttribute('aria-invalid')).toBe('true');
    expect(area.getAttribute('aria-describedby')).toContain(screen.getByText(/Lyhennä tekstiä/).id);
    expect(area.value).toHaveLength(4001);
  });

  it('does not send a text that is too long for a draft, and keeps it on screen', async () => {
    const server = aDraftServer(aDraftView());
    open(server);
    await type('x'.repeat(8001));
    await leave();
    expect(await screen.findByText(/Luonnosta ei voi tallentaa/)).toBeTruthy();
    expect(server.received).toHaveLength(0);
    expect((await field()).value).toHaveLength(8001);
  });

  it('gives the text of a closed month to read and copy, not to change', async () => {
    open(aDraftServer(aDraftView({ month: aMonth('2020-10') })));
    expect((await field()).readOnly).toBe(true);
    expect(screen.queryByRole('button', { name: 'Vie lomakkeeseen' })).toBeNull();
    expect(screen.getByText(/voit kopioida/)).toBeTruthy();
  });
});

describe('the button to the form', () => {
  it('leads back to a text that no answer can hold', async () => {
    const closed: unknown[] = [];
    open(aDraftServer(aDraftView()), tabWordsIn('fi'), (result) => closed.push(result));
    await type('x'.repeat(4001));
    await userEvent.click(screen.getByRole('button', { name: 'Vie lomakkeeseen' }));
    expect(document.activeElement).toBe(await field());
    await type(TYPED);
    await userEvent.click(screen.getByRole('button', { name: 'Vie lomakkeeseen' }));
    await waitFor(() => expect(closed).toHaveLength(1));
  });

  it('saves and closes the dialog with its goal and month', async () => {
    const server = aDraftServer(aDraftView());
    const closed: unknown[] = [];
    open(server, tabWordsIn('fi'), (result) => closed.push(result));
    await type(TYPED);
    await userEvent.click(screen.getByRole('button', { name: 'Vie lomakkeeseen' }));
    const { goal, month } = server.view();
    await waitFor(() => expect(closed).toEqual([{ goal: goal.id, month: month.month }]));
    expect(server.view().draft?.values).toEqual({ [EXPLANATION]: TYPED });
  });

  it('says in a plain browser where the text is', async () => {
    open(aDraftServer(aDraftView()));
    await type(TYPED);
    await userEvent.click(screen.getByRole('button', { name: 'Vie lomakkeeseen' }));
    expect(await screen.findByText(/^Valmis\./)).toBeTruthy();
  });

  it('does not close while the text is not saved', async () => {
    const server = aDraftServer(aDraftView());
    const closed: unknown[] = [];
    open(server, tabWordsIn('fi'), (result) => closed.push(result));
    await type(TYPED);
    server.fail(new ApiError('network'));
    await userEvent.click(screen.getByRole('button', { name: 'Vie lomakkeeseen' }));
    expect(await screen.findByText(/ei juuri nyt saada yhteyttä/)).toBeTruthy();
    expect(closed).toHaveLength(0);
  });

  it('applies an outdated draft to the current answer', async () => {
    const server = aDraftServer(aDraftView());
    server.saveElsewhere(TYPED);
    const { draft, ...rest } = server.view();
    const answered = aDraftServer({
      ...rest,
      revision: 1,
      sections: [{ field: EXPLANATION, stored: 'Toisen vastaus.' }],
      ...(draft && { draft: { ...draft, outdated: true } }),
    });
    open(answered);
    expect((await field()).value).toBe(TYPED);
    expect(screen.getByText(/on vastattu tämän luonnoksen jälkeen/)).toBeTruthy();
    expect(screen.getByText('Toisen vastaus.')).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: 'Vie lomakkeeseen' }));
    await waitFor(() => expect(answered.received).toMatchObject([{ basedOn: 1 }]));
  });
});

describe('a lost connection', () => {
  it('is shown, and the text is saved once the connection is back', async () => {
    const server = aDraftServer(aDraftView());
    open(server);
    await field();
    server.fail(new ApiError('network'));
    await type(TYPED);
    await leave();
    expect(await screen.findByText(/ei juuri nyt saada yhteyttä/)).toBeTruthy();
    server.recover();
    fireEvent(window, new Event('online'));
    expect(await screen.findByText(/^Luonnos tallennettu/)).toBeTruthy();
    expect(server.view().draft?.values).toEqual({ [EXPLANATION]: TYPED });
  });

  it('does not lose the text over a reload', async () => {
    const server = aDraftServer(aDraftView());
    const { unmount } = open(server);
    await field();
    server.fail(new ApiError('network'));
    await type(TYPED);
    unmount();
    server.recover();
    open(server);
    expect((await field()).value).toBe(TYPED);
    expect(await screen.findByText(/^Luonnos tallennettu/)).toBeTruthy();
  });

  it('is not another person’s text on the same computer', async () => {
    const server = aDraftServer(aDraftView());
    const { unmount } = open(server);
    await field();
    server.fail(new ApiError('network'));
    await type(TYPED);
    unmount();
    expect(Object.keys(window.sessionStorage)[0]).toContain(aMe().person.id);
  });

  it('is distinguished from a refusal, whose message is shown', async () => {
    const server = aDraftServer(aDraftView());
    open(server);
    await field();
    server.fail(new ApiError('month-closed', { status: 409, detail: 'Lokakuu on jo suljettu.' }));
    await type(TYPED);
    await leave();
    expect(await screen.findByText(/Lokakuu on jo suljettu\. Luonnosta ei voitu/)).toBeTruthy();
    expect((await field()).value).toBe(TYPED);
  });
});

describe('two windows', () => {
  async function inConflict(): Promise<FakeDraftServer> {
    const server = aDraftServer(aDraftView());
    open(server);
    await field();
    server.saveElsewhere('Toisen ikkunan teksti.');
    await type(TYPED);
    await leave();
    expect(await screen.findByText('Toisen ikkunan teksti.')).toBeTruthy();
    return server;
  }

  it('show both texts, and nothing is saved before the choice', async () => {
    const server = await inConflict();
    expect((await field()).value).toBe(TYPED);
    expect(screen.getByText(/Valitse, kumpi jää/)).toBeTruthy();
    await act(leave);
    expect(server.view().draft?.values).toEqual({ [EXPLANATION]: 'Toisen ikkunan teksti.' });
  });

  it.each([
    ['Pidä tämän ikkunan teksti', TYPED],
    ['Ota toisen ikkunan teksti', 'Toisen ikkunan teksti.'],
  ])('%s', async (button, kept) => {
    const server = await inConflict();
    await userEvent.click(screen.getByRole('button', { name: button }));
    expect((await field()).value).toBe(kept);
    expect(await screen.findByText(/^Luonnos tallennettu/)).toBeTruthy();
    expect(server.view().draft?.values).toEqual({ [EXPLANATION]: kept });
    expect(screen.queryByText('Toisen ikkunan teksti', { exact: true, selector: 'h2' })).toBeNull();
  });
});

describe('every word of the page', () => {
  it.each([
    ['with a draft', {}],
    ['closed', { month: aMonth('2020-10') }],
    ['outdated', { revision: 1, sections: [{ field: EXPLANATION, stored: 'Vastaus.' }] }],
  ])('is translated: %s', async (_what, more) => {
    const server = aDraftServer(aDraftView());
    server.saveElsewhere(TYPED);
    const { draft } = server.view();
    const view = aDraftView({
      ...more,
      ...(draft && { draft: { ...draft, outdated: 'revision' in more } }),
    });
    const { container } = open(aDraftServer(view), pseudoTabWords());
    await screen.findByRole('textbox');
    expect(findUntranslatedTexts(container, [view])).toEqual([]);
  });
});
