import { fireEvent, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { ScheduleView } from '../../../../contract/reminders/schedule.ts';
import { SchedulePage } from '../../../../tab/features/schedule/schedule-page.tsx';
import { ApiError } from '../../../../tab/lib/api/api-error.ts';
import type { ApiClient } from '../../../../tab/lib/api/client.ts';
import {
  aClient,
  pseudoTabWords,
  renderTab,
  textOf,
  tabWordsIn,
} from '../../../support/drivers/render-tab.tsx';
import { aScheduleView } from '../../../support/fixtures/tab/reminders.ts';
import { findUntranslatedTexts } from '../../../support/checks/untranslated.ts';

const PATH = '/schedule';
const OCTOBER = `PUT ${PATH}/months/2020-10`;

const show = (client: ApiClient, words = tabWordsIn('en')) =>
  renderTab(<SchedulePage />, { client, words });

const proposal = (): ScheduleView => {
  const { version: _version, keptBy: _keptBy, keptAt: _keptAt, ...rest } = aScheduleView();
  return { ...rest, paused: true };
};

/** Records requests, and always gives the same answer. */
function noting(answer: unknown) {
  const received: unknown[] = [];
  const act = (body: unknown) => {
    received.push(body);
    if (answer instanceof ApiError) throw answer;
    return answer;
  };
  return { received, act };
}

const step = async (name: RegExp) =>
  within(await screen.findByRole('table', { name: 'October 2020' })).getByRole('row', { name });

const openMove = async (): Promise<void> =>
  userEvent.click(await screen.findByRole('button', { name: /^Change the day:.*9 October/ }));

const setDay = (day: string): void =>
  void fireEvent.input(screen.getByLabelText('New day'), { target: { value: day } });

const save = async (): Promise<void> =>
  userEvent.click(screen.getByRole('button', { name: 'Save' }));

describe('the page of the schedule', () => {
  it('says when it sends, and each step with its day, people, state and run', async () => {
    show(aClient({ [PATH]: aScheduleView() }));
    expect(await screen.findByText(/go out automatically at 08:00/)).toBeTruthy();
    expect(textOf(await step(/^1 October/))).toMatch(/those who answer.*done see the run/);
    expect(within(await step(/^1 October/)).getByRole('link')).toHaveProperty(
      'hash',
      '#/run/2020-10/r1',
    );
    expect(textOf(await step(/^9 October/))).toMatch(/day changed by hand.*to come/);
    expect(screen.getByText(/This month is left out/)).toBeTruthy();
  });

  it('explains a proposal that is not in use, and starts it', async () => {
    const start = noting(aScheduleView());
    show(aClient({ [PATH]: proposal() }, { [`POST ${PATH}/resume`]: start.act }));
    expect(await screen.findByText(/a proposal that no one has taken into use/)).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: 'Start' }));
    expect(await screen.findByText('The schedule is running now.')).toBeTruthy();
    expect(start.received).toEqual([{}]);
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Pause' }));
  });

  it('pauses, with the version that was read', async () => {
    const pause = noting(aScheduleView({ version: 'v2', paused: true }));
    show(aClient({ [PATH]: aScheduleView() }, { [`POST ${PATH}/pause`]: pause.act }));
    await userEvent.click(await screen.findByRole('button', { name: 'Pause' }));
    expect(await screen.findByText('The schedule is paused now.')).toBeTruthy();
    expect(pause.received).toEqual([{ version: 'v1' }]);
  });

  it('skips a month', async () => {
    const skip = noting(aScheduleView({ version: 'v2' }));
    show(aClient({ [PATH]: aScheduleView() }, { [OCTOBER]: skip.act }));
    await userEvent.click(
      await screen.findByRole('button', { name: 'Leave the month out: October 2020' }),
    );
    expect(await screen.findByText('The change has been saved.')).toBeTruthy();
    expect(skip.received).toEqual([{ version: 'v1', skipped: true }]);
  });

  it('moves a step to another day, and restores the focus', async () => {
    const move = noting(aScheduleView({ version: 'v2' }));
    show(aClient({ [PATH]: aScheduleView() }, { [OCTOBER]: move.act }));
    await openMove();
    expect(document.activeElement).toBe(screen.getByLabelText('New day'));
    setDay('2020-10-12');
    await save();
    expect(move.received).toEqual([{ version: 'v1', days: { second: '2020-10-12' } }]);
    expect(screen.queryByLabelText('New day')).toBeNull();
    expect(document.activeElement).toBe(
      screen.getByRole('button', { name: /^Change the day:.*9 October/ }),
    );
  });

  it('gives a moved step its own day back', async () => {
    const move = noting(aScheduleView({ version: 'v2' }));
    show(aClient({ [PATH]: aScheduleView() }, { [OCTOBER]: move.act }));
    await openMove();
    await userEvent.click(screen.getByRole('button', { name: 'Back to the schedule’s day' }));
    expect(move.received).toEqual([{ version: 'v1', days: { second: null } }]);
  });

  it('shows the server’s reason beside the day and keeps what was typed', async () => {
    const detail = '10 October is a Saturday. Choose a working day.';
    const refuse = noting(new ApiError('day-not-possible', { status: 422, detail }));
    show(aClient({ [PATH]: aScheduleView() }, { [OCTOBER]: refuse.act }));
    await openMove();
    setDay('2020-10-10');
    await save();
    expect(await screen.findByText(detail)).toBeTruthy();
    const field = screen.getByLabelText('New day');
    expect(field).toHaveProperty('value', '2020-10-10');
    expect(field.getAttribute('aria-invalid')).toBe('true');
    expect(document.activeElement).toBe(field);
  });

  it('shows the other’s change on a conflict, keeps the own input, and saves it over the new version', async () => {
    const answers: Record<string, unknown> = { [PATH]: aScheduleView() };
    const versions: unknown[] = [];
    const put = (body: object | undefined) => {
      const version: unknown = body && Reflect.get(body, 'version');
      versions.push(version);
      if (version === 'v2') return aScheduleView({ version: 'v3' });
      answers[PATH] = aScheduleView({ version: 'v2', paused: true });
      throw new ApiError('stale-version', { status: 409 });
    };
    show(aClient(answers, { [`PUT ${PATH}`]: put }));
    await userEvent.click(await screen.findByRole('button', { name: /Change the steps/ }));
    fireEvent.input(screen.getByLabelText('Time'), { target: { value: '09:30' } });
    await save();
    expect(await screen.findByText(/yours is still in the form/)).toBeTruthy();
    expect(screen.getByText(/The schedule is paused/)).toBeTruthy();
    expect(screen.getByLabelText('Time')).toHaveProperty('value', '09:30');
    await save();
    expect(await screen.findByText('The change has been saved.')).toBeTruthy();
    expect(versions).toEqual(['v1', 'v2']);
  });
});

describe('the form of the steps', () => {
  const open = async (put: (body: unknown) => unknown): Promise<void> => {
    show(aClient({ [PATH]: aScheduleView() }, { [`PUT ${PATH}`]: put }));
    await userEvent.click(await screen.findByRole('button', { name: /Change the steps/ }));
  };

  it('adds, changes and removes steps, and saves them all', async () => {
    const saved = noting(aScheduleView({ version: 'v2' }));
    await open(saved.act);
    await userEvent.click(screen.getByRole('button', { name: 'Remove step 2' }));
    await userEvent.click(screen.getByRole('button', { name: 'Add a step' }));
    const added = within(screen.getByRole('group', { name: 'Step 3' }));
    await userEvent.clear(added.getByLabelText('Number'));
    await userEvent.type(added.getByLabelText('Number'), '3');
    await userEvent.selectOptions(added.getByLabelText('To whom'), 'project managers and deputies');
    await save();
    expect(saved.received).toMatchObject([
      {
        version: 'v1',
        time: '08:00',
        steps: [
          { id: 'first' },
          { id: 'list' },
          { audience: 'substitutes', rule: { kind: 'before-closing', days: 3 } },
        ],
      },
    ]);
    expect(document.activeElement).toBe(screen.getByRole('button', { name: /Change the steps/ }));
  });

  it('marks an invalid number, and sends nothing', async () => {
    const saved = noting(aScheduleView());
    await open(saved.act);
    const second = within(screen.getByRole('group', { name: 'Step 2' }));
    await userEvent.clear(second.getByLabelText('Number'));
    await save();
    expect(second.getByText('Give a whole number from 1 to 99.')).toBeTruthy();
    expect(document.activeElement).toBe(second.getByLabelText('Number'));
    expect(saved.received).toEqual([]);
  });

  it('focuses the add button when there is no step left', async () => {
    const saved = noting(aScheduleView());
    await open(saved.act);
    for (const remove of screen.getAllByRole('button', { name: /^Remove step/ }).toReversed())
      await userEvent.click(remove);
    await save();
    expect(saved.received).toEqual([]);
    const add = screen.getByRole('button', { name: 'Add a step' });
    expect(document.activeElement).toBe(add);
    expect(document.getElementById(add.getAttribute('aria-describedby') ?? '')?.textContent).toBe(
      tabWordsIn('en').tab.schedule.noSteps,
    );
  });

  it.each([
    ['schedule-time-outside', 'Choose a time between 7 and 17.', true],
    ['schedule-never-fires', 'The step “list” would always come too late.', false],
  ] as const)('says %s where it belongs', async (code, detail, atTheTime) => {
    await open(noting(new ApiError(code, { status: 422, detail })).act);
    await save();
    expect(await screen.findByText(detail)).toBeTruthy();
    const field = screen.getByLabelText('Time');
    expect(field.getAttribute('aria-invalid')).toBe(String(atTheTime));
  });

  it('shows only text from the words and the data', async () => {
    show(aClient({ [PATH]: aScheduleView() }), pseudoTabWords());
    await userEvent.click(await screen.findByRole('button', { name: /Muuta vaiheita/ }));
    expect(findUntranslatedTexts(document.body, [aScheduleView()])).toEqual([]);
  });
});
